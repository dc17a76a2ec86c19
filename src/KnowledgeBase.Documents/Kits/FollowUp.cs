using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Tables;
using KnowledgeBase.Documents.Packaging;
using KnowledgeBase.Documents.Spreadsheets;
using KnowledgeBase.Documents.Words;

namespace KnowledgeBase.Documents.Kits;

/// <summary>Rencana tindak lanjut: as a paper to be signed and as a workbook to be kept up.</summary>
internal static class FollowUp
{
    private const int EmptyRows = 4;

    /// <summary>The plan.</summary>
    public static Paper Plan(KitContext kit)
    {
        const string Title = "Rencana tindak lanjut studi tiru";
        var body = new Body();
        body.Write("Title", Title);
        body.Write("Subtitle", kit.Visitor, " setelah belajar dari ", kit.Host.Name, ", ", kit.When);
        body.Text("Satu baris untuk satu keputusan. Setiap baris punya satu penanggung jawab dan satu tenggat; tanpa keduanya tidak ada yang dapat ditagih.");
        body.Table(
            [6, 32, 24, 18, 20], ["No.", "Kegiatan", "Keluaran", "Penanggung jawab", "Tenggat"],
            Actions(kit).Select((a, i) => (IReadOnlyList<Run>)[$"{i + 1}.", Run.Text(a.What) + (a.Origin.Length == 0 ? Run.None : Run.Break + Run.Small(a.Origin)), a.Output, a.Owner, Due(kit, a)])
                .Concat(Enumerable.Range(0, EmptyRows).Select(_ => (IReadOnlyList<Run>)[])),
            height: 567);
        body.Write("Keterangan", "Baris yang terisi adalah usulan dari playbook tuan rumah atau janji yang sudah tercatat; ubah atau hapus yang tidak sesuai.");
        body.Heading("Peninjauan");
        body.Text("Kemajuan ditinjau oleh ", Run.Mark("jabatan peninjau"), " setiap ", Run.Mark("tiga bulan"), " dan dicatat di berkas pemantauan. Hasilnya disampaikan juga kepada tuan rumah.");
        RequestLetter.Signature(kit, body);
        return kit.File(Title, body);
    }

    /// <summary>The workbook.</summary>
    public static Paper Tracker(KitContext kit, PaperSize paper) => Workbook.Stored(
        [new Sheet("Tindak lanjut",
            ["No.", "Kegiatan", "Keluaran", "Penanggung jawab", "Tenggat", "Status (belum, berjalan, selesai, batal)", "Tanggal dicek", "Hasil dan bukti", "Asal"],
            [.. Actions(kit).Select((a, i) => Row(i + 1, a)), .. Enumerable.Range(0, EmptyRows).Select(_ => Row(null, new("", "", "", null, "")))])],
        paper);

    private static Run Due(KitContext kit, PlannedAction action) =>
        action.Due is { } due ? Run.Text(kit.Formats.Date(Core.Values.FuzzyDate.Day(due))) : Run.None;

    private static IReadOnlyList<Cell> Row(int? number, PlannedAction action) =>
    [
        number is { } n ? new Cell.Number(n) : Cell.Empty,
        new Cell.Text(action.What), new Cell.Text(action.Output), new Cell.Text(action.Owner),
        action.Due is { } due ? new Cell.Day(due) : Cell.Empty,
        Cell.Empty, Cell.Empty, Cell.Empty, new Cell.Text(action.Origin),
    ];

    // What the visitors promised comes first, then the steps by which the host got there.
    private static IEnumerable<PlannedAction> Actions(KitContext kit) =>
        kit.Trip.Actions.Concat(kit.Catalog.Mentioning<Playbook>(kit.Host).Where(p => p.Host.Key == kit.Host.Key).SelectMany(p =>
            p.Steps.Select(s => new PlannedAction(
                s.Name.In(kit.Language), s.Output is { } output ? kit.Plain(output) : "", "", null, $"Usulan dari playbook “{p.Name.In(kit.Language)}”"))));
}
