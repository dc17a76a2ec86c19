namespace KnowledgeBase.Core.Diagnostics;

/// <content>1: YAML.</content>
public static partial class Rules
{
    /// <summary>YAML that cannot be read.</summary>
    public static Rule YamlSyntax => new(
        "KB101", Severity.Error,
        new("YAML tidak dapat dibaca", "YAML that cannot be read"),
        new("susunan YAML putus di sini", "the YAML breaks off here"),
        new("{0}", "{0}"),
        "note: Anggaran: Rp240 juta", "note: \"Anggaran: Rp240 juta\"");

    /// <summary>A tab as indentation.</summary>
    public static Rule YamlTab => new(
        "KB102", Severity.Error,
        new("Tab sebagai indentasi", "Tab as indentation"),
        new("baris ini diawali tab", "this line begins with a tab"),
        new("ganti tab dengan dua spasi", "put two spaces in place of the tab"),
        "claims:\n\tbudget: …", "claims:\n  budget: …");

    /// <summary>A key written twice.</summary>
    public static Rule DuplicateKey => new(
        "KB103", Severity.Error,
        new("Kunci ganda", "Key written twice"),
        new("kunci “{0}” sudah ada di baris {1}", "the key “{0}” is already on line {1}"),
        new("gabungkan keduanya, atau hapus salah satu; nilai yang berbeda ditulis sebagai daftar pernyataan", "join the two, or delete one; values that differ are written as a list of statements"),
        "region: kota-batu\nregion: kota-malang", "region: kota-batu");

    /// <summary>Anchors and aliases.</summary>
    public static Rule YamlAlias => new(
        "KB104", Severity.Error,
        new("Jangkar atau alias YAML ditolak", "YAML anchor or alias refused"),
        new("jangkar (&) dan alias (*) tidak dipakai dalam rekaman", "anchors (&) and aliases (*) are not used in records"),
        new("tulis nilainya sekali lagi; bila & atau * bagian dari teks, beri tanda kutip", "write the value again; if & or * belongs to a text, quote it"),
        "note: *catatan", "note: \"*catatan\"");

    /// <summary>Tags.</summary>
    public static Rule YamlTag => new(
        "KB105", Severity.Error,
        new("Tag YAML ditolak", "YAML tag refused"),
        new("tag seperti “{0}” tidak dipakai dalam rekaman", "tags such as “{0}” are not used in records"),
        new("hapus tag; bila tanda seru bagian dari teks, beri tanda kutip", "drop the tag; if the exclamation mark belongs to a text, quote it"),
        "value: !!int 271", "value: 271 layanan");

    /// <summary>Nesting that no record needs.</summary>
    public static Rule TooDeep => new(
        "KB106", Severity.Error,
        new("Susunan terlalu dalam", "Nested too deeply"),
        new("susunan lebih dari {0} tingkat", "more than {0} levels of nesting"),
        new("ratakan susunannya; rekaman tidak butuh lebih dari beberapa tingkat", "flatten it; records need only a few levels"),
        "[[[[[[…]]]]]]", "[apbd, csr]");

    /// <summary>A value that no record needs.</summary>
    public static Rule ScalarTooLong => new(
        "KB107", Severity.Error,
        new("Nilai terlalu panjang", "Value too long"),
        new("nilai ini {0} karakter; batasnya {1}", "this value has {0} characters; the limit is {1}"),
        new("pindahkan teks panjang ke bagian prosa di bawah ---", "move long text to the prose below the ---"),
        "note: (100.000 karakter)", "note: satu kalimat");

    /// <summary>Front matter that is not there or does not end.</summary>
    public static Rule FrontMatter => new(
        "KB108", Severity.Error,
        new("Kepala berkas tidak lengkap", "Front matter is incomplete"),
        new("berkas .md harus diawali baris “---”, lalu kolom-kolom, lalu baris “---” lagi", "a .md file must begin with a line “---”, then the fields, then a line “---” again"),
        new("tambahkan baris “---” di awal berkas dan sesudah kolom terakhir", "add a line “---” at the top and one after the last field"),
        "name: MPP Blora\n\n## Kisah", "---\nname: MPP Blora\n---\n\n## Kisah");

    /// <summary>More than one document in a file.</summary>
    public static Rule SeveralDocuments => new(
        "KB109", Severity.Error,
        new("Lebih dari satu dokumen", "More than one document"),
        new("satu berkas hanya untuk satu rekaman", "one file is for one record"),
        new("hapus baris “---” atau “...” dan pindahkan sisanya ke berkas lain", "drop the line “---” or “...” and move the rest to another file"),
        "name: A\n---\nname: B", "name: A");

    /// <summary>A record that is not a list of keys.</summary>
    public static Rule NotAMapping => new(
        "KB110", Severity.Error,
        new("Isi rekaman bukan kolom", "A record that has no fields"),
        new("di sini harus ada kolom “kunci: nilai”", "fields “key: value” belong here"),
        new("mulai setiap baris dengan kunci, titik dua, dan spasi", "begin each line with a key, a colon and a space"),
        "- MPP Blora", "name: MPP Blora");

    /// <summary>A translation with fields.</summary>
    public static Rule TranslationWithFields => new(
        "KB111", Severity.Error,
        new("Terjemahan memuat kolom", "Translation with fields"),
        new("berkas .en.md hanya memuat prosa Inggris", "an .en.md file holds only the English prose"),
        new("hapus bagian “---”; teks kolom diterjemahkan di berkas utama sebagai {{id: …, en: …}}", "drop the “---” part; texts of fields are translated in the main file as {{id: …, en: …}}"),
        "blora.en.md: ---\nname: …\n---", "blora.en.md: ## The story …");
}
