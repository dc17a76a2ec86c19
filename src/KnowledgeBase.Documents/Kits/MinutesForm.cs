using KnowledgeBase.Documents.Packaging;
using KnowledgeBase.Documents.Words;

namespace KnowledgeBase.Documents.Kits;

/// <summary>Notulen: an empty form that both sides sign.</summary>
internal static class MinutesForm
{
    private static readonly string[] Seen =
    [
        "Gerai yang terdaftar dan gerai yang melayani pada jam kunjungan",
        "Panjang antrean dan lama menunggu",
        "Petugas per gerai dan hari layanannya",
        "Akses bagi penyandang disabilitas, lansia, ibu menyusui",
        "Tempat pengaduan dan tindak lanjutnya",
    ];

    public static Paper Of(KitContext kit)
    {
        const string Title = "Notulen studi tiru";
        var body = new Body();
        body.Write("Title", Title);
        body.Write("Subtitle", kit.Visitor, " ke ", kit.Host.Name);
        body.Lines(
        [
            ("hari, tanggal", kit.When),
            ("pukul", Run.Mark("pukul mulai sampai selesai") + $" {kit.Zone.Name}"),
            ("tempat", kit.Place),
            ("pemimpin pertemuan", Run.Mark("nama dan jabatan dari tuan rumah")),
            ("ketua rombongan", kit.Leader),
            ("notulis", Run.Mark("nama dan jabatan")),
            ("jumlah hadir", Run.Mark("tamu dan tuan rumah; daftar hadir terlampir")),
        ]);
        body.Heading("A. Jalannya pertemuan");
        body.Table([6, 34, 42, 18], ["No.", "Pokok bahasan", "Isi pembicaraan", "Penutur"], Empty(4), height: 624);
        body.Heading("B. Jawaban atas daftar pertanyaan");
        body.Text("Tulis nomor pertanyaan, jawaban, dan bukti yang diperlihatkan: naskah, data, atau yang terlihat di gerai. Angka ditulis dengan satuan, tanggal berlakunya, dan apa yang dihitung.");
        body.Table([7, 49, 25, 19], ["No.", "Jawaban", "Bukti dan tanggalnya", "Penjawab"], Empty(Math.Clamp(kit.Questions.ToAsk.Count(), 6, 8)), height: 567);
        body.Heading("C. Yang terlihat di tempat");
        body.Table([60, 40], ["Yang diamati", "Catatan"], Seen.Select(o => (IReadOnlyList<Run>)[o]), height: 567);
        body.Heading("D. Kesepakatan dan janji");
        body.Table([6, 46, 28, 20], ["No.", "Isi", "Pihak", "Tenggat"], Empty(3), height: 567);
        body.Text("Tuan rumah setuju keterangan di atas dikutip dengan menyebut sumbernya: ya / tidak / kecuali nomor ", Run.Mark("nomor"), ".");
        body.Table([50, 50], ["Tuan rumah", "Rombongan"], [[Sign(), Sign()]], height: 1600);
        return kit.File(Title, body);

        static Run Sign() => Run.Break + Run.Break + Run.Break + Run.Mark("tanda tangan") + Run.Break + Run.Mark("nama dan jabatan");
    }

    private static IEnumerable<IReadOnlyList<Run>> Empty(int rows) => Enumerable.Range(1, rows).Select(_ => (IReadOnlyList<Run>)[]);
}
