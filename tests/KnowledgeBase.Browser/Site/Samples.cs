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

    // The templates are the same in both languages; what may differ is how long the words are.
    private static readonly string[] English = ["", Host, Playbook, UnresolvedVisit, "rencana/", "banding/blora-kabupaten-pasuruan/", "404.html"];

    private static readonly string[] Scripted = ["rencana/", "rencana/kit/"];

    /// <summary>Addresses below the root as data of a theory, in both languages; the home page is written as a slash.</summary>
    public static TheoryData<string> InBothLanguages => [.. Indonesian.Concat(Indonesian.Select(a => "en/" + a)).Select(a => "/" + a)];

    /// <summary>Every type of page in Indonesian, and some of them in English.</summary>
    public static TheoryData<string> Rows => [.. Indonesian.Concat(English.Select(a => "en/" + a)).Select(a => "/" + a)];

    /// <summary>The same without those that a script adds to.</summary>
    public static TheoryData<string> WithoutScript => [.. Indonesian.Except(Scripted).Concat(English.Except(Scripted).Select(a => "en/" + a)).Select(a => "/" + a)];

    /// <summary>Those that a script adds to, in both languages.</summary>
    public static TheoryData<string> WithScript => [.. Scripted.Append("banding/").SelectMany(a => new[] { "/" + a, "/en/" + a })];
}
