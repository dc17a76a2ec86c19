namespace KnowledgeBase.Core.Diagnostics;

/// <content>4: prose.</content>
public static partial class Rules
{
    /// <summary>HTML in prose.</summary>
    public static Rule RawHtml => new(
        "KB401", Severity.Error,
        new("HTML dalam teks", "HTML in a text"),
        new("HTML tidak diterima dalam teks", "HTML is not accepted in texts"),
        new("pakai Markdown: **tebal**, *miring*, - daftar; tanda < ditulis &lt;", "use Markdown: **bold**, *italic*, - lists; write < as &lt;"),
        "<b>penting</b>", "**penting**");

    /// <summary>A link that leads nowhere safe.</summary>
    public static Rule BadLink => new(
        "KB402", Severity.Error,
        new("Tautan yang tidak diterima", "A link that is not accepted"),
        new("tautan “{0}” tidak diterima", "the link “{0}” is not accepted"),
        new("tautkan rekaman dengan jenis:id (host:blora), bagian halaman dengan #judul, atau situs dengan https://", "link a record as kind:id (host:blora), a part of the page as #heading, or a site with https://"),
        "[Blora](javascript:alert(1))", "[Blora](host:blora)");

    /// <summary>A link within the page that finds no heading.</summary>
    public static Rule MissingHeading => new(
        "KB403", Severity.Error,
        new("Judul bagian tidak ada", "No such heading"),
        new("tidak ada judul “#{0}” dalam teks ini", "there is no heading “#{0}” in this text"),
        new("pakai judul dengan huruf kecil dan tanda hubung: ## Cara kerja → #cara-kerja", "use the heading in lower case with hyphens: ## How it works → #how-it-works"),
        "[lihat](#carakerja)", "[lihat](#cara-kerja)");

    /// <summary>A figure reference of the wrong form.</summary>
    public static Rule BadFigure => new(
        "KB404", Severity.Error,
        new("Rujukan angka salah tulis", "A figure reference of the wrong form"),
        new("“{0}” bukan rujukan angka", "“{0}” is not a figure reference"),
        new("tulis {{{{sifat}}}}, {{{{sifat.key}}}}, {{{{host.sifat}}}}, atau {{{{tahap..tahap}}}}", "write {{{{property}}}}, {{{{property.key}}}}, {{{{host.property}}}} or {{{{stage..stage}}}}"),
        "{{ Rp240 juta }}", "{{budget.headline}}");

    /// <summary>Blocks in a field that holds one line of text.</summary>
    public static Rule InlineOnly => new(
        "KB405", Severity.Error,
        new("Kolom hanya untuk satu paragraf", "A field for one paragraph only"),
        new("kolom ini hanya memuat satu paragraf tanpa judul, daftar, tabel, atau gambar", "this field holds one paragraph without headings, lists, tables or pictures"),
        new("pindahkan ke prosa di bawah ---, atau tulis sebagai satu paragraf", "move it to the prose below the ---, or write it as one paragraph"),
        "note: \"# Catatan\"", "note: Catatan");

    /// <summary>A first-level heading in prose.</summary>
    public static Rule HeadingLevel => new(
        "KB406", Severity.Error,
        new("Tingkat judul salah", "A heading of the wrong level"),
        new("judul tingkat {0} tidak cocok di sini", "a heading of level {0} does not fit here"),
        new("nama rekaman sudah menjadi judul halaman; mulai dengan ## dan jangan melompati tingkat", "the record's name is already the page's heading; begin with ## and skip no level"),
        "# Kisah", "## Kisah");

    /// <summary>A picture without a description.</summary>
    public static Rule PictureWithoutText => new(
        "KB407", Severity.Error,
        new("Gambar tanpa keterangan", "A picture without a description"),
        new("gambar ini tidak punya keterangan", "this picture has no description"),
        new("tulis apa yang terlihat di antara kurung siku: ![Loket dilihat dari pintu](…)", "write what is to be seen between the brackets: ![The counters seen from the door](…)"),
        "![](assets/loket.jpg)", "![Loket dilihat dari pintu](assets/loket.jpg)");

    /// <summary>Prose that the Markdown reader gives up on.</summary>
    public static Rule UnreadableProse => new(
        "KB408", Severity.Error,
        new("Teks tidak dapat dibaca", "Text that cannot be read"),
        new("susunan teks terlalu dalam atau terlalu banyak tandanya untuk dibaca", "the text is nested too deeply, or has too many marks, to be read"),
        new("kurangi kutipan dan daftar yang bertumpuk; pisahkan paragraf dan tabel dengan baris kosong", "use fewer nested quotations and lists; put empty lines between paragraphs and tables"),
        "> > > > > > … (ribuan)", "> satu tingkat");
}
