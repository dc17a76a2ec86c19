namespace KnowledgeBase.Core.Diagnostics;

/// <content>6: whether what is said can be true. Warnings, and notices where a record already explains what is odd; only private data stops the site.</content>
public static partial class Rules
{
    /// <summary>A weekday that its date does not fall on.</summary>
    public static Rule WeekdayMismatch => new(
        "KB601", Severity.Warning,
        new("Hari dan tanggal tidak cocok", "Weekday and date do not agree"),
        new("{1} jatuh pada {2}, bukan {0}", "{1} is a {2}, not a {0}"),
        new("cocok dengan {3}{4}; pilih dengan bukti lain, lalu jelaskan dengan note", "it fits {3}{4}; choose by other evidence, then explain it with a note"),
        "date: 2022-04-22\nweekday: Kamis", "date: 2021-04-22\nweekday: Kamis");

    /// <summary>A printed date that no calendar has.</summary>
    public static Rule ImpossiblePrintedDate => new(
        "KB602", Severity.Warning,
        new("Tanggal tercetak yang mustahil", "An impossible date in print"),
        new("tidak ada tanggal “{0}”", "there is no date “{0}”"),
        new("biarkan seperti tercetak dan jelaskan dengan note apa yang dimaksud", "leave it as printed and explain with a note what is meant"),
        "printed: Kamis (03/96/2021)", "printed: Kamis (03/96/2021)\nnote: {id: Angka bulan salah cetak., en: The month is misprinted.}");

    /// <summary>A value that its printed phrase does not give.</summary>
    public static Rule PrintedDiffers => new(
        "KB603", Severity.Warning,
        new("Nilai tidak ada dalam kutipannya", "The value is not in its printed phrase"),
        new("“{1}” tidak memuat {0}", "“{1}” does not hold {0}"),
        new("salin ulang value atau printed dari sumbernya; bila memang berbeda, jelaskan dengan note", "copy value or printed again from the source; if they do differ, explain it with a note"),
        "value: 271 layanan\nprinted: 217 jenis layanan", "value: 271 layanan\nprinted: 271 jenis layanan");

    /// <summary>A total beside another number of items.</summary>
    public static Rule ListedTotal => new(
        "KB604", Severity.Warning,
        new("Jumlah yang disebut tidak sama dengan daftarnya", "The stated total differs from its list"),
        new("sumber menyebut {0} tetapi mendaftar {1}", "the source says {0} but lists {1}"),
        new("cari sumber lain untuk yang hilang, dan jelaskan dengan note atau conflicts", "look for the missing one elsewhere, and explain it with a note or under conflicts"),
        "value: 9 daerah\nlisted: 8", "value: 9 daerah\nlisted: 8\nnote: {id: Satu kota tidak disebut., en: One city is not named.}");

    /// <summary>Parts that do not add up to their whole.</summary>
    public static Rule PartsDiffer => new(
        "KB605", Severity.Warning,
        new("Rincian tidak berjumlah sama", "The parts do not add up"),
        new("{0} = {1}, bukan {2}; selisihnya {3}", "{0} = {1}, not {2}; the difference is {3}"),
        new("periksa parts dengan sumbernya; bila sumbernya salah, jelaskan dengan note", "check the parts against the source; if the source is wrong, explain it with a note"),
        "value: 40 perjanjian\nparts: [24, 14]", "value: 38 perjanjian\nparts: [24, 14]");

    /// <summary>A told duration that the dates do not give.</summary>
    public static Rule DurationDiffers => new(
        "KB606", Severity.Warning,
        new("Lama yang disebut berbeda dari tanggalnya", "The told duration differs from the dates"),
        new("disebut {0}, tetapi dari {2} ke {3} ada {1} hari", "told as {0}, but from {2} to {3} there are {1} days"),
        new("{4}", "{4}"),
        "value: 2 bulan\nfrom: commitment\nto: opening", "value: 93 hari\nfrom: commitment\nto: opening");

    /// <summary>A plan that lies before the day on which it is told.</summary>
    public static Rule PlanAfterItsDate => new(
        "KB607", Severity.Warning,
        new("Rencana yang sudah lewat ketika diceritakan", "A plan already past when it is told"),
        new("rencana {0} lebih dulu daripada tanggal sumbernya, {1}", "the plan for {0} lies before its source's own date, {1}"),
        new("salah satu tanggal mungkin salah cetak, atau rencana lama diceritakan kembali: jelaskan dengan note", "one of the dates may be a misprint, or an old plan is told again: explain it with a note"),
        "planned: 2021-06-03\nsource: berita-2022-04-22", "planned: 2021-06-03\nsource: berita-2021-04-22");

    /// <summary>A comma between thousands.</summary>
    public static Rule EnglishGrouping => new(
        "KB608", Severity.Warning,
        new("Tanda ribuan bukan cara Indonesia", "Thousands marked as in English"),
        new("“{0}” berarti {1}, tetapi terbaca sebagai pecahan", "“{0}” means {1} but reads as a fraction in Indonesian"),
        new("biarkan printed seperti tercetak, tulis value dengan titik ribuan, dan jelaskan dengan note", "leave printed as it stands, write the value with dots, and explain it with a note"),
        "value: 351.561 jiwa\nprinted: 351,561 Jiwa", "value: 351.561 jiwa\nprinted: 351,561 Jiwa\nnote: {id: Koma dipakai sebagai tanda ribuan., en: A comma marks the thousands.}");

    /// <summary>An amount hundreds of times another of the same money.</summary>
    public static Rule ScaleSlip => new(
        "KB609", Severity.Warning,
        new("Mungkin salah juta atau miliar", "Perhaps a slip of million and billion"),
        new("{0} lebih dari tiga ratus kali {1} untuk dana yang sama", "{0} is more than three hundred times {1} of the same money"),
        new("periksa kata juta, miliar, atau triliun pada keduanya", "check the words million, billion or trillion of both"),
        "value: Rp1,8 miliar\nvalue: Rp1,8 juta", "value: Rp1,8 miliar\nvalue: Rp1,4 miliar");

    /// <summary>Counts of one claim that count different things.</summary>
    public static Rule UnitsDiffer => new(
        "KB610", Severity.Warning,
        new("Satuan berbeda dalam satu klaim", "Different units in one claim"),
        new("yang dihitung di sini {0}, bukan {1}", "what is counted here is {0}, not {1}"),
        new("jangan membandingkannya; jelaskan dengan scope, note, atau conflicts", "do not compare them; explain it with scope, a note or under conflicts"),
        "- value: 164 izin\n- value: 1.993 layanan", "- value: 164 izin\n- value: 1.993 layanan\n  note: {id: Bukan hanya izin., en: Not licences only.}");

    /// <summary>A national count that is out of date when told.</summary>
    public static Rule StaleCount => new(
        "KB611", Severity.Warning,
        new("Jumlah nasional yang sudah usang", "A national count out of date"),
        new("{0} disebut pada {1}, padahal {3} sudah dihitung pada {2}", "{0} is told on {1}, although {3} were counted by {2}"),
        new("mungkin angka lama atau yang dihitung lain: jelaskan dengan note", "it may be an old figure or count something else: explain it with a note"),
        "value: 163 MPP\nas-of: 2024-11-05", "value: 163 MPP\nas-of: 2024-11-05\nnote: {id: Jumlah yang dinilai pada 2023., en: The number evaluated in 2023.}");

    /// <summary>A name or word in another spelling.</summary>
    public static Rule OtherSpelling => new(
        "KB612", Severity.Warning,
        new("Ejaan lain", "Another spelling"),
        new("“{0}” adalah ejaan lain untuk “{1}”", "“{0}” is another spelling of “{1}”"),
        new("pakai ejaan baku dalam kalimat sendiri; kutipan dibiarkan", "use the usual spelling in our own words; quotations stay as they are"),
        "agency: DPPTSP Kota Surabaya", "agency: DPMPTSP Kota Surabaya\nprinted: [DPPTSP]");

    /// <summary>A superlative that no ranking supports.</summary>
    public static Rule Superlative => new(
        "KB613", Severity.Warning,
        new("Sebutan “ter-” tanpa peringkat", "A superlative without a ranking"),
        new("“{0}” tidak didukung sumber yang membuat peringkat", "“{0}” is not supported by a source that ranks"),
        new("cari keputusan atau data penilaiannya; selama belum ada, jelaskan dengan note siapa yang menyebutnya", "look for the decision or data of the evaluation; until then explain with a note who says so"),
        "printed: MPP terbaik di Indonesia", "printed: MPP terbaik di Indonesia\nnote: {id: Kata wartawan; tanpa peringkat., en: The reporter's words; no ranking.}");

    /// <summary>Money of another kind beside the amount shown.</summary>
    public static Rule MixedMoney => new(
        "KB614", Severity.Warning,
        new("Uang yang tidak sejenis dalam satu klaim", "Different kinds of money in one claim"),
        new("ini {0}; yang ditampilkan {1}", "this is {0}; what is shown is {1}"),
        new("keduanya tidak boleh dibandingkan: jelaskan di conflicts dengan about: budget", "the two must not be compared: explain it under conflicts with about: budget"),
        "- {value: Rp1,8 miliar, money: ceiling}\n- {value: Rp1,4 miliar, money: contract}", "conflicts:\n  - {about: budget, kind: scope, note: {id: Pagu dan kontrak., en: Ceiling and contract.}}");

    /// <summary>One person with different posts.</summary>
    public static Rule OtherPost => new(
        "KB615", Severity.Warning,
        new("Satu orang dengan jabatan berbeda", "One person with different posts"),
        new("{0} disebut {1} pada {2}, tetapi {3} pada {4}", "{0} is called {1} on {2}, but {3} on {4}"),
        new("jabatan berlaku pada tanggalnya; bila tanggalnya berdekatan, periksa sumbernya", "a post holds on its date; where the dates are close, check the sources"),
        "post: {id: Kepala Dinas}\nname: Nama yang sama", "post: {id: Sekretaris Dinas}\nname: Nama yang sama");

    /// <summary>One value from two sources of one group.</summary>
    public static Rule RepeatedSource => new(
        "KB616", Severity.Notice,
        new("Sumber yang saling mengulang", "Sources that repeat each other"),
        new("“{0}” dan “{1}” satu kelompok ({2}): nilai ini terhitung sekali", "“{0}” and “{1}” are of one group ({2}): this value counts once"),
        new("carilah sumber yang berdiri sendiri", "look for an independent source"),
        "source: koran-a-1\nsource: koran-a-2", "source: koran-a-1\nsource: koran-b-1");

    /// <summary>A name that two regions share.</summary>
    public static Rule AmbiguousRegion => new(
        "KB617", Severity.Warning,
        new("Nama daerah yang mendua", "An ambiguous name of a region"),
        new("“{0}” tidak menunjuk satu daerah saja: {1}", "“{0}” does not point to one region: {1}"),
        new("pakai unresolved-host dengan candidates, dan jelaskan dengan note apa yang diketahui", "use unresolved-host with candidates, and explain with a note what is known"),
        "unresolved-host: {printed: MPP Pasuruan}", "unresolved-host:\n  printed: MPP Pasuruan\n  candidates: [kota-pasuruan, kabupaten-pasuruan]\n  note: {id: Sumber tidak menyebut yang mana., en: The source does not say which.}");

    /// <summary>A value that only a paid article carries.</summary>
    public static Rule SponsoredAlone => new(
        "KB618", Severity.Warning,
        new("Hanya sumber berbayar", "Only a paid source"),
        new("nilai ini hanya didukung “{0}”, yang berbayar", "this value rests on “{0}” alone, which is paid for"),
        new("cari sumber lain; selama belum ada, sebut dalam note bahwa beritanya berbayar", "look for another source; until then say in a note that the article is paid for"),
        "value: 600 izin\nsource: berita-berbayar", "value: 600 izin\nsource: berita-berbayar\nnote: {id: Berita berbayar., en: A paid article.}");

    /// <summary>A source not read again for two years.</summary>
    public static Rule NotRechecked => new(
        "KB619", Severity.Warning,
        new("Sumber lama tidak diperiksa ulang", "A source not checked again"),
        new("“{0}” terakhir dibaca {1} dan menopang {2} angka yang ditampilkan", "“{0}” was last read on {1} and supports {2} figures that are shown"),
        new("baca lagi sumbernya, cari angka yang lebih baru, lalu perbarui accessed", "read the source again, look for newer figures, then renew accessed"),
        "accessed: 2022-01-05", "accessed: 2026-11-21");

    /// <summary>Two reports that cannot both be right.</summary>
    public static Rule Contradiction => new(
        "KB620", Severity.Warning,
        new("Pertentangan tanpa penjelasan", "A contradiction without explanation"),
        new("{1} di sini, tetapi {0} menurut “{2}” dalam bulan yang sama", "{1} here, but {0} in “{2}” within a month"),
        new("tambahkan conflicts, atau scope pada yang menghitung hal lain", "add an entry under conflicts, or scope where something else is counted"),
        "- value: 286 layanan\n- value: 210 layanan", "conflicts:\n  - {about: services, kind: true-dispute, note: {id: Tidak dijelaskan., en: Not explained.}}");

    /// <summary>A target shorter than the host's own time.</summary>
    public static Rule ShortTarget => new(
        "KB621", Severity.Warning,
        new("Target lebih singkat daripada pengalaman tuan rumah", "A target shorter than the host's own time"),
        new("target memberi {0} hari; {1} sendiri butuh sedikitnya {2} hari sejak {3} ({4})", "the target leaves {0} days; {1} itself took at least {2} days from {3} ({4})"),
        new("tanyakan bagaimana waktu itu dipersingkat; jelaskan di note replikasinya", "ask how the time is to be shortened; explain it in the note of the replication"),
        "target: 2024", "target: 2024   # replikasi: note");

    /// <summary>Something reported of an MPP that did not serve yet.</summary>
    public static Rule BeforeOpening => new(
        "KB622", Severity.Warning,
        new("Dilaporkan sebelum MPP melayani", "Reported before the MPP served"),
        new("{0} bertanggal {1}, padahal {2} baru melayani {3}", "{0}: dated {1}, but {2} began to serve on {3}"),
        new("bila itu rencana, tulis modality: planned; bila bukan, jelaskan dengan note", "if it was a plan, write modality: planned; if not, explain it with a note"),
        "value: 271 layanan\nas-of: 2021-04-22", "value: 271 layanan\nas-of: 2021-04-22\nmodality: planned");

    /// <summary>A plan older than the visit.</summary>
    public static Rule OlderPlan => new(
        "KB623", Severity.Notice,
        new("Rencana lebih tua daripada kunjungan", "A plan older than the visit"),
        new("{0} mendahului kunjungan {1} sedikitnya {2} hari ({3}): kunjungan bukan awal rencana", "{0} is at least {2} days before the visit of {1} ({3}): the visit is not the origin"),
        new("jangan tulis bahwa kunjungan melahirkan rencana", "do not write that the visit gave rise to the plan"),
        "intent: {id: Lahir dari kunjungan.}", "earlier-plans:\n  - {date: 2020-01-29, what: {id: Anggaran disiapkan.}, source: …}");

    /// <summary>“The only one”, though others served.</summary>
    public static Rule NotTheOnlyOne => new(
        "KB624", Severity.Warning,
        new("Sebutan “satu-satunya” terbantah", "“The only one” is refuted"),
        new("bukan satu-satunya di {0} pada {1}: {2}", "not the only one in {0} on {1}: {2}"),
        new("beri rank: deprecated dengan because, atau jelaskan di conflicts", "give it rank: deprecated with because, or explain it under conflicts"),
        "only-in: kalimantan", "only-in: kalimantan\nrank: deprecated\nbecause: {id: Terbantah., en: Refuted.}");

    /// <summary>What was planned and what came of it.</summary>
    public static Rule PlanMissed => new(
        "KB625", Severity.Notice,
        new("Rencana dan kenyataan berbeda", "Plan and outcome differ"),
        new("direncanakan {0}; {1}", "planned: {0}; {1}"),
        new("jangan tampilkan rencana sebagai kejadian; cari laporan yang lebih baru", "do not show the plan as an event; look for a later report"),
        "planned: 2022", "planned: 2022\n# dan, bila ada: date: 2023-09-24");

    /// <summary>Private data in a record.</summary>
    public static Rule PrivateData => new(
        "KB630", Severity.Error,
        new("Data pribadi", "Private data"),
        new("nomor telepon, nomor identitas, atau alamat surel pribadi tidak boleh diterbitkan", "a private telephone number, identity number or mail address must not be published"),
        new("hapus; pakai kontak resmi kantornya", "delete it; use the office's official contact"),
        "name: Nama (0812-0000-0000)", "name: Nama");

    /// <summary>A printed phrase that is a sentence.</summary>
    public static Rule PrintedSentence => new(
        "KB631", Severity.Warning,
        new("Kutipan terlalu panjang", "The quotation is too long"),
        new("printed memuat {0} kata; yang disalin hanya frasa angkanya", "printed holds {0} words; only the phrase with the figure is copied"),
        new("potong menjadi frasa angkanya, tanpa titik", "cut it down to the phrase with the figure, without a full stop"),
        "printed: MPP ini menyediakan pelayanan terpadu untuk 600 izin dan dokumen.", "printed: 600 izin dan dokumen");

    /// <summary>A printed phrase that does not stand in the source's saved text.</summary>
    public static Rule PrintedMissing => new(
        "KB640", Severity.Warning,
        new("Bunyi tercetak tidak ada dalam naskah", "A printed phrase that is not in the source's text"),
        new("“{0}” tidak ditemukan dalam naskah {1}", "“{0}” was not found in the text of {1}"),
        new("salin bunyinya persis dari sumber, atau periksa apakah sumbernya benar", "copy the phrase exactly from the source, or check that it is the right source"),
        "printed: 27 layanan (naskah: dua puluh tujuh)", "printed: dua puluh tujuh layanan");

    /// <summary>A printed phrase that stands in the saved text with another number.</summary>
    public static Rule PrintedOtherwise => new(
        "KB641", Severity.Warning,
        new("Bunyi tercetak memuat angka lain", "A printed phrase with another number"),
        new("“{0}” tidak ada dalam naskah, tetapi ada “{1}”", "“{0}” is not in the text, but “{1}” is"),
        new("perbaiki angkanya, di printed dan di value", "mend the number, in printed and in value"),
        "printed: 217 jenis layanan", "printed: 271 jenis layanan");

    /// <summary>A source whose file is not in the archive.</summary>
    public static Rule ArchiveFileMissing => new(
        "KB642", Severity.Warning,
        new("Naskah sumber tidak ada dalam arsip", "A source's file is not in the archive"),
        new("arsip tidak berisi “{0}”", "the archive has no “{0}”"),
        new("simpan naskahnya dengan nama itu, atau perbaiki archive pada sumbernya", "save the text under that name, or mend archive in the source"),
        "archive: 001.txt (tidak ada)", "archive: kapernews-2021-04-22.txt");
}
