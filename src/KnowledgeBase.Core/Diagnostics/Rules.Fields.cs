namespace KnowledgeBase.Core.Diagnostics;

/// <content>2: fields and their values.</content>
public static partial class Rules
{
    /// <summary>A key that the kind does not have.</summary>
    public static Rule UnknownKey => new(
        "KB201", Severity.Error,
        new("Kunci tidak dikenal", "Unknown key"),
        new("kunci “{0}” tidak dikenal di sini", "the key “{0}” is not known here"),
        new("kunci yang dikenal: {1}", "known keys: {1}"),
        "regoin: kabupaten-blora", "region: kabupaten-blora");

    /// <summary>A field that must be there.</summary>
    public static Rule MissingField => new(
        "KB202", Severity.Error,
        new("Kolom wajib tidak ada", "A required field is missing"),
        new("kolom “{0}” wajib diisi", "the field “{0}” is required"),
        new("tambahkan baris “{0}: …”", "add a line “{0}: …”"),
        "nickname: Among Warga", "name: MPP Kota Batu\nnickname: Among Warga");

    /// <summary>A value of the wrong shape.</summary>
    public static Rule WrongShape => new(
        "KB203", Severity.Error,
        new("Bentuk nilai salah", "Value of the wrong shape"),
        new("“{0}” harus {1}", "“{0}” must be {2}"),
        new("lihat bentuk yang benar: kb explain KB203", "see the right shapes: kb explain KB203"),
        "region: [kabupaten-blora]\nname: {id: MPP Blora}", "region: kabupaten-blora\nname: MPP Blora");

    /// <summary>A word that is not in the list.</summary>
    public static Rule UnknownWord => new(
        "KB204", Severity.Error,
        new("Kata di luar daftar", "A word outside the list"),
        new("“{0}” tidak ada dalam daftar untuk “{1}”", "“{0}” is not in the list for “{1}”"),
        new("pilih salah satu: {2}", "choose one of: {2}"),
        "money: pagu", "money: ceiling");

    /// <summary>A text that is not a date.</summary>
    public static Rule NotADate => new(
        "KB205", Severity.Error,
        new("Bukan tanggal", "Not a date"),
        new("“{0}” bukan tanggal yang dikenal", "“{0}” is not a date we know"),
        new("tulis 2021-06-03, 2021-06, atau 2021; kira-kira: 2021-06~; rentang: 2021-06-03/2021-06-05", "write 2021-06-03, 2021-06 or 2021; about: 2021-06~; a span: 2021-06-03/2021-06-05"),
        "date: 3 Juni 2021", "date: 2021-06-03");

    /// <summary>A date that no calendar has.</summary>
    public static Rule ImpossibleDate => new(
        "KB206", Severity.Error,
        new("Tanggal tidak ada di kalender", "A date that no calendar has"),
        new("tanggal “{0}” tidak ada", "there is no date “{0}”"),
        new("periksa bulan dan hari; rentang ditulis dari yang awal ke yang akhir", "check month and day; a span is written from the earlier to the later"),
        "date: 2021-02-30", "date: 2021-02-28");

    /// <summary>A text that is not a number.</summary>
    public static Rule NotANumber => new(
        "KB207", Severity.Error,
        new("Bukan angka", "Not a number"),
        new("“{0}” tidak terbaca sebagai angka untuk “{1}”", "“{0}” does not read as a number for “{1}”"),
        new("tulis angkanya saja dengan satuan, misalnya Rp240 juta atau 271 layanan; “sekitar” menjadi about: true", "write only the number and its unit, for instance Rp240 juta or 271 layanan; “about” becomes about: true"),
        "value: sekitar 240 juta", "value: Rp240 juta\nabout: true");

    /// <summary>A number that can be read in two ways.</summary>
    public static Rule AmbiguousNumber => new(
        "KB208", Severity.Error,
        new("Angka dapat dibaca dua cara", "A number that can be read in two ways"),
        new("“{0}” dapat dibaca sebagai ribuan atau sebagai pecahan", "“{0}” may be thousands or a decimal"),
        new("titik untuk ribuan dan koma untuk pecahan: 351.561 atau 351,5", "a dot for thousands and a comma for decimals: 351.561 or 351,5"),
        "value: 351,561 jiwa", "value: 351.561 jiwa\nprinted: 351,561 Jiwa");

    /// <summary>A unit that the property does not have.</summary>
    public static Rule WrongUnit => new(
        "KB209", Severity.Error,
        new("Satuan tidak cocok", "A unit that does not fit"),
        new("satuan pada “{0}” tidak cocok untuk “{1}”", "the unit in “{0}” does not fit “{1}”"),
        new("satuan yang cocok: {2}; hal lain dicatat pada sifat lain", "units that fit: {2}; other things belong to another property"),
        "services:\n  value: 31 instansi", "agencies:\n  value: 31 instansi");

    /// <summary>An amount that cannot be.</summary>
    public static Rule ImpossibleAmount => new(
        "KB210", Severity.Error,
        new("Jumlah yang tidak mungkin", "An amount that cannot be"),
        new("“{0}” bukan jumlah yang mungkin", "“{0}” is not a possible amount"),
        new("rupiah dan hitungan harus bilangan bulat, tidak negatif, dan rentang dari kecil ke besar", "rupiah and counts are whole and not negative, and a range goes from less to more"),
        "value: {min: Rp700 juta, max: Rp600 juta}", "value: {min: Rp600 juta, max: Rp700 juta}");

    /// <summary>An address that is no address.</summary>
    public static Rule BadAddress => new(
        "KB211", Severity.Error,
        new("Alamat web salah", "A bad web address"),
        new("“{0}” bukan alamat https:// atau http:// yang lengkap", "“{0}” is not a whole https:// or http:// address"),
        new("salin alamat lengkap dari peramban", "copy the whole address from the browser"),
        "address: www.kapernews.com/2021", "address: https://www.kapernews.com/2021/04/22/");

    /// <summary>Two fields that exclude or need each other.</summary>
    public static Rule FieldTogether => new(
        "KB212", Severity.Error,
        new("Kolom yang saling meniadakan atau membutuhkan", "Fields that exclude or need each other"),
        new("{0}", "{1}"),
        new("lihat docs/records.md untuk kolom jenis ini", "see docs/records.md for the fields of this kind"),
        "host: blora\nunresolved-host: {printed: MPP Pasuruan}", "unresolved-host: {printed: MPP Pasuruan}");

    /// <summary>A key used twice in one list of statements.</summary>
    public static Rule StatementKeyTaken => new(
        "KB213", Severity.Error,
        new("Key pernyataan dipakai dua kali", "A statement's key used twice"),
        new("key “{0}” sudah dipakai di daftar ini", "the key “{0}” is already used in this list"),
        new("beri tiap pernyataan key sendiri", "give each statement its own key"),
        "- {key: total, …}\n- {key: total, …}", "- {key: total, …}\n- {key: apbd, …}");

    /// <summary>A weekday nobody knows.</summary>
    public static Rule UnknownWeekday => new(
        "KB214", Severity.Error,
        new("Nama hari tidak dikenal", "Unknown weekday"),
        new("“{0}” bukan nama hari", "“{0}” is not a weekday"),
        new("tulis Senin, Selasa, Rabu, Kamis, Jumat (Jum'at), Sabtu, atau Minggu (Ahad)", "write Senin, Selasa, Rabu, Kamis, Jumat (Jum'at), Sabtu or Minggu (Ahad)"),
        "weekday: Kamiss", "weekday: Kamis");

    /// <summary>A text with nothing in it.</summary>
    public static Rule EmptyText => new(
        "KB215", Severity.Error,
        new("Nilai kosong", "Empty value"),
        new("“{0}” kosong", "“{0}” is empty"),
        new("isi nilainya, atau hapus barisnya; yang dicari tetapi tidak ditemukan ditulis unknown", "fill it in, or drop the line; what was looked for and not found is written unknown"),
        "name:", "name: MPP Blora");

    /// <summary>A Kemendagri code of the wrong form.</summary>
    public static Rule BadRegionCode => new(
        "KB216", Severity.Error,
        new("Kode wilayah salah", "A bad region code"),
        new("“{0}” bukan kode Kemendagri untuk {1}", "“{0}” is not a Kemendagri code for a {2}"),
        new("provinsi “33”, kabupaten “33.16” (nomor 01–69), kota “35.78” (nomor 71–99); pakai tanda kutip", "province “33”, kabupaten “33.16” (numbers 01–69), kota “35.78” (numbers 71–99); use quotes"),
        "code: 3316", "code: \"33.16\"");
}
