namespace KnowledgeBase.Core.Wording;

/// <summary>The closed lists that every site shares, because the program's own rules speak of their words. A site's own list, <c>topics</c>, stands in its <c>site.yaml</c>.</summary>
public static class Vocabularies
{
    /// <summary>Kinds of region.</summary>
    public static Vocabulary RegionKinds { get; } = Vocabulary.Of(
        "region kind",
        ("kabupaten", "Kabupaten", "Regency"),
        ("kota", "Kota", "City"),
        ("province", "Provinsi", "Province"),
        ("country", "Negara", "Country"));

    /// <summary>Groups of islands, for matching and for the map.</summary>
    public static Vocabulary Islands { get; } = Vocabulary.Of(
        "island",
        ("sumatra", "Sumatra", "Sumatra"),
        ("jawa", "Jawa", "Java"),
        ("bali-nusa-tenggara", "Bali dan Nusa Tenggara", "Bali and Nusa Tenggara"),
        ("kalimantan", "Kalimantan", "Kalimantan"),
        ("sulawesi", "Sulawesi", "Sulawesi"),
        ("maluku", "Maluku", "Maluku"),
        ("papua", "Papua", "Papua"));

    /// <summary>What kind of building houses an MPP.</summary>
    public static Vocabulary BuildingKinds { get; } = Vocabulary.Of(
        "building kind",
        ("new", "gedung baru", "new building"),
        ("renovated", "gedung pemerintah yang direhab", "renovated public building"),
        ("former-shop", "bekas pertokoan", "former shopping building"),
        ("former-hospital", "bekas rumah sakit", "former hospital"),
        ("former-office", "bekas kantor", "former office"),
        ("office-floor", "ruang di kantor yang dipakai bersama", "rooms in a shared office building"),
        ("mall", "pusat perbelanjaan", "commercial mall"),
        ("terminal", "terminal angkutan", "transport terminal"),
        ("campus", "ruang di kampus", "campus rooms"));

    /// <summary>Where an MPP stands today.</summary>
    public static Vocabulary HostStatuses { get; } = Vocabulary.Of(
        "host status",
        ("planned", "direncanakan", "planned"),
        ("building", "sedang dibangun", "being built"),
        ("trial", "uji coba", "on trial"),
        ("operating", "beroperasi", "operating"),
        ("closed", "tutup", "closed"),
        ("unknown", "tidak diketahui", "unknown"));

    /// <summary>Stages on the way to an MPP and after it, in their usual order.</summary>
    public static Vocabulary Stages { get; } = Vocabulary.Of(
        "stage",
        ("idea", "Gagasan", "Idea"),
        ("money-set-aside", "Anggaran disiapkan", "Money set aside"),
        ("commitment", "Penandatanganan komitmen", "Commitment signed"),
        ("proposal", "Usulan dan kajian urgensi", "Proposal and urgency study"),
        ("approval", "Persetujuan", "Approval"),
        ("team", "Tim kerja dibentuk", "Team appointed"),
        ("consultation", "Konsultasi publik", "Public consultation"),
        ("site", "Lokasi diputuskan", "Site decided"),
        ("regulation", "Peraturan daerah ditetapkan", "Local regulation issued"),
        ("design", "Rancangan teknis", "Technical design"),
        ("tender", "Lelang", "Tender"),
        ("contract", "Kontrak", "Contract"),
        ("works-start", "Pekerjaan mulai", "Works begin"),
        ("works-progress", "Kemajuan pekerjaan", "Works in progress"),
        ("works-end", "Pekerjaan selesai", "Works done"),
        ("fit-out", "Interior dan TIK", "Fit-out and IT"),
        ("agreements", "Nota kesepahaman dan perjanjian", "Agreements with agencies"),
        ("staffing", "Petugas direkrut dan dilatih", "Staff recruited and trained"),
        ("verification", "Peninjauan kementerian", "Ministry's check"),
        ("proclaimed", "Dicanangkan", "Proclaimed"),
        ("trial", "Uji coba", "Trial"),
        ("soft-launch", "Peluncuran awal", "Soft launch"),
        ("opening", "Peresmian", "Opening"),
        ("joint-opening", "Peresmian bersama oleh menteri", "Joint opening by the minister"),
        ("digital-launch", "Peluncuran MPP Digital", "MPP Digital launch"),
        ("evaluation", "Evaluasi kementerian", "Ministry's evaluation"),
        ("expansion", "Pengembangan", "Expansion"),
        ("withdrawal", "Layanan ditarik", "Services withdrawn"),
        ("relocation", "Pindah lokasi", "Relocation"),
        ("observed", "Keadaan terlihat", "State observed"));

    /// <summary>What an amount of money is: from a wish to a payment.</summary>
    public static Vocabulary MoneyKinds { get; } = Vocabulary.Of(
        "money kind",
        ("need", "kebutuhan", "need"),
        ("estimate", "perkiraan", "estimate"),
        ("ceiling", "pagu", "budget ceiling"),
        ("owner-estimate", "HPS", "owner's estimate"),
        ("contract", "nilai kontrak", "contract"),
        ("spent", "realisasi", "spent"),
        ("spoken", "disebut lisan", "spoken"),
        ("unknown", "jenis tidak disebut", "kind not stated"));

    /// <summary>Whose money.</summary>
    public static Vocabulary Funds { get; } = Vocabulary.Of(
        "fund",
        ("apbd", "APBD kabupaten/kota", "regency or city budget (APBD)"),
        ("apbd-province", "APBD provinsi", "provincial budget"),
        ("dau", "DAU", "general allocation grant (DAU)"),
        ("dak", "DAK", "special allocation grant (DAK)"),
        ("apbn", "APBN", "national budget"),
        ("loan", "pinjaman", "loan"),
        ("csr", "CSR", "corporate giving (CSR)"),
        ("agencies", "sumbangan instansi", "agencies' contributions"),
        ("grant", "hibah", "grant"),
        ("private", "swasta", "private"),
        ("mixed", "campuran", "mixed"),
        ("unknown", "sumber dana tidak disebut", "fund not stated"));

    /// <summary>What an amount of money covers.</summary>
    public static Vocabulary Components { get; } = Vocabulary.Of(
        "component",
        ("whole", "seluruh pembentukan", "the whole set-up"),
        ("design", "perencanaan dan DED", "planning and design"),
        ("building", "pembangunan gedung", "building works"),
        ("rehab", "rehabilitasi gedung", "renovation"),
        ("rent", "sewa", "rent"),
        ("utilities", "mekanikal dan elektrikal", "power, cooling and lifts"),
        ("fit-out", "interior dan mebel", "interior and furniture"),
        ("it", "TIK", "IT"),
        ("queue", "sistem antrean", "queue system"),
        ("staff", "SDM", "staff"),
        ("running", "operasional", "running costs"),
        ("promotion", "sosialisasi dan peresmian", "promotion and opening"));

    /// <summary>Rank among statements that disagree. Deprecate, never delete.</summary>
    public static Vocabulary Ranks { get; } = Vocabulary.Of(
        "rank",
        ("preferred", "diutamakan", "preferred"),
        ("normal", "biasa", "normal"),
        ("deprecated", "tidak dipakai lagi", "deprecated"));

    /// <summary>Whether a statement tells a plan, a report or a measurement. A plan is never shown as an event.</summary>
    public static Vocabulary Modalities { get; } = Vocabulary.Of(
        "modality",
        ("planned", "rencana", "planned"),
        ("reported", "dilaporkan", "reported"),
        ("measured", "diukur", "measured"));

    /// <summary>Why statements disagree.</summary>
    public static Vocabulary ConflictKinds { get; } = Vocabulary.Of(
        "conflict kind",
        ("scope", "yang dihitung berbeda", "different things are counted"),
        ("time", "waktunya berbeda", "true at different times"),
        ("speaker", "penuturnya berbeda", "different speakers"),
        ("typo", "salah cetak", "misprint"),
        ("unit", "satuannya berbeda", "different units"),
        ("rounding", "pembulatan", "rounding"),
        ("intent", "rencana diceritakan sebagai kenyataan", "a plan told as a fact"),
        ("true-dispute", "bertentangan tanpa penjelasan", "unexplained contradiction"));

    /// <summary>What kind of source.</summary>
    public static Vocabulary SourceKinds { get; } = Vocabulary.Of(
        "source kind",
        ("news", "berita", "news"),
        ("government-release", "rilis pemerintah", "government release"),
        ("regulation", "peraturan", "regulation"),
        ("budget-document", "dokumen anggaran", "budget document"),
        ("procurement", "catatan pengadaan", "procurement record"),
        ("visit-report", "laporan kunjungan", "visit report"),
        ("paper", "karya ilmiah", "paper"),
        ("data", "himpunan data", "data set"),
        ("document", "dokumen lain", "other document"));

    /// <summary>What kind of lesson.</summary>
    public static Vocabulary LessonKinds { get; } = Vocabulary.Of(
        "lesson kind",
        ("success", "keberhasilan", "success"),
        ("failure", "kegagalan", "failure"),
        ("risk", "risiko", "risk"),
        ("tip", "kiat", "tip"));

    /// <summary>What officials call the trip; all mean an outbound learning visit.</summary>
    public static Vocabulary VisitKinds { get; } = Vocabulary.Of(
        "visit kind",
        ("studi-tiru", "studi tiru", "study visit (studi tiru)"),
        ("studi-banding", "studi banding", "study visit (studi banding)"),
        ("studi-referensi", "studi referensi", "study visit (studi referensi)"),
        ("study-tour", "study tour", "study tour"),
        ("kaji-banding", "kaji banding", "study visit (kaji banding)"),
        ("kunjungan-kerja", "kunjungan kerja", "working visit"),
        ("coaching", "pendampingan", "coaching"));

    /// <summary>How a visit was held.</summary>
    public static Vocabulary VisitModes { get; } = Vocabulary.Of(
        "visit mode",
        ("on-site", "di tempat", "on site"),
        ("online", "daring", "online"),
        ("hybrid", "campuran", "hybrid"));

    /// <summary>Whether a host receives guests.</summary>
    public static Vocabulary Acceptances { get; } = Vocabulary.Of(
        "acceptance",
        ("by-letter", "menerima tamu dengan surat permohonan", "receives guests on a letter of request"),
        ("online-only", "hanya menerima secara daring", "receives guests online only"),
        ("refused", "tidak menerima kunjungan", "receives no visits"));

    /// <summary>What came of learning from a host.</summary>
    public static Vocabulary ReplicationStatuses { get; } = Vocabulary.Of(
        "replication status",
        ("intended", "niat", "intended"),
        ("planned", "direncanakan", "planned"),
        ("under-way", "dikerjakan", "under way"),
        ("trial", "uji coba", "on trial"),
        ("operating", "beroperasi", "operating"),
        ("inaugurated", "diresmikan", "inaugurated"),
        ("delayed", "tertunda", "delayed"),
        ("dropped", "batal", "dropped"),
        ("unknown", "tidak diketahui", "unknown"));

    /// <summary>What a replicating region does with one element of the host's practice.</summary>
    public static Vocabulary Decisions { get; } = Vocabulary.Of(
        "decision",
        ("adopt", "adopsi", "adopt"),
        ("adapt", "adaptasi", "adapt"),
        ("reject", "tolak", "reject"),
        ("add", "tambah", "add"));

    /// <summary>Whether a commitment names a date to reach or a thing to do.</summary>
    public static Vocabulary CommitmentKinds { get; } = Vocabulary.Of(
        "commitment kind",
        ("target", "target", "target"),
        ("plan", "rencana", "plan"),
        ("request", "permintaan", "request"));
}
