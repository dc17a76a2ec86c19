namespace KnowledgeBase.Core.Diagnostics;

/// <content>3: what records say of one another.</content>
public static partial class Rules
{
    /// <summary>A record that is not there.</summary>
    public static Rule BrokenReference => new(
        "KB301", Severity.Error,
        new("Rujukan ke rekaman yang tidak ada", "Reference to a record that is not there"),
        new("tidak ada {0} dengan id “{1}”", "there is no {0} with the id “{1}”"),
        new("periksa ejaan id, atau buat berkas content/{2}/{1}{3}", "check the id, or make the file content/{2}/{1}{3}"),
        "host: bloora", "host: blora");

    /// <summary>An anchor that the record's page does not have.</summary>
    public static Rule BrokenAnchor => new(
        "KB302", Severity.Error,
        new("Tautan ke bagian yang tidak ada", "Link to a part that is not there"),
        new("halaman {0} tidak punya bagian “#{1}”", "the page {0} has no part “#{1}”"),
        new("pakai kode sifat (#budget), id judul, atau hapus bagian sesudah #", "use the code of a property (#budget), the id of a heading, or drop what follows #"),
        "[anggaran](host:blora#anggaran)", "[anggaran](host:blora#budget)");

    /// <summary>A figure that no claim gives.</summary>
    public static Rule UnknownFigure => new(
        "KB303", Severity.Error,
        new("Angka dalam teks tidak berasal dari klaim", "A figure in the text that no claim gives"),
        new("{0} tidak punya klaim atau tonggak untuk “{1}”", "{0} has no claim or milestone for “{1}”"),
        new("tambahkan klaimnya, atau periksa nama sifat, tahap, dan key", "add the claim, or check the names of property, stage and key"),
        "Dibangun dengan {{budjet.total}}.", "Dibangun dengan {{budget.total}}.");

    /// <summary>Days between stages that cannot be counted.</summary>
    public static Rule UncountableDays => new(
        "KB304", Severity.Error,
        new("Selisih hari tidak dapat dihitung", "Days that cannot be counted"),
        new("{0} tidak punya tanggal pasti untuk kedua tahap “{1}”", "{0} has no exact reported dates for both stages “{1}”"),
        new("kedua tahap harus punya date sampai hari, bukan rencana dan bukan perkiraan", "both stages need a date to the day, not a plan and not an estimate"),
        "{{commitment..opening}} padahal opening hanya planned", "{{commitment..opening}} dengan date pada kedua tahap");

    /// <summary>A former id that is in use.</summary>
    public static Rule FormerIdTaken => new(
        "KB305", Severity.Error,
        new("Id lama masih dipakai", "A former id that is in use"),
        new("id lama “{0}” sudah menjadi alamat {1}", "the former id “{0}” is already the address of {1}"),
        new("hapus dari former-ids; satu alamat hanya untuk satu rekaman", "remove it from former-ids; one address is for one record"),
        "former-ids: [blora]", "former-ids: [blora-lama]");

    /// <summary>A region that stands in no province.</summary>
    public static Rule ProvinceExpected => new(
        "KB306", Severity.Error,
        new("Bukan provinsi", "Not a province"),
        new("“{0}” bukan provinsi", "“{0}” is not a province"),
        new("rujuk daerah dengan kind: province", "refer to a region with kind: province"),
        "province: kabupaten-blora", "province: jawa-tengah");

    /// <summary>A picture that is not there.</summary>
    public static Rule MissingAsset => new(
        "KB307", Severity.Error,
        new("Gambar tidak ada", "A picture that is not there"),
        new("tidak ada berkas {0}", "there is no file {0}"),
        new("taruh gambarnya di content/assets/ dan periksa huruf besar dan kecil", "put the picture into content/assets/ and check capitals"),
        "![Loket](assets/Loket.JPG)", "![Loket](assets/loket.jpg)");

    /// <summary>A conflict about something of which nothing is claimed.</summary>
    public static Rule EmptyConflict => new(
        "KB308", Severity.Error,
        new("Pertentangan tanpa pernyataan", "A conflict without statements"),
        new("tidak ada klaim atau tonggak “{0}” yang dapat bertentangan", "there is no claim or milestone “{0}” that could conflict"),
        new("about harus sifat atau tahap yang ada pada rekaman ini", "about must be a property or stage of this record"),
        "conflicts: [{about: budjet, …}]", "conflicts: [{about: budget, …}]");

    /// <summary>A record without which the site cannot be.</summary>
    public static Rule PageAddressTaken => new(
        "KB309", Severity.Error,
        new("Alamat halaman sudah dipakai", "A page's address that is taken"),
        new("halaman “{0}” akan menimpa alamat milik sistem", "the page “{0}” would overwrite an address of the site itself"),
        new("beri halaman id lain", "give the page another id"),
        "pages/mpp.md", "pages/tentang-mpp.md");

    /// <summary>Words that hold themselves.</summary>
    public static Rule FigureCircle => new(
        "KB310", Severity.Error,
        new("Angka yang memuat dirinya sendiri", "A figure that holds itself"),
        new("“{1}” dari {0} memuat teks yang kembali ke dirinya sendiri", "“{1}” of {0} holds a text that leads back to itself"),
        new("tulis salah satu dari nilai itu tanpa {{{{…}}}}", "write one of these values without {{{{…}}}}"),
        "location:\n  value: \"dekat {{location}}\"", "location:\n  value: dekat alun-alun");

    /// <summary>A comparison of something else than two amounts of money.</summary>
    public static Rule NotComparable => new(
        "KB311", Severity.Error,
        new("Perbandingan bukan antara dua jumlah uang", "A comparison of something else than two amounts of money"),
        new("“{0}” bukan satu jumlah uang", "“{0}” is not one amount of money"),
        new("rujuk pernyataan anggaran, misalnya blora.budget.total", "refer to a statement of money, such as blora.budget.total"),
        "left: blora.services", "left: blora.budget.total");

    /// <summary>An answer to a question that the bank does not have.</summary>
    public static Rule UnknownQuestion => new(
        "KB312", Severity.Error,
        new("Pertanyaan tidak ada dalam bank pertanyaan", "A question that is not in the bank"),
        new("tidak ada pertanyaan “{0}” dalam preparation.yaml", "there is no question “{0}” in preparation.yaml"),
        new("pakai id pertanyaan yang ada, atau tambahkan pertanyaannya", "use the id of a question that is there, or add the question"),
        "answers: [{question: anggarann, …}]", "answers: [{question: budget-total, …}]");

    /// <summary>Words that grow beyond any page.</summary>
    public static Rule FigureGrowth => new(
        "KB313", Severity.Error,
        new("Angka yang membengkak", "A figure that grows beyond measure"),
        new("“{1}” dari {0} memuat teks yang memuat teks lain, sampai lebih dari {2} angka atau terlalu dalam", "“{1}” of {0} holds texts that hold texts, to more than {2} figures or too deep"),
        new("tulis nilai itu tanpa {{{{…}}}} yang berlapis", "write the value without {{{{…}}}} in layers"),
        "location:\n  value: \"{{a.location}}{{a.location}}…\" # berlapis-lapis", "location:\n  value: dekat alun-alun");
}
