namespace KnowledgeBase.Core.Diagnostics;

/// <content>5: the finished site. These speak to theme authors and to those who run the site.</content>
public static partial class Rules
{
    /// <summary>A theme that is not there.</summary>
    public static Rule UnknownTheme => new(
        "KB501", Severity.Error,
        new("Tema tidak ditemukan", "Theme not found"),
        new("tema “{0}” tidak ditemukan", "the theme “{0}” was not found"),
        new("pakai theme: default, atau bangun tema itu ke themes/{0}/dist/{0}.dll", "use theme: default, or build that theme into themes/{0}/dist/{0}.dll"),
        "theme: defualt", "theme: default");

    /// <summary>A link of the finished site that leads nowhere.</summary>
    public static Rule DeadLink => new(
        "KB502", Severity.Error,
        new("Tautan mati di halaman jadi", "Dead link on a finished page"),
        new("tautan “{0}” tidak sampai ke halaman mana pun", "the link “{0}” leads to no page"),
        new("kesalahan ada di tema, bukan di isi: perbaiki templatnya", "the mistake is the theme's, not the content's: mend the template"),
        "<a href=\"../tiada/\">", "<a href=\"@Frame.Href(record)\">");

    /// <summary>An id used twice on a page.</summary>
    public static Rule DuplicateAnchor => new(
        "KB503", Severity.Error,
        new("Id ganda di halaman jadi", "An id used twice on a finished page"),
        new("id “{0}” dipakai dua kali", "the id “{0}” is used twice"),
        new("kesalahan ada di tema: satu id hanya untuk satu unsur", "the mistake is the theme's: one id is for one element"),
        "<p id=\"a\"><p id=\"a\">", "<p id=\"a\"><p id=\"b\">");

    /// <summary>A page without its outline.</summary>
    public static Rule BadOutline => new(
        "KB504", Severity.Error,
        new("Kerangka halaman salah", "A page with a broken outline"),
        new("{0}", "{1}"),
        new("kesalahan ada di tema: satu judul tingkat satu, bahasa, dan judul jendela pada tiap halaman", "the mistake is the theme's: each page has one first-level heading, a language and a title"),
        "halaman tanpa <h1>", "<h1>@Frame.Title</h1>");

    /// <summary>A page heavier than its budget.</summary>
    public static Rule HeavyPage => new(
        "KB505", Severity.Warning,
        new("Halaman terlalu berat", "A page that is too heavy"),
        new("halaman ini {0} byte sesudah dimampatkan; anggarannya {1}", "this page has {0} bytes compressed; its budget is {1}"),
        new("pecah rekamannya, atau pendekkan prosanya: pembaca memakai jaringan lambat", "split the record, or shorten the prose: readers are on slow networks"),
        "halaman 60 KB", "halaman 14 KB");

    /// <summary>A theme of its own where the program takes none.</summary>
    public static Rule NoThemeFiles => new(
        "KB506", Severity.Error,
        new("Program ini hanya membawa tema default", "This program brings the default theme alone"),
        new("tema “{0}” tidak dapat dimuat oleh kb yang dikompilasi penuh (native)", "the theme “{0}” cannot be loaded by a native kb"),
        new("pakai theme: default, atau jalankan kb dengan .NET: dotnet run --project src/KnowledgeBase.Cli", "use theme: default, or run kb with .NET: dotnet run --project src/KnowledgeBase.Cli"),
        "theme: provinsi", "theme: default");
}
