namespace KnowledgeBase.Core.Diagnostics;

/// <content>0: files and folders.</content>
public static partial class Rules
{
    /// <summary>No <c>site.yaml</c>.</summary>
    public static Rule MissingSite => new(
        "KB001", Severity.Error,
        new("Tidak ada site.yaml", "No site.yaml"),
        new("folder ini tidak berisi site.yaml", "this folder has no site.yaml"),
        new("jalankan kb di folder proyek, atau sebut folder isi dengan --content", "run kb in the project's folder, or name the content folder with --content"),
        "content/ tanpa site.yaml", "content/site.yaml");

    /// <summary>Bytes that are no UTF-8.</summary>
    public static Rule NotUtf8 => new(
        "KB002", Severity.Error,
        new("Berkas bukan UTF-8", "File is not UTF-8"),
        new("byte ke-{0} bukan teks UTF-8", "byte {0} is not UTF-8 text"),
        new("simpan ulang berkas dengan pengodean UTF-8 (di Notepad: Simpan sebagai → Pengodean: UTF-8)", "save the file again as UTF-8 (in Notepad: Save as → Encoding: UTF-8)"),
        "berkas dalam UTF-16 atau Windows-1252", "berkas dalam UTF-8");

    /// <summary>Characters that cannot be seen and do harm.</summary>
    public static Rule ForbiddenCharacter => new(
        "KB003", Severity.Error,
        new("Karakter tersembunyi yang terlarang", "A hidden character that is forbidden"),
        new("karakter tersembunyi U+{0} tidak boleh ada dalam berkas", "the hidden character U+{0} must not be in a file"),
        new("hapus karakter itu; ketik ulang barisnya bila tidak terlihat", "delete the character; type the line anew if you cannot see it"),
        "name: MPP\\u202Earolb", "name: MPP Blora");

    /// <summary>A file that is too large.</summary>
    public static Rule FileTooLarge => new(
        "KB004", Severity.Error,
        new("Berkas terlalu besar", "File is too large"),
        new("berkas ini {0} byte; batasnya {1}", "this file has {0} bytes; the limit is {1}"),
        new("satu rekaman satu berkas: pecah isinya, atau pindahkan lampiran ke tempat lain", "one record a file: split it, or keep attachments elsewhere"),
        "rekaman 10 MB", "rekaman beberapa KB");

    /// <summary>An empty file.</summary>
    public static Rule EmptyFile => new(
        "KB005", Severity.Error,
        new("Berkas kosong", "Empty file"),
        new("berkas ini kosong", "this file is empty"),
        new("isi rekamannya, atau hapus berkasnya", "write the record, or delete the file"),
        "berkas 0 byte", "name: …");

    /// <summary>A file in a place without meaning.</summary>
    public static Rule MisplacedFile => new(
        "KB006", Severity.Error,
        new("Berkas di tempat yang tidak dikenal", "File in a place without meaning"),
        new("“{0}” bukan tempat rekaman", "“{0}” is no place for a record"),
        new("folder yang dikenal: {1}", "known folders: {1}"),
        "content/host/blora.md", "content/hosts/blora.md");

    /// <summary>An extension that the kind does not have.</summary>
    public static Rule WrongExtension => new(
        "KB007", Severity.Error,
        new("Akhiran berkas salah", "Wrong file extension"),
        new("berkas di {0}/ harus berakhiran {1}", "files in {0}/ must end in {1}"),
        new("ganti nama menjadi {2}", "rename it to {2}"),
        "hosts/blora.yml", "hosts/blora.md");

    /// <summary>A file name that is no id.</summary>
    public static Rule BadId => new(
        "KB008", Severity.Error,
        new("Nama berkas bukan id", "File name is not an id"),
        new("“{0}” tidak dapat menjadi alamat", "“{0}” cannot be an address"),
        new("pakai huruf kecil a–z, angka, dan tanda hubung tunggal, paling panjang 80", "use a–z, digits and single hyphens, at most 80"),
        "hosts/MPP Blora.md", "hosts/blora.md");

    /// <summary>A link in the file system.</summary>
    public static Rule SymbolicLink => new(
        "KB009", Severity.Error,
        new("Tautan simbolik ditolak", "Symbolic link refused"),
        new("tautan simbolik tidak diikuti", "symbolic links are not followed"),
        new("salin berkasnya ke folder isi", "copy the file into the content folder"),
        "hosts/blora.md -> /etc/passwd", "hosts/blora.md sebagai berkas biasa");

    /// <summary>A file that cannot be read.</summary>
    public static Rule Unreadable => new(
        "KB010", Severity.Error,
        new("Berkas tidak dapat dibaca", "File cannot be read"),
        new("sistem menolak membaca berkas ini", "the system refuses to read this file"),
        new("periksa izin berkas dan apakah program lain sedang membukanya", "check the file's permissions and whether another program holds it open"),
        "berkas tanpa izin baca", "berkas dengan izin baca");

    /// <summary>English prose without its record.</summary>
    public static Rule OrphanTranslation => new(
        "KB011", Severity.Error,
        new("Terjemahan tanpa rekaman", "Translation without its record"),
        new("tidak ada rekaman {0} untuk terjemahan ini", "there is no record {0} for this translation"),
        new("buat {0}, atau beri berkas ini nama rekaman yang diterjemahkan", "make {0}, or give this file the name of the record it translates"),
        "hosts/bloora.en.md", "hosts/blora.en.md");

    /// <summary>A picture in a format that pages do not show.</summary>
    public static Rule BadAsset => new(
        "KB012", Severity.Error,
        new("Berkas gambar tidak dikenal", "Unknown picture file"),
        new("“{0}” bukan nama gambar yang dapat diterbitkan", "“{0}” is not the name of a picture that can be published"),
        new("pakai .png, .jpg, .jpeg, atau .webp dengan nama huruf kecil, angka, dan tanda hubung", "use .png, .jpg, .jpeg or .webp with a name of a–z, digits and hyphens"),
        "assets/Denah Lantai.svg", "assets/denah-lantai.png");

    /// <summary>A pipe, a socket or a device.</summary>
    public static Rule SpecialFile => new(
        "KB013", Severity.Error,
        new("Bukan berkas biasa", "Not a plain file"),
        new("ini pipa, soket, atau perangkat, bukan berkas", "this is a pipe, a socket or a device, not a file"),
        new("pindahkan dari folder isi", "move it out of the content folder"),
        "hosts/blora.md dibuat dengan mkfifo", "hosts/blora.md sebagai berkas biasa");

    /// <summary>A word of letters that only look alike.</summary>
    public static Rule MixedScripts => new(
        "KB014", Severity.Warning,
        new("Kata bercampur aksara", "A word of mixed scripts"),
        new("“{0}” mencampur huruf Latin dengan {1}: tampak sama, tetapi bukan kata yang sama", "“{0}” mixes Latin letters with {1}: it looks the same and is another word"),
        new("ketik ulang katanya; bila sumbernya memang tertulis begitu, biarkan", "type the word anew; if the source really has it so, leave it"),
        "name: MPP Bl\u043Era", "name: MPP Blora");
}
