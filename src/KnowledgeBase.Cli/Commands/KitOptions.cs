using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Cli.Commands;

/// <summary>Options of <c>kb kit</c>.</summary>
internal static class KitOptions
{
    private static readonly Bilingual Number = new("ANGKA", "NUMBER");

    public static readonly OptionInfo Host = new("--host", new("ID", "ID"), new(
        "MPP yang dikunjungi, misalnya blora", "the MPP to be visited, such as blora"));

    public static readonly OptionInfo Visit = new("--visit", new("ID", "ID"), new(
        "rekaman kunjungan sebagai ganti --host: tamu, tanggal, dan rombongan diambil darinya", "a visit's record in place of --host: visitors, date and delegation are taken from it"));

    public static readonly OptionInfo Visitor = new("--visitor", new("ID|NAMA", "ID|NAME"), new(
        "daerah yang berkunjung: id atau nama rekaman daerah", "the visiting region: id or name of a region's record"));

    public static readonly OptionInfo VisitorName = new("--visitor-name", new("NAMA", "NAME"), new(
        "nama tamu yang tidak punya rekaman daerah", "name of visitors that have no region's record"));

    public static readonly OptionInfo Date = new("--date", new("TANGGAL", "DATE"), new(
        "hari pertama di tuan rumah, misalnya 2026-12-10", "first day at the host, such as 2026-12-10"));

    public static readonly OptionInfo Days = new("--days", Number, new(
        "lama di tuan rumah dalam hari; tanpa ini, 1", "days at the host; without it, 1"));

    public static readonly OptionInfo People = new("--people", Number, new("jumlah rombongan", "number of people"));

    public static readonly OptionInfo Leader = new("--leader", new("NAMA", "NAME"), new(
        "nama dan jabatan ketua rombongan", "name and post of the head of the delegation"));

    public static readonly OptionInfo Contact = new("--contact", new("TEKS", "TEXT"), new(
        "narahubung: jabatan, telepon atau surel kantor", "contact: post, office telephone or mail"));

    public static readonly OptionInfo Paper = new("--paper", new("a4|f4", "a4|f4"), new(
        "kertas; tanpa ini, a4", "paper; without it, a4"), Words: ["a4", "f4"]);

    public static readonly OptionInfo Foreign = new("--foreign", null, new(
        "naskah untuk tamu dari luar negeri, dalam bahasa Inggris", "papers for guests from abroad, in English"));

    public static readonly OptionInfo Out = new("--out", new("BERKAS", "FILE"), new(
        "berkas .zip atau folder; tanpa ini, kit-HOST.zip di folder ini", "file .zip or folder; without it, kit-HOST.zip in this folder"));

    /// <summary>All, in the order of help.</summary>
    public static readonly IReadOnlyList<OptionInfo> All =
        [Host, Visit, Visitor, VisitorName, Date, Days, People, Leader, Contact, Paper, Foreign, Options.Content, Options.AsOf, Out];
}
