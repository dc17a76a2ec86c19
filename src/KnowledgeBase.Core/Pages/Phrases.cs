using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Core.Pages;

/// <summary>The few phrases that the program itself puts on pages; all others are the theme's.</summary>
public static class Phrases
{
    /// <summary>A gap.</summary>
    public static Bilingual Unknown { get; } = new("belum diketahui", "not known");

    /// <summary>The time from commitment to opening.</summary>
    public static Bilingual CommitmentToOpening { get; } = new("Komitmen sampai peresmian", "Commitment to opening");

    /// <summary>The opening.</summary>
    public static Bilingual Opened { get; } = new("Diresmikan", "Opened");

    /// <summary>The kind of building.</summary>
    public static Bilingual Building { get; } = new("Gedung", "Building");

    /// <summary>Status.</summary>
    public static Bilingual Status { get; } = new("Keadaan", "Status");

    /// <summary>Date.</summary>
    public static Bilingual Date { get; } = new("Tanggal", "Date");

    /// <summary>The search page.</summary>
    public static Bilingual Search { get; } = new("Cari", "Search");

    /// <summary>Home page.</summary>
    public static Bilingual Home { get; } = new("Beranda", "Home");

    /// <summary>Title of a later part of a list: its name, the part, how many there are.</summary>
    public static Bilingual Part { get; } = new("{0}, halaman {1} dari {2}", "{0}, page {1} of {2}");

    /// <summary>The same where its name stands before it.</summary>
    public static Bilingual PartAlone { get; } = new("halaman {0} dari {1}", "page {0} of {1}");

    /// <summary>404.</summary>
    public static Bilingual NotFound { get; } = new("Halaman tidak ditemukan", "Page not found");
}
