using KnowledgeBase.Core.Records;
using KnowledgeBase.Documents.Packaging;
using KnowledgeBase.Documents.Words;

namespace KnowledgeBase.Documents.Kits;

/// <summary>Surat permohonan: the letter that asks the host to receive the delegation. Letterhead, number, date and signature stay open.</summary>
internal static class RequestLetter
{
    public static Paper Of(KitContext kit)
    {
        var body = new Body();
        body.Write("Kop", kit.Mark(Marks.Letterhead));
        body.Write("Surat", kit.Say("Nomor", "Number"), Run.Tab, ":", Run.Tab, kit.Mark(Marks.Number), Run.Tab, kit.Mark(Marks.PlaceAndDay));
        body.Write("Surat", kit.Say("Sifat", "Class"), Run.Tab, ":", Run.Tab, kit.Say("Biasa", "Ordinary"));
        body.Write("Surat", kit.Say("Lampiran", "Enclosed"), Run.Tab, ":", Run.Tab, kit.Say("1 (satu) berkas", "delegation, questions, programme"));
        body.Write("Surat", kit.Say("Hal", "Subject"), Run.Tab, ":", Run.Tab, Run.Bold(kit.Say("Permohonan Studi Tiru", "Request for a study visit")));
        body.Write("Jeda").Write("Jeda");
        Address(kit, body);
        body.Write("Jeda").Write("Jeda");
        if (kit.Language == Core.Languages.Language.Indonesian)
        {
            Indonesian(kit, body);
        }
        else
        {
            English(kit, body);
        }

        Signature(kit, body);
        return kit.File(kit.Say("Surat permohonan studi tiru", "Letter of request"), body, hasFoot: false);
    }

    /// <summary>The head of a region by its kind: <c>Bupati Blora</c>, <c>Regent of Blora</c>.</summary>
    internal static string HeadOf(Region region, Core.Languages.Language language)
    {
        var (title, kind) = region.Kind.Code switch
        {
            "kabupaten" => (new Core.Languages.Bilingual("Bupati ", "Regent of "), "Kabupaten "),
            "kota" => (new("Wali Kota ", "Mayor of "), "Kota "),
            _ => (new("Gubernur ", "Governor of "), "Provinsi "),
        };
        return title.In(language) + (region.Name.StartsWith(kind, StringComparison.Ordinal) ? region.Name[kind.Length..] : region.Name);
    }

    /// <summary>Where a paper is signed.</summary>
    internal static void Signature(KitContext kit, Body body)
    {
        body.Write("Jeda").Write("TandaTangan", kit.Mark(Marks.SignerPost), ",").Write("TandaTangan").Write("TandaTangan", kit.Mark(Marks.Signature)).Write("TandaTangan");
        body.Write("TandaTangan", kit.Mark(Marks.SignerName));
    }

    private static void Address(KitContext kit, Body body)
    {
        body.Write("Alamat", kit.Say("Yth. ", "To the "), HeadOf(kit.Region, kit.Language));
        body.Write("Alamat", kit.Say("c.q. ", "c/o "), kit.Host.Operator is { } office ? kit.Say("Kepala ", "Head of ") + office : kit.Say("pimpinan perangkat daerah penyelenggara MPP", "the office in charge of the MPP"));
        body.Write("Alamat", kit.Say("di ", "in "), kit.Region.Seat?.Name ?? kit.Say("Tempat", kit.Region.Name));
    }

    private static void Indonesian(KitContext kit, Body body)
    {
        body.Text("Dalam rangka menyiapkan dan meningkatkan penyelenggaraan Mal Pelayanan Publik (MPP) di ", kit.Visitor, $", kami bermaksud mempelajari pengalaman {kit.Host.Name}. Untuk itu kami mohon kesediaan Bapak/Ibu menerima rombongan kami pada:");
        body.Lines(
        [
            ("hari, tanggal", kit.When),
            ("lama", kit.Length),
            ("waktu", $"{Programme.Begin} {kit.Zone.Name} sampai selesai"),
            ("tempat", kit.Place),
            ("jumlah rombongan", kit.People + ", daftar terlampir"),
            ("ketua rombongan", kit.Leader),
            .. Topics(kit, "pokok bahasan"),
        ]);
        body.Write("Jeda");
        body.Text("Keterangan yang sudah diumumkan tentang ", kit.Host.Name, " telah kami pelajari lebih dahulu. Karena itu daftar pertanyaan terlampir hanya memuat hal yang belum terjawab, sudah lama, atau hanya dapat dilihat di tempat. Apabila Bapak/Ibu lebih berkenan menjawab sebagian secara tertulis atau melalui pertemuan daring, kami akan menyesuaikan rencana perjalanan.");
        body.Text("Kesediaan, perubahan waktu, atau penolakan dapat disampaikan kepada ", kit.Contact, ". Rombongan berangkat setelah kami menerima jawaban tertulis.");
        body.Text("Atas perhatian dan kerja sama Bapak/Ibu, kami mengucapkan terima kasih.");
    }

    private static void English(KitContext kit, Body body)
    {
        body.Text("Dear Sir or Madam,");
        body.Text(kit.Visitor, $" wishes to learn from the experience of {kit.Host.Name}, a one-stop public service mall (Mal Pelayanan Publik). We kindly ask you to receive our delegation as follows:");
        body.Lines(
        [
            ("date", kit.When),
            ("length", kit.Length),
            ("time", $"from {Programme.Begin.Replace('.', ':')} {kit.Zone.Name} (UTC+{kit.Zone.Hours})"),
            ("place", kit.Place),
            ("delegation", kit.People + ", list enclosed"),
            ("led by", kit.Leader),
            .. Topics(kit, "topics"),
        ]);
        body.Write("Jeda");
        body.Text("We have read what is published about ", kit.Host.Name, " beforehand. The enclosed list therefore holds only questions that are not answered yet, whose answers are old, or that can only be seen on the spot. If you prefer to answer some of them in writing or in an online meeting, we will change our plans accordingly.");
        body.Text("Please send your answer to ", kit.Contact, ". We will travel only after we have received it in writing.");
        body.Text("We thank you for your attention and cooperation.");
    }

    private static IEnumerable<(string Label, Run Value)> Topics(KitContext kit, string label) =>
        kit.Topics.Length == 0 ? [] : [(label, Run.Text(kit.Topics))];
}
