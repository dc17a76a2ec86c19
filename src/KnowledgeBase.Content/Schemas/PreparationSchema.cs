using KnowledgeBase.Content.Files;
using KnowledgeBase.Content.Yaml;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Visiting;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Content.Schemas;

/// <summary><c>preparation.yaml</c>: the question bank, who should come for which topic, and what a trip costs.</summary>
internal static class PreparationSchema
{
    private static readonly Vocabulary AllProperties = new("property", [.. Properties.All.Select(p => new Word(p.Code, p.Label))]);

    public static Preparation Read(Fields f)
    {
        var posts = f.Map("posts", Posts) ?? [];
        return new Preparation
        {
            Questions = Distinct(f, f.Maps("questions", Question)),
            Posts = posts,
            Topics = f.Map("topics", t => Topics(t, posts)) ?? [],
            Costs = f.Maps("costs", c => new TripCost(
                c.RequiredText("name"), c.RequiredText("times"), c.RequiredRef<Regulation>("regulation", RecordKind.Regulation))),
            DailyRate = f.Word("daily-rate", AllProperties) is { } rate ? Properties.Find(rate.Code) : null,
            Alternatives = f.Maps("alternatives", a => new Alternative(a.RequiredText("name"), a.RequiredText("gives"), a.RequiredText("costs"))),
            Limits = f.Refs<Regulation>("limits", RecordKind.Regulation),
            Mentions = [.. f.Scope.Mentions],
        };
    }

    private static BankQuestion Question(Fields f)
    {
        var question = new BankQuestion
        {
            Id = Id(f),
            Topic = f.RequiredWord("topic", f.Scope.Topics),
            Ask = f.RequiredText("ask"),
            Properties = [.. f.Words("properties", AllProperties).Select(w => Properties.Find(w.Code)!)],
            Covers = f.Words("covers", Vocabularies.Components),
            Stages = f.Words("stages", Vocabularies.Stages),
            Days = f.Map("days", d => new StageSpan(d.RequiredWord("from", Vocabularies.Stages), d.RequiredWord("to", Vocabularies.Stages))),
            FreshMonths = f.Whole("fresh-for"),
            OnSite = f.Text("on-site"),
        };
        if (question.Covers.Count > 0 && question.Properties.All(p => !p.IsMoney))
        {
            f.ReportTogether("covers butuh properties: budget, karena hanya uang yang mencakup sesuatu", "covers needs properties: budget, because only money covers something", "covers");
        }

        return question;
    }

    private static Located<string> Id(Fields f)
    {
        var id = f.RequiredName("id");
        var span = f.LocatedName("id")?.Span ?? f.Start;
        if (id.Length > 0 && !Ids.IsValid(id))
        {
            f.Report(Rules.BadId, span, id);
        }

        return new(id, span);
    }

    private static IReadOnlyList<BankQuestion> Distinct(Fields f, IReadOnlyList<BankQuestion> questions)
    {
        foreach (var again in questions.GroupBy(q => q.Id.Value).SelectMany(g => g.Skip(1)))
        {
            f.Report(Rules.StatementKeyTaken, again.Id.Span, again.Id.Value);
        }

        return questions;
    }

    private static List<Post> Posts(Fields f) => f.Entries().ToList().ConvertAll(entry =>
    {
        if (!Ids.IsValid(entry.Key.Text))
        {
            f.Report(Rules.BadId, entry.Key.Span, entry.Key.Text);
        }

        return f.ReadNode(entry.Items.Count == 1 ? entry.Items[0] : new YamlList([], entry.Key.Span), entry.Key.Text, p => new Post(
            entry.Key.Text, p.RequiredText("name"), [.. p.Names("spellings").Select(s => s.Value)], p.Flag("outside"), p.Flag("group")));
    }).OfType<Post>().ToList();

    private static List<TopicNeed> Topics(Fields f, IReadOnlyList<Post> posts)
    {
        var known = new Vocabulary("post", [.. posts.DistinctBy(p => p.Code).Select(p => new Word(p.Code, new Bilingual(p.Name.Id, p.Name.En ?? p.Name.Id)))]);
        IReadOnlyList<Post> Of(Fields t, string key) => [.. t.Words(key, known).Select(w => posts.First(p => p.Code == w.Code))];

        return f.Entries().ToList().ConvertAll(entry =>
        {
            if (f.Scope.Topics.Find(entry.Key.Text) is not { } topic)
            {
                f.Scope.Bag.AddWithSuggestion(
                    Rules.UnknownWord, entry.Key.Span, entry.Key.Text, f.Scope.Topics.Codes, entry.Key.Text, "topics", string.Join(", ", f.Scope.Topics.Codes));
                return null;
            }

            return f.ReadNode(entry.Items.Count == 1 ? entry.Items[0] : new YamlList([], entry.Key.Span), entry.Key.Text, t => new TopicNeed(topic, Of(t, "needs"), Of(t, "helps")));
        }).OfType<TopicNeed>().ToList();
    }
}
