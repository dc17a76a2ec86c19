using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Comparing;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Tables;
using KnowledgeBase.Core.Values;

namespace KnowledgeBase.Site.Comparing;

/// <summary>The full comparison as tables to take away. An unknown figure is a row whose number is empty.</summary>
internal static class CompareSheets
{
    public static IEnumerable<(string Part, Func<Sheet> Sheet)> Of(Catalog catalog, ComparedHosts comparison, Language language) =>
    [
        (ComparisonAddress.Facts, () => Facts(catalog, comparison, language)),
        (ComparisonAddress.Money, () => Money(catalog, comparison.Money, language)),
        (ComparisonAddress.Times, () => Times(catalog, comparison.Times, language)),
    ];

    private static Sheet Facts(Catalog catalog, ComparedHosts comparison, Language language) => new(
        Say(new("Fakta", "Facts"), language),
        Columns(language, new("MPP", "MPP"), new("Fakta", "Fact"), new("Nilai", "Value"), new("Angka", "Number"), new("Rumus", "Formula"), new("Per tanggal", "As of"), new("Rencana", "Plan"), new("Sumber", "Source")),
        [.. comparison.Facts.OrderBy(r => r.Host.Id, StringComparer.Ordinal).SelectMany(r => r.Facts.Select(f => Row(r.Host, f.Label, CompareCell.Of(f, catalog, language), catalog, language)))]);

    private static IReadOnlyList<Cell> Row(Host host, Bilingual label, CompareCell? cell, Catalog catalog, Language language) =>
    [
        Text(host.Name), Text(Say(label, language)), Text(cell?.Text ?? Say(Phrases.Unknown, language)), Number(cell?.Number), Text(cell?.Formula),
        Text(cell?.AsOf is { } date ? date.ToString() : null), Plan(cell is { IsPlan: true }, language), Text(SourceOf(catalog, cell?.Sources ?? [], language)),
    ];

    private static Sheet Money(Catalog catalog, MoneyGroups money, Language language)
    {
        IReadOnlyList<Cell> Row(DerivedInput line, int? group, string? reason)
        {
            var derived = Derivation.Of(catalog, (Host)line.Record, line);
            var statement = line.Statement;
            return
            [
                Text(((Host)line.Record).Name),
                Text(CompareText.Components(statement, language)),
                Text(CompareText.Funds(statement, language)),
                Text(statement.Money?.Label.In(language)),
                Text(PlainText.Of(statement.Value.Value, catalog, language)),
                Number(statement.Amount!.Min), Number(statement.Amount.Max),
                Text(statement.Evidence.AsOf?.ToString()),
                Plan(statement.Evidence.IsPlan, language),
                Number(group), Text(reason),
                .. PerUnit(derived),
                Text(SourceOf(catalog, [statement.Evidence.Source], language)),
            ];
        }

        return new Sheet(
            Say(new("Anggaran", "Money"), language),
            [
                .. Columns(language, new("MPP", "MPP"), new("Untuk", "For"), new("Dana", "Fund"), new("Jenis", "Kind"), new("Jumlah", "Amount"), new("Rupiah", "Rupiah"), new("Rupiah sampai", "Rupiah up to"),
                    new("Per tanggal", "As of"), new("Rencana", "Plan"), new("Kelompok sebanding", "Comparable group"), new("Tidak dibandingkan karena", "Not compared because")),
                .. Derivation.Units.Select(u => Say(new Bilingual($"Rupiah per {u.Id}", $"Rupiah per {u.En}"), language)),
                Say(new("Sumber", "Source"), language),
            ],
            [
                .. money.Groups.SelectMany((g, i) => g.Lines.Select(l => Row(l, i + 1, null))),
                .. money.Alone.Select(a => Row(a.Line, null, string.Join("; ", a.Reasons.Select(r => r.In(language))))),
            ]);
    }

    private static Cell[] PerUnit(IReadOnlyList<DerivedFigure> derived)
    {
        var cells = new Cell[Derivation.Units.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var unit = Derivation.Units[i];
            cells[i] = Number(derived.FirstOrDefault(d => d.Per == unit)?.Rupiah);
        }

        return cells;
    }

    private static Sheet Times(Catalog catalog, Timelines times, Language language) => new(
        Say(new("Waktu", "Time"), language),
        Columns(language, new("MPP", "MPP"), new("Tahap", "Stage"), new("Rencana", "Planned"), new("Terjadi", "Reported"), new("Hari setelah komitmen", "Days after the commitment"), new("Selisih dari rencana", "Against the plan"), new("Sumber", "Source")),
        [.. times.Shown.Concat(times.LeftOut).OrderBy(t => t.Host.Id, StringComparer.Ordinal).SelectMany(t => t.Host.Ledger.Milestones.Where(m => !m.Evidence.IsDeprecated).Select(m => (IReadOnlyList<Cell>)
        [
            Text(t.Host.Name), Text(m.Stage.Value.Label.In(language)), Text(m.Planned?.Value.ToString()), Text(m.Date?.Value.ToString()),
            Number(DayCount.Between(t.Start?.Date?.Value, m.Date is { Value.IsExactDay: true } date ? date.Value : null)?.Min),
            Text(t.Slips.FirstOrDefault(s => ReferenceEquals(s.Planned, m)) is { } slip ? CompareText.Slip(slip, language) : null),
            Text(SourceOf(catalog, [m.Evidence.Source], language)),
        ]))]);

    private static string Say(Bilingual text, Language language) => text.In(language);

    private static IReadOnlyList<string> Columns(Language language, params Bilingual[] names) => [.. names.Select(n => n.In(language))];

    private static Cell Text(string? text) => text is null ? Cell.Empty : new Cell.Text(text);

    private static Cell Number(decimal? number) => number is { } value ? new Cell.Number(value) : Cell.Empty;

    private static Cell Plan(bool isPlan, Language language) => isPlan ? new Cell.Text(Say(new("ya", "yes"), language)) : Cell.Empty;

    // Most figures have one, and there are tens of thousands.
    private static string SourceOf(Catalog catalog, IReadOnlyList<Ref<Source>> references, Language language) => references.Count == 1
        ? catalog.Title(catalog.Get(references[0])).In(language)
        : string.Join("; ", catalog.Get(references).DistinctBy(s => s.Key).Select(s => catalog.Title(s).In(language)));
}
