using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Wording;
using KnowledgeBase.Documents.Words;

namespace KnowledgeBase.Documents.Kits;

/// <summary>What is known of the host, in the same words and numbers as on its page: the shown statement first, those that disagree below it.</summary>
internal sealed class HostFacts(KitContext kit, SourceNotes notes)
{
    /// <summary>Rows of a table: what, the statements with their sources, why they disagree.</summary>
    public IEnumerable<IReadOnlyList<Run>> Claims() => kit.Host.Ledger.Claims
        .Where(c => c.Statements.Any(s => !s.Evidence.IsDeprecated))
        .Select(Row);

    /// <summary>Rows of a table: stage, date, source.</summary>
    public IEnumerable<IReadOnlyList<Run>> Milestones() => kit.Host.Ledger.Milestones
        .Where(m => !m.Evidence.IsDeprecated)
        .Select(m => (IReadOnlyList<Run>)[Run.Text(kit.Label(m.Stage.Value)), Date(m) + notes.Of(m.Evidence.Source), Conflicts(m.Stage.Value.Code)]);

    /// <summary>The shown statement of a property with its source, or nothing.</summary>
    public Run? Shown(string property) =>
        kit.Host.Ledger.Find(property) is { Shown: { } shown } ? Statement(shown, isFirst: false) : default(Run?);

    /// <summary>The sources of both dates from which days are counted.</summary>
    public Run Sources(DaySpan days) => notes.Of([days.From.Evidence.Source, days.To.Evidence.Source]);

    /// <summary>A statement in words: value, plan or not, what is counted, day.</summary>
    public string Words(Statement statement)
    {
        var words = new List<string>();
        if (statement.Evidence.IsPlan)
        {
            words.Add(kit.Label(statement.Evidence.Modality));
        }

        if (statement.Money is { Code: not "unknown" } money)
        {
            words.Add(kit.Label(money));
        }

        words.AddRange(statement.Funds.Concat(statement.Covers).Where(w => w.Code != "unknown").Select(kit.Label));
        if (statement.Evidence.Scope is { } scope)
        {
            words.Add(kit.Plain(scope));
        }

        if (statement.Evidence.AsOf is { } day)
        {
            words.Add(kit.Formats.Date(day));
        }

        return words.Count == 0 ? "" : $" ({string.Join("; ", words)})";
    }

    private IReadOnlyList<Run> Row(Claim claim)
    {
        var statements = claim.Statements.Where(s => !s.Evidence.IsDeprecated)
            .OrderByDescending(s => ReferenceEquals(s, claim.Shown)).ThenBy(s => s.Number);
        return
        [
            Run.Text(claim.Property.Label.In(kit.Language)),
            Run.Join(Run.Break, statements.Select(s => Statement(s, isFirst: ReferenceEquals(s, claim.Shown)))),
            Conflicts(claim.Property.Code),
        ];
    }

    private Run Statement(Statement statement, bool isFirst)
    {
        var value = PlainText.Of(statement.Value.Value, kit.Catalog, kit.Language);
        return (isFirst ? Run.Bold(value) : Run.Text(value)) + Run.Small(Words(statement)) + Run.Text(" ") + notes.Of(statement.Evidence.Source);
    }

    private Run Conflicts(string code) => Run.Join(Run.Break, kit.Host.Ledger.ConflictsAbout(code).Select(c => Run.Small(kit.Plain(c.Note))));

    // A plan is never shown as an event.
    private Run Date(Milestone milestone)
    {
        var parts = new List<string>();
        if (milestone.Date is { } date)
        {
            parts.Add(kit.Formats.Date(date.Value));
        }

        if (milestone.Planned is { } planned)
        {
            parts.Add($"{kit.Label(Vocabularies.Modalities["planned"])}: {kit.Formats.Date(planned.Value)}");
        }

        return Run.Text(string.Join("; ", parts) + " ");
    }
}
