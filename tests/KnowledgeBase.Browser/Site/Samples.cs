namespace KnowledgeBase.Browser.Site;

/// <summary>One page of every type, with the richest records where a type has many.</summary>
internal static class Samples
{
    public const string Host = "mpp/blora/";
    public const string Playbook = "playbook/blora-cepat/";
    public const string UnresolvedVisit = "kunjungan/2024-05-belitung-timur-pasuruan/";

    private static readonly string[] Indonesian =
    [
        "",
        "playbook/", "mpp/", "kunjungan/", "replikasi/", "pelajaran/", "daerah/", "sumber/", "istilah/", "regulasi/",
        Host, "mpp/surabaya/",
        Playbook, "playbook/surabaya-bertahap/",
        "kunjungan/2021-04-22-kota-pasuruan-blora/", UnresolvedVisit,
        "replikasi/kota-pasuruan-dari-blora/",
        "pelajaran/no-lift/",
        "daerah/kabupaten-blora/",
        "sumber/kaltimtoday-2021-11-09/",
        "istilah/gerai/",
        "regulasi/permenpanrb-23-2017/",
        "banding/fakta/", "banding/anggaran/", "banding/waktu/", "banding/blora-kabupaten-pasuruan/",
        "tindak-lanjut/", "silsilah/", "peta/",
        "kunjungan/2021-11-04-apeksi-samarinda/",
        "panduan-penulis/",
        "rencana/", "rencana/jawa-tengah/", "kesiapan/",
        "mpp/surabaya/tanya/", "rombongan/", "lembar-adaptasi/", "playbook/blora-cepat/adaptasi/",
        "rencana/kit/",
        "404.html",
    ];

    /// <summary>Addresses below the root, in both languages.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Indonesian, .. Indonesian.Select(a => "en/" + a)];

    /// <summary>The same as data of a theory; the home page is written as a slash.</summary>
    public static TheoryData<string> Rows => [.. All.Select(a => "/" + a)];
}
