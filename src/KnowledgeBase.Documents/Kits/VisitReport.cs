using KnowledgeBase.Core.Records;
using KnowledgeBase.Documents.Packaging;
using KnowledgeBase.Documents.Words;

namespace KnowledgeBase.Documents.Kits;

/// <summary>Laporan hasil studi tiru: the order of a ministry's report, the host's facts with their sources, and the adopt / adapt / reject / add table.</summary>
internal static class VisitReport
{
    public static Paper Of(KitContext kit)
    {
        const string Title = "Laporan hasil studi tiru";
        var body = new Body();
        var notes = new SourceNotes(kit);
        var facts = new HostFacts(kit, notes);
        body.Write("Title", Title);
        body.Write("Subtitle", kit.Visitor, " ke ", kit.Host.Name, ", ", kit.When);
        body.Heading("A. Pendahuluan");
        body.Point("1.", "Umum: ", Run.Mark("masalah yang hendak diselesaikan"));
        body.Point("2.", "Maksud dan tujuan: menjawab pertanyaan yang tersisa, memeriksa di tempat, dan memutuskan apa yang diadopsi, diadaptasi, ditolak, atau ditambah.");
        body.Point("3.", "Ruang lingkup: ", kit.Topics.Length == 0 ? Run.Mark("pokok bahasan") : Run.Text(kit.Topics));
        body.Point("4.", "Dasar: ", Run.Mark("surat tugas, surat jawaban tuan rumah, DPA"));
        body.Heading("B. Kegiatan yang dilaksanakan");
        body.Lines([("hari, tanggal", kit.When), ("lama", kit.Length), ("tempat", kit.Place), ("pelaksana", kit.People + ", dipimpin " + kit.Leader + "; daftar rombongan terlampir"), ("diterima oleh", Run.Mark("nama dan jabatan dari tuan rumah"))]);
        body.Heading("C. Hasil yang dicapai");
        body.Write("Heading2", "1. Jawaban atas daftar pertanyaan");
        body.Table([6, 40, 54], ["No.", "Pertanyaan", "Jawaban, bukti, dan penjawab"],
            kit.Questions.ToAsk.Select((q, i) => (IReadOnlyList<Run>)[$"{i + 1}.", q.Question.Ask.In(kit.Language)])
                .DefaultIfEmpty([]), height: 567);
        body.Write("Heading2", "2. Yang dibaca sebelum berangkat dan yang terlihat di tempat");
        body.Write("Keterangan", "Cetak tebal: pernyataan yang ditampilkan lebih dahulu di situs. Pernyataan yang berlainan tetap berdampingan. Isi kolom terakhir di tempat: cocok, berubah menjadi …, atau tidak terlihat.");
        body.Table([13, 43, 28, 16], ["Hal", "Pernyataan dan sumbernya", "Mengapa berlainan", "Hasil pengecekan"], facts.Claims().DefaultIfEmpty(["belum diketahui"]), isLong: true);
        body.Table([22, 34, 28, 16], ["Tonggak", "Tanggal dan sumbernya", "Mengapa berlainan", "Hasil pengecekan"], facts.Milestones().DefaultIfEmpty(["belum diketahui"]));
        var hasLessons = Lessons(kit, body, notes);
        Adaptation(kit, body, hasLessons ? 4 : 3);
        body.Heading("D. Simpulan dan saran");
        body.Point("1.", Run.Mark("jawaban terpenting bagi masalah di bagian A"));
        body.Point("2.", Run.Mark("keputusan yang diminta dari pimpinan, dengan tenggat"));
        body.Point("3.", "Rencana tindak lanjut terlampir.");
        body.Heading("E. Penutup");
        body.Text("Laporan ini disusun sebagai pertanggungjawaban tugas. Salinannya disampaikan kepada tuan rumah untuk dikoreksi.");
        RequestLetter.Signature(kit, body);
        body.Heading("Sumber");
        notes.Write(body);
        body.Write("Keterangan", "Fakta tuan rumah diambil dari ", body.Link(kit.Page), $", {kit.Catalog.Site.Title.In(kit.Language)} ({kit.Catalog.Site.ContentLicence}).");
        return kit.File(Title, body);
    }

    private static bool Lessons(KitContext kit, Body body, SourceNotes notes)
    {
        var lessons = kit.Catalog.Mentioning<Lesson>(kit.Host).ToList();
        if (lessons.Count == 0)
        {
            return false;
        }

        body.Write("Heading2", "3. Pelajaran yang sudah tercatat");
        body.Points(lessons.Select(l => Run.Text($"{Capital(kit.Label(l.Kind))}: {kit.Plain(l.Statement)} ") + notes.Of(l.Sources)));
        return true;
    }

    private static void Adaptation(KitContext kit, Body body, int number)
    {
        body.Write("Heading2", $"{number}. Lembar adopsi dan adaptasi");
        body.Write("Keterangan", "Keputusan: adopsi (pakai apa adanya), adaptasi (pakai dengan perubahan), tolak, atau tambah (tidak ada di tuan rumah). Setiap keputusan memerlukan alasan. Unsur inti yang ditolak biasanya berarti praktiknya tidak akan bekerja.");
        var elements = kit.Catalog.Mentioning<Playbook>(kit.Host).Where(p => p.Host.Key == kit.Host.Key).SelectMany(p => p.Adapt);
        body.Table([24, 12, 26, 16, 22], ["Unsur", "Sifat", "Saran dari playbook", "Keputusan", "Alasan"],
            elements.Select(a => (IReadOnlyList<Run>)[a.Element.In(kit.Language), a.IsCore ? "inti" : "pinggiran", kit.Plain(a.Advice)])
                .Concat(Enumerable.Range(0, 4).Select(_ => (IReadOnlyList<Run>)[])), height: 567);
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
