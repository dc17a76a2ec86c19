using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Cli.Commands;

/// <summary>Every option.</summary>
internal static class Options
{
    private static readonly Bilingual Folder = new("FOLDER", "FOLDER");

    public static readonly OptionInfo Content = new("--content", Folder, new(
        "folder isi; tanpa ini, folder content yang terdekat dengan site.yaml, dicari ke atas",
        "content folder; without it, the nearest folder content with a site.yaml, searched upwards"));

    public static readonly OptionInfo Out = new("--out", Folder, new(
        "folder situs jadi; tanpa ini, _site di sebelah folder isi",
        "folder of the finished site; without it, _site beside the content folder"));

    public static readonly OptionInfo Offline = new("--offline", null, new(
        "situs untuk dibuka dari folder, tanpa jaringan dan tanpa server; tanpa --out, di _offline",
        "a site to be opened from its folder, without a network or a server; without --out, in _offline"));

    public static readonly OptionInfo Fresh = new("--fresh", null, new(
        "buat setiap berkas dari awal; tanpa ini, halaman yang pasti sama diambil dari situs sebelumnya",
        "make every file anew; without it, pages that are certain to be the same are taken from the site before"));

    public static readonly OptionInfo Base = new("--base", new("ALAMAT", "ADDRESS"), new(
        "alamat situs sebagai ganti address di site.yaml: alamat lengkap, atau jalur seperti /kb/",
        "address of the site in place of address in site.yaml: a whole address, or a path such as /kb/"));

    public static readonly OptionInfo AsOf = new("--as-of", new("TANGGAL", "DATE"), new(
        "hari acuan umur data, misalnya 2026-01-31; tanpa ini, hari ini",
        "the day to which ages are counted, such as 2026-01-31; without it, today"));

    public static readonly OptionInfo Audit = new("--audit", null, new(
        "periksa juga halaman jadi: tautan, id, judul, berat", "check the finished pages too: links, ids, headings, weight"));

    public static readonly OptionInfo Strict = new("--strict", null, new(
        "peringatan pun membuat kode keluar 1", "warnings too make the exit code 1"));

    public static readonly OptionInfo Notices = new("--notices", null, new(
        "tampilkan juga catatan: kejanggalan sumber yang sudah dijelaskan rekaman",
        "print notices too: oddities of sources that the records already explain"));

    public static readonly OptionInfo Archive = new("--archive", Folder, new(
        "folder pribadi berisi naskah sumber; bunyi tercetak tiap klaim dicari di dalamnya",
        "private folder of saved source texts; each claim's printed phrase is looked up in them"));

    public static readonly OptionInfo Json = new("--json", null, new(
        "hasil sebagai JSON di keluaran standar", "the result as JSON on standard output"));

    public static readonly OptionInfo Explain = new("--explain", null, new(
        "sebut pula mengapa tiap halaman ditemukan", "also say why each page was found"));

    public static readonly OptionInfo Port = new("--port", new("NOMOR", "NUMBER"), new(
        "porta; tanpa ini, 4173 atau yang bebas sesudahnya; 0 = pilihkan", "port; without it, 4173 or the next free one; 0 = any"));

    public static readonly OptionInfo Open = new("--open", null, new("buka peramban", "open the browser"));

    public static readonly OptionInfo Lang = new("--lang", new("id|en", "id|en"), new(
        "bahasa pesan; tanpa ini, KB_LANG, lalu bahasa sistem", "language of messages; without it, KB_LANG, then the system's"), Words: ["id", "en"]);

    public static readonly OptionInfo Help = new("--help", null, new("tampilkan bantuan", "show help"), Alias: "-h");

    public static readonly OptionInfo Version = new("--version", null, new("tampilkan versi", "show the version"));

    /// <summary>Options that every command has.</summary>
    public static readonly IReadOnlyList<OptionInfo> Common = [Lang, Help];

    /// <summary>Options of <c>kb</c> without a command.</summary>
    public static readonly IReadOnlyList<OptionInfo> Root = [Version];
}
