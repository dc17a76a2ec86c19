using System.Text.RegularExpressions;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Core.Checks;

/// <summary>One person with different posts: a post holds on its date only.</summary>
internal sealed partial class PostCheck : ITruthCheck
{
    /// <summary>Days within which two posts of one person are odd; later ones are a career.</summary>
    private const int Near = 31;

    public void Run(TruthContext context)
    {
        var held = context.Catalog.All<Visit>()
            .SelectMany(v => v.Delegation.Concat(v.ReceivedBy).Where(m => m.Name is not null).Select(m => (Visit: v, Member: m, Day: v.Date?.First ?? default)))
            .OrderBy(h => h.Day).ThenBy(h => h.Visit.Id, StringComparer.Ordinal);
        foreach (var person in held.GroupBy(h => Plain(h.Member.Name!)))
        {
            foreach (var (earlier, later) in person.Zip(person.Skip(1)).Where(pair => Post(pair.First.Member) != Post(pair.Second.Member)))
            {
                context.Report(
                    Rules.OtherPost, later.Day.DayNumber - earlier.Day.DayNumber > Near, Spans.Of(later.Visit, later.Member.Name!),
                    later.Member.Name!, later.Member.Post.Id, FuzzyDate.Day(later.Day), earlier.Member.Post.Id, FuzzyDate.Day(earlier.Day));
            }
        }
    }

    private static string Post(DelegationMember member) => $"{member.Post.Id} {member.Agency}".ToUpperInvariant();

    /// <summary>The name without titles.</summary>
    private static string Plain(string name) => Titles().Replace(name.Split(',')[0], "").Trim().ToUpperInvariant();

    [GeneratedRegex(@"\b(?:Drs|Dra|Dr|Ir|Hj|H|Prof|KH)\b\.?\s*")]
    private static partial Regex Titles();
}
