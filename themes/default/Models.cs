using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Theme.Default;

/// <summary>Key facts; with <paramref name="Opens"/> each opens its statements in place, else it links to them.</summary>
internal sealed record FactBox(IReadOnlyList<KeyFact> Facts, bool Opens);

/// <summary>A claim's statements in the ledger of its record.</summary>
internal sealed record StatementList(Record Record, Claim Claim);

/// <summary>What a statement or a milestone rests on; <paramref name="Statement"/> adds what only money has.</summary>
internal sealed record EvidenceView(Evidence Evidence, Statement? Statement = null, Core.Values.FuzzyDate? Date = null);

/// <summary>A record's dates as a table; <paramref name="HasPicture"/> says that its numbers stand on a picture too.</summary>
internal sealed record MilestoneTable(Record Record, IReadOnlyList<MilestoneRow> Rows, bool HasPicture = false);

/// <summary>The picture of a timeline, with the table that numbers its points.</summary>
internal sealed record TimelineView(Timeline Timeline, Record Record, IReadOnlyList<MilestoneRow> Rows);

/// <summary>A heading with the records under it.</summary>
internal sealed record RecordList(Bilingual? Heading, IReadOnlyList<Record> Records);

/// <summary>Timelines on the axis of all; <paramref name="More"/> leads to the rest where not all are shown.</summary>
internal sealed record TimesView(Core.Comparing.Timelines All, IReadOnlyList<Core.Comparing.HostTimeline> Shown, string? More = null);

/// <summary>What stands after the first of many: how many more there are, linked to the record that has all.</summary>
internal sealed record MoreOf(int Count, Record? Record)
{
    /// <summary>How many are named in one cell of a board.</summary>
    public const int Most = 8;
}

/// <summary>A milestone with the number of its point in the picture. Statements that agree share a number.</summary>
internal sealed record MilestoneRow(Milestone Milestone, int Number, bool IsFirstOfStage)
{
    /// <summary>The rows in order of date.</summary>
    public static IReadOnlyList<MilestoneRow> Of(IEnumerable<Milestone> milestones)
    {
        var rows = new List<MilestoneRow>();
        var stages = new HashSet<string>(StringComparer.Ordinal);
        var numbers = new Dictionary<(string, object?, object?), int>();
        foreach (var milestone in milestones
            .OrderBy(m => (m.Date ?? m.Planned)!.Value.First)
            .ThenBy(m => Core.Wording.Vocabularies.Stages.IndexOf(m.Stage.Value))
            .ThenBy(m => m.Number))
        {
            var point = (milestone.Stage.Value.Code, (object?)milestone.Date?.Value, (object?)milestone.Planned?.Value);
            if (!numbers.TryGetValue(point, out var number))
            {
                number = numbers.Count + 1;
                numbers.Add(point, number);
            }

            rows.Add(new MilestoneRow(milestone, number, stages.Add(milestone.Stage.Value.Code)));
        }

        return rows;
    }
}
