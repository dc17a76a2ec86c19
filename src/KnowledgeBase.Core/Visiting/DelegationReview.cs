using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Core.Visiting;

/// <summary>A post that nobody in a party is named to hold, and the topics that need it.</summary>
public sealed record MissingPost(Post Post, IReadOnlyList<Word> Topics);

/// <summary>A member whose post no topic of an MPP needs.</summary>
public sealed record OutsideMember(DelegationMember Member, Post Post);

/// <summary>Whether the party of a visit fits its topics, as far as it is told.</summary>
/// <param name="Missing">Posts that the topics need and nobody is named to hold; empty where a group may hold them.</param>
/// <param name="Outside">Members who came for something else.</param>
/// <param name="OtherSubjects">What the party had come for besides MPPs.</param>
/// <param name="Group">A member under whom anybody may be meant, so that nothing can be called missing; else null.</param>
public sealed record DelegationReview(
    IReadOnlyList<MissingPost> Missing, IReadOnlyList<OutsideMember> Outside, IReadOnlyList<Localized<string>> OtherSubjects, DelegationMember? Group)
{
    /// <summary>Whether there is nothing to say against the party.</summary>
    public bool IsFine => Missing.Count == 0 && Outside.Count == 0 && OtherSubjects.Count == 0;

    /// <summary>The review of a visit; null where nobody is named, or the site does not say who should come.</summary>
    public static DelegationReview? Of(Preparation preparation, Visit visit)
    {
        if (preparation.Posts.Count == 0 || (visit.Delegation.Count == 0 && visit.OtherSubjects.Count == 0))
        {
            return null;
        }

        var held = visit.Delegation.Select(m => (Member: m, Posts: Held(preparation, m))).ToList();
        var group = held.Find(h => h.Posts.Exists(p => p.IsGroup)).Member;
        var present = held.SelectMany(h => h.Posts).Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
        return new DelegationReview(
            group is not null || visit.Delegation.Count == 0 ? [] : [.. Lacking(preparation, visit, present)],
            [.. held.Where(h => h.Posts.Count > 0 && h.Posts.TrueForAll(p => p.IsOutside)).Select(h => new OutsideMember(h.Member, h.Posts[0]))],
            visit.OtherSubjects,
            group);
    }

    private static IEnumerable<MissingPost> Lacking(Preparation preparation, Visit visit, HashSet<string> present)
    {
        var needs = preparation.Topics.Where(t => visit.Topics.Any(w => w.Code == t.Topic.Code)).ToList();
        return preparation.Posts
            .Where(p => !present.Contains(p.Code))
            .Select(p => new MissingPost(p, [.. needs.Where(n => n.Needs.Any(o => o.Code == p.Code)).Select(n => n.Topic)]))
            .Where(m => m.Topics.Count > 0);
    }

    private static List<Post> Held(Preparation preparation, DelegationMember member)
    {
        var text = string.Join('\n', member.Printed.Select(p => p.Value).Prepend(member.Agency ?? "").Prepend(member.Post.Id));
        return [.. preparation.Posts.Where(p => p.IsNamedIn(text))];
    }
}
