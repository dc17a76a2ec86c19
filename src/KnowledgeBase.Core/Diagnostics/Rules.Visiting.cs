namespace KnowledgeBase.Core.Diagnostics;

/// <content>Preparing a visit.</content>
public static partial class Rules
{
    /// <summary>A party without a post that its topics need.</summary>
    public static Rule PostMissing => new(
        "KB650", Severity.Warning,
        new("Rombongan tanpa jabatan yang diperlukan", "A party without a post it needs"),
        new("tidak ada {0} yang disebut dalam rombongan; topik yang memerlukannya: {1}", "nobody in the party is named from {0}; topics that need it: {1}"),
        new("ajak jabatan itu, atau kurangi topiknya; siapa perlu ikut tertulis di preparation.yaml", "take that post along, or drop the topic; preparation.yaml tells who should come"),
        "topics: [budget]\ndelegation: [{post: Kepala Dinas PUPR}]", "topics: [budget]\ndelegation: [{post: Kepala DPMPTSP}, {post: Kepala BPKAD}]");

    /// <summary>A member of a party whom no topic needs.</summary>
    public static Rule PostOutside => new(
        "KB651", Severity.Warning,
        new("Peserta di luar topik", "A member outside the topics"),
        new("tidak ada topik MPP yang memerlukan {0}", "no topic of an MPP needs {0}"),
        new("pisahkan perjalanannya; tempat dalam rombongan dan waktu tuan rumah terbatas", "let them travel on their own errand; seats and the host's time are scarce"),
        "delegation: [{post: Perwakilan, agency: Dekranasda}]", "delegation: [{post: Kepala Bidang, agency: DPMPTSP}]");

    /// <summary>A visit with a second subject.</summary>
    public static Rule OtherSubject => new(
        "KB652", Severity.Warning,
        new("Satu rombongan, dua urusan", "One party, two subjects"),
        new("rombongan yang sama juga datang untuk {0}", "the same party also came for {0}"),
        new("pisahkan urusannya, atau bagi rombongan dan jadwalnya", "separate the subjects, or split party and timetable"),
        "other-subjects: penurunan stunting", "topics: [service-flow]");

    /// <summary>A visit planned to a host that does not receive it.</summary>
    public static Rule HostRefuses => new(
        "KB653", Severity.Warning,
        new("Tuan rumah tidak menerima kunjungan ini", "The host does not receive this visit"),
        new("{0}: {1}; kunjungan ini direncanakan ke sana", "{0}: {1}; this visit is planned to go there"),
        new("tanyakan lewat telepon atau rapat daring, atau pilih tuan rumah lain", "ask by telephone or in an online meeting, or choose another host"),
        "host: blora   # visiting: {accepts: refused}", "mode: online");

    /// <summary>A record that was begun and not filled in.</summary>
    public static Rule NotFilledIn => new(
        "KB654", Severity.Error,
        new("Rekaman belum diisi", "A record not filled in"),
        new("bagian ini masih menunggu isinya", "this is still to be filled in"),
        new("ganti seluruhnya, termasuk tanda (ISI), atau hapus barisnya", "replace all of it with its mark (ISI), or delete the line"),
        "publisher: (ISI) penerbit", "publisher: Kaper News");
}
