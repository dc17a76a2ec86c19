using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Tables;
using KnowledgeBase.Core.Values;
using KnowledgeBase.Documents.Packaging;
using KnowledgeBase.Documents.Spreadsheets;

namespace KnowledgeBase.Documents.Kits;

/// <summary>The host's figures as data, one statement a row, with empty columns for one's own region.</summary>
internal static class HostComparison
{
    public static Paper Of(KitContext kit, PaperSize paper) => Workbook.Stored([Figures(kit), Dates(kit)], paper);

    private static Sheet Figures(KitContext kit)
    {
        var facts = new HostFacts(kit, new SourceNotes(kit));
        return new(
            kit.Say("Perbandingan", "Comparison"),
            [
                kit.Say("Hal", "What"), kit.Say("Tertulis", "As written"), kit.Say("Nilai", "Value"), kit.Say("Sampai", "To"), kit.Say("Satuan", "Unit"),
                kit.Say("Yang dihitung", "What is counted"), kit.Say("Per tanggal", "As of"), kit.Say("Ditampilkan", "Shown first"),
                kit.Say("Sumber", "Source"), kit.Say("Alamat", "Address"), kit.Say("Daerah kami", "Our region"), kit.Say("Catatan", "Notes"),
            ],
            [.. kit.Host.Ledger.Claims.SelectMany(c => c.Statements.Where(s => !s.Evidence.IsDeprecated).Select(s => Row(kit, facts, c, s)))]);
    }

    private static Sheet Dates(KitContext kit) => new(
        kit.Say("Tonggak", "Milestones"),
        [kit.Say("Tonggak", "Milestone"), kit.Say("Tanggal", "Date"), kit.Say("Rencana", "Planned"), kit.Say("Sumber", "Source"), kit.Say("Alamat", "Address"), kit.Say("Daerah kami", "Our region")],
        [.. kit.Host.Ledger.Milestones.Where(m => !m.Evidence.IsDeprecated).Select(m =>
        {
            var source = kit.Catalog.Get(m.Evidence.Source);
            return (IReadOnlyList<Cell>)[new Cell.Text(kit.Label(m.Stage.Value)), Day(kit, m.Date?.Value), Day(kit, m.Planned?.Value), Name(kit, source), Address(source), Cell.Empty];
        })]);

    private static IReadOnlyList<Cell> Row(KitContext kit, HostFacts facts, Claim claim, Statement statement)
    {
        var source = kit.Catalog.Get(statement.Evidence.Source);
        var amount = statement.Amount;
        return
        [
            new Cell.Text(claim.Property.Label.In(kit.Language)),
            new Cell.Text(PlainText.Of(statement.Value.Value, kit.Catalog, kit.Language)),
            amount is null ? Cell.Empty : Number(amount.Min),
            amount is { IsRange: true } ? Number(amount.Max) : Cell.Empty,
            amount is null ? Cell.Empty : new Cell.Text(claim.Property.IsMoney ? "Rp" : amount.Unit.One.In(kit.Language)),
            new Cell.Text(facts.Words(statement).Trim(' ', '(', ')')),
            Day(kit, statement.Evidence.AsOf),
            new Cell.Text(ReferenceEquals(statement, claim.Shown) ? kit.Say("ya", "yes") : ""),
            Name(kit, source), Address(source), Cell.Empty, Cell.Empty,
        ];
    }

    private static Cell.Number Number(decimal value) => new(value, value == decimal.Truncate(value) ? 0 : 1);

    // Only a whole, certain day is a day; “about 2022” stays words.
    private static Cell Day(KitContext kit, FuzzyDate? date) => date switch
    {
        null => Cell.Empty,
        { IsExactDay: true } => new Cell.Day(date.First),
        _ => new Cell.Text(kit.Formats.Date(date)),
    };

    private static Cell.Text Name(KitContext kit, Source source) => new($"{source.Publisher}: {source.About.In(kit.Language)}");

    private static Cell Address(Source source) => source.Address is { } address ? new Cell.Text(address.AbsoluteUri) : Cell.Empty;
}
