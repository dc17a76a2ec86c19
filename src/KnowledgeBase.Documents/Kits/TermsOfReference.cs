using KnowledgeBase.Core.Records;
using KnowledgeBase.Documents.Packaging;
using KnowledgeBase.Documents.Words;

namespace KnowledgeBase.Documents.Kits;

/// <summary>Kerangka acuan kerja: why, with whom, what comes of it. Money stays open; the rules that limit it are named.</summary>
internal static class TermsOfReference
{
    // What an official looks for under “dasar”: services, the MPP, cooperation, and money. Only what the site has a record of is named.
    private static readonly string[] Basis =
        ["uu-25-2009", "perpres-89-2021", "permenpanrb-92-2021", "permendagri-22-2020", "pp-12-2019", "perpres-33-2020", "inpres-1-2025"];

    private static readonly string[] Facts = ["budget", "services", "agencies", "counters", "visitors", "visitors-per-day"];

    public static Paper Of(KitContext kit)
    {
        const string Title = "Kerangka acuan kerja (KAK)";
        var body = new Body();
        var notes = new SourceNotes(kit);
        var facts = new HostFacts(kit, notes);
        var (open, answered) = (kit.Questions.ToAsk.Count(), kit.Questions.Answered.Count());
        body.Write("Title", Title);
        body.Write("Subtitle", "Studi tiru ", kit.Visitor, " ke ", kit.Host.Name);
        body.Heading("A. Latar belakang");
        body.Text(kit.Visitor, " menyiapkan dan meningkatkan penyelenggaraan Mal Pelayanan Publik (MPP). ", Run.Mark("masalah di daerah sendiri yang hendak diselesaikan, dengan data"), ".");
        body.Text($"{kit.Host.Name} dipilih karena ", Run.Mark("kemiripan dan kelebihan tuan rumah; lihat fakta di bawah"), ". Keterangan yang sudah diumumkan, beserta sumbernya:");
        body.Points(Known(kit, facts));
        body.Write("Keterangan", "Angka di atas adalah klaim menurut sumbernya. Klaim yang berlainan ada di lampiran laporan dan di ", body.Link(kit.Page));
        body.Heading("B. Mengapa perlu datang");
        body.Text(open + answered == 0
            ? "Tulis pertanyaan yang tidak dapat dijawab dari jauh."
            : $"Dari {open + answered} pertanyaan yang biasa diajukan, {answered} sudah terjawab oleh keterangan yang diumumkan. Sisanya, {open} pertanyaan, belum terjawab, sudah lama, diragukan, atau hanya dapat dilihat di tempat; rinciannya ada di daftar pertanyaan.");
        body.Point("–", "Pertanyaan tertulis kepada tuan rumah: ", Run.Mark("sudah dikirim tanggal …, atau alasan tidak memadai"));
        body.Point("–", "Telepon atau rapat daring: ", Run.Mark("sudah diadakan tanggal …, atau alasan tidak memadai"));
        body.Heading("C. Dasar");
        body.Points(Basis
            .Select(id => kit.Catalog.Find(new RecordKey(RecordKind.Regulation, id))).OfType<Regulation>()
            .Select(r => Run.Text($"{r.Number} tentang {Lower(r.About.In(kit.Language))}"))
            .Append(Run.Mark("dasar di daerah sendiri: RPJMD, DPA, surat tugas")));
        body.Heading("D. Maksud, tujuan, dan keluaran");
        body.Text("Maksud: menjawab pertanyaan yang tersisa dan memeriksa di tempat apa yang sudah dibaca. Tujuan: memutuskan unsur mana yang diadopsi, diadaptasi, ditolak, atau ditambah, masing-masing dengan alasan.");
        body.Points(["Jawaban tertulis atas daftar pertanyaan, disetujui tuan rumah.", "Laporan hasil studi tiru dengan lembar adopsi dan adaptasi.", "Rencana tindak lanjut dengan penanggung jawab dan tenggat."]);
        body.Heading("E. Peserta");
        body.Text(kit.People, ", dipimpin ", kit.Leader, ". Peserta dipilih menurut pokok bahasan; lihat daftar rombongan.");
        body.Heading("F. Waktu dan tempat");
        body.Lines([("hari, tanggal", kit.When), ("lama", kit.Length), ("tempat", kit.Place)]);
        body.Heading("G. Pembiayaan");
        body.Text("Dibebankan pada ", Run.Mark("DPA, program, kegiatan, subkegiatan, kode rekening"), " dengan satuan biaya menurut ketentuan yang berlaku di daerah.");
        body.Table(
            [6, 38, 16, 20, 20], ["No.", "Uraian", "Jumlah", "Satuan biaya (Rp)", "Biaya (Rp)"],
            (kit.Catalog.Preparation.Costs.Count > 0
                ? kit.Catalog.Preparation.Costs.Select((c, i) => (IReadOnlyList<Run>)[$"{i + 1}.", $"{c.Name.In(kit.Language)} ({kit.Catalog.Get(c.Regulation).Number})"])
                : Enumerable.Range(1, 4).Select(i => (IReadOnlyList<Run>)[$"{i}."]))
            .Append(["", Run.Bold("Jumlah")]));
        Limits(kit, body);
        body.Heading("H. Penutup");
        body.Text("Kerangka acuan ini menjadi pegangan pelaksanaan studi tiru dan dasar menilai hasilnya.");
        RequestLetter.Signature(kit, body);
        if (notes.Count > 0)
        {
            body.Heading("Sumber");
            notes.Write(body);
        }

        return kit.File(Title, body);
    }

    private static IEnumerable<Run> Known(KitContext kit, HostFacts facts)
    {
        var rows = Facts
            .Select(code => (Label: Core.Claims.Properties.Find(code)!.Label, Shown: facts.Shown(code)))
            .Where(f => f.Shown is not null)
            .Select(f => Run.Text(f.Label.In(kit.Language) + ": ") + f.Shown!.Value);
        var days = kit.Host.Ledger.Days("commitment", "opening");
        return days is null ? rows : rows.Append(Run.Text($"{Core.Pages.Phrases.CommitmentToOpening.In(kit.Language)}: {kit.Formats.Days(days.Days)}") + Run.Text(" ") + facts.Sources(days));
    }

    private static void Limits(KitContext kit, Body body)
    {
        foreach (var limit in kit.Catalog.Get(kit.Catalog.Preparation.Limits))
        {
            var words = limit.Summary is { } summary ? kit.Plain(summary) : limit.About.In(kit.Language);
            body.Write("Keterangan", $"Perhatikan {limit.Number}: {words}");
        }
    }

    private static string Lower(string text) => text.Length > 1 && char.IsUpper(text[0]) && !char.IsUpper(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
