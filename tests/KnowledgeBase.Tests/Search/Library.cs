using KnowledgeBase.Search;

namespace KnowledgeBase.Tests.Search;

/// <summary>A small library of pages, and its index as files in memory.</summary>
internal static class Library
{
    private static readonly (string Id, string Kind, string Title, string Lead, string Body, string? Region, string? Province, int? Year)[] Pages =
    [
        ("blora-cepat", "playbook", "MPP Blora dalam dua bulan", "Gedung lama dipakai lagi; anggaran sekitar Rp240 juta.", "Mal Pelayanan Publik Blora dibuka 3 Juni 2021 setelah 60 hari kerja. Biaya ditekan dengan gotong royong perangkat daerah.", "Kabupaten Blora", "Jawa Tengah", 2021),
        ("surabaya-bertahap", "playbook", "Surabaya membangun secara bertahap", "Mulai 2015, diresmikan 2017.", "Pembangunan mal pelayanan publik Surabaya memakai anggaran bertahap selama dua tahun. Antrean digital dan pengaduan warga dipantau.", "Kota Surabaya", "Jawa Timur", 2017),
        ("pasuruan-kota", "host", "MPP Kota Pasuruan", "Bekas pusat perbelanjaan.", "Kota Pasuruan memakai gedung bekas mal dengan dana 1,8 miliar.", "Kota Pasuruan", "Jawa Timur", 2022),
        ("pasuruan-kabupaten", "host", "MPP Kabupaten Pasuruan", "Di Bangil, gedung baru.", "Kabupaten Pasuruan membuka mal pelayanan publik dengan 20 gerai.", "Kabupaten Pasuruan", "Jawa Timur", 2020),
        ("kunjungan-beltim", "visit", "Belitung Timur studi referensi ke Surabaya", "Bupati memimpin rombongan.", "Pemkab Beltim belajar ke MPP Kota Surabaya pada 7 Mei 2024.", "Kabupaten Belitung Timur", "Bangka Belitung", 2024),
        ("kunjungan-blora", "visit", "Kota Pasuruan studi banding ke Blora", "Sekitar sepuluh orang.", "Pemkot Pasuruan melakukan studi banding ke MPP Blora, Kamis (22/04/2021).", "Kota Pasuruan", "Jawa Timur", 2021),
        ("biaya", "lesson", "Komponen biaya mendirikan mal pelayanan publik", "Gedung menyerap separuh anggaran.", "Belanja perangkat, mebel, promosi dan jaringan internet.", null, null, null),
        ("perpres-89", "regulation", "Perpres 89 Tahun 2021", "Penyelenggaraan Mal Pelayanan Publik.", "Peraturan Presiden Nomor 89 Tahun 2021 menjadi dasar hukum.", null, null, 2021),
        ("perpres-76", "regulation", "Perpres 76 Tahun 2013", "Pengelolaan pengaduan pelayanan publik.", "Peraturan Presiden Nomor 76 Tahun 2013 mengatur SP4N.", null, null, 2013),
        ("skm", "term", "Survei kepuasan masyarakat", "SKM mengukur sembilan unsur.", "Hasilnya indeks kepuasan masyarakat (IKM).", null, null, null),
        ("antrean", "lesson", "Antrean digital mengurangi waktu tunggu", "Nomor antrean lewat WhatsApp.", "Warga mengantri tanpa datang; petugas memanggil lewat ponsel.", null, null, null),
        ("mou", "term", "Nota kesepahaman dengan instansi vertikal", "Diteken kepala daerah.", "Perjanjian kerja sama mengikuti MoU dan berlaku dua tahun.", null, null, null),
    ];

    /// <summary>The pages.</summary>
    public static IReadOnlyList<SearchDocument> Documents { get; } = [.. Pages.Select(page => new SearchDocument(
        page.Id,
        page.Kind + "/" + page.Id + "/",
        "id",
        page.Kind,
        page.Title,
        new SearchFacets
        {
            Region = page.Region,
            Province = page.Province,
            Year = page.Year,
            HostRegion = page.Kind != "visit" ? null : page.Id.EndsWith("blora", StringComparison.Ordinal) ? "Kabupaten Blora" : "Kota Surabaya",
            Budget = page.Id == "blora-cepat" ? 240_000_000 : page.Id == "pasuruan-kota" ? 1_800_000_000 : null,
        },
        () => new SearchText(page.Lead, [], page.Body)))];

    /// <summary>Words that only this site knows.</summary>
    public static SiteTerms Terms { get; } = new(
        [new SynonymSet(["gerai", "anjungan layanan"])],
        [new RegionTerm("Kabupaten Belitung Timur", ["Beltim"]), new RegionTerm("Kabupaten Blora", [])]);

    /// <summary>How the index of a large site is written: in pieces, however small it is.</summary>
    public static SearchIndexOptions InPieces { get; } = new() { BundleBytes = 0 };

    /// <summary>The index in pieces, by path.</summary>
    public static Dictionary<string, byte[]> Files { get; } =
        SearchIndexBuilder.Build(Documents, Terms, InPieces).ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);

    /// <summary>The same index as one bundle with the texts beside it, by path.</summary>
    public static Dictionary<string, byte[]> Bundle { get; } =
        SearchIndexBuilder.Build(Documents, Terms, new SearchIndexOptions { Folder = "bundle" }).ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);

    /// <summary>A reader over the index.</summary>
    public static SearchReader Open() => SearchReader.Open(path => Files.GetValueOrDefault(path));

    /// <summary>A reader over the bundle.</summary>
    public static SearchReader OpenBundle() => SearchReader.Open(path => Bundle.GetValueOrDefault(path), "bundle");

    /// <summary>Ids found, best first.</summary>
    public static List<string> Find(string query, SearchOptions? options = null) => [.. Open().Search(query, options).Results.Select(result => result.Id)];

    /// <summary>A file of an index in one line, to be compared.</summary>
    public static string Shown(IndexFile file) => $"{file.Path} {Convert.ToHexString(file.Bytes)}";

    /// <summary>A memory as the next build reads it.</summary>
    public static IndexMemory Stored(IndexMemory memory)
    {
        using var stream = new MemoryStream();
        memory.Write(stream);
        return IndexMemory.Read(stream.ToArray());
    }
}
