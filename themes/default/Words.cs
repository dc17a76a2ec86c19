using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Theme.Default;

/// <summary>Every word that the theme itself puts on a page, in both languages.</summary>
internal static class Words
{
    // Around the page.
    public static Bilingual SearchLabel { get; } = new("Cari di situs ini", "Search this site");
    public static Bilingual SearchExample { get; } = new("misalnya: biaya dua bulan", "for example: cost two months");
    public static Bilingual BrowseInstead { get; } = new("Tanpa skrip, pencarian tidak berjalan; semua isi dapat dibuka dari daftar ini.", "Without script the search does not run; everything can be opened from these lists.");
    public static Bilingual Skip { get; } = new("Langsung ke isi", "Skip to content");
    public static Bilingual MainNavigation { get; } = new("Navigasi utama", "Main");
    public static Bilingual AllBoards { get; } = new("Semua papan", "All boards");

    public static Bilingual FooterNavigation { get; } = new("Tentang situs", "About the site");
    public static Bilingual Breadcrumbs { get; } = new("Letak halaman", "Breadcrumbs");
    public static Bilingual LanguageName { get; } = new("Bahasa Indonesia", "English");
    public static Bilingual NotTranslated { get; } = new("Halaman ini belum diterjemahkan.", "This page has not been translated yet; its text is in Indonesian.");
    public static Bilingual AsOf { get; } = new("Keadaan data per {0}.", "Data as of {0}.");
    public static Bilingual Licence { get; } = new("Lisensi isi: {0}.", "Content licence: {0}.");
    public static Bilingual ReportError { get; } = new("Laporkan kekeliruan", "Report an error");
    public static Bilingual NotFoundAdvice { get; } = new("Alamat ini tidak ada, atau halamannya sudah pindah. Silakan mulai dari salah satu daftar berikut.", "There is nothing at this address, or the page has moved. Try one of these lists.");
    public static Bilingual NothingYet { get; } = new("Belum ada.", "Nothing yet.");
    public static Bilingual AndMore { get; } = new("dan {0} lagi", "and {0} more");
    public static Bilingual OtherParts { get; } = new("Halaman lain daftar ini", "Other pages of this list");
    public static Bilingual ToTheRecord { get; } = new("Selengkapnya tentang rekaman ini", "All about this record");
    public static Bilingual PreviousPart { get; } = new("Sebelumnya", "Previous");
    public static Bilingual NextPart { get; } = new("Berikutnya", "Next");
    public static Bilingual Groups { get; } = new("Kelompok", "Groups");

    // Evidence.
    public static Bilingual Source { get; } = new("sumber", "source");
    public static Bilingual SourceMark { get; } = new("sumber", "source");
    public static Bilingual SourceColumn { get; } = new("Sumber", "Source");
    public static Bilingual Sources { get; } = new("Sumber", "Sources");
    public static Bilingual Statements { get; } = new("{0} pernyataan", "{0} statements");
    public static Bilingual About { get; } = new("tentang {0}", "about {0}");
    public static Bilingual Disagree { get; } = new("bertentangan: {0} lain", "disagreeing: {0}");
    public static Bilingual DifferentValues { get; } = new("{0} nilai berbeda", "{0} different values");
    public static Bilingual OtherValues { get; } = new("pernyataan lain yang berbeda", "other statements differ");
    public static Bilingual WhyDifferent { get; } = new("Mengapa berbeda:", "Why they differ:");
    public static Bilingual Plan { get; } = new("rencana", "plan");
    public static Bilingual Sponsored { get; } = new("berita berbayar", "sponsored");
    public static Bilingual SponsoredWarning { get; } = new("Tulisan ini dibayar oleh pihak yang diberitakan. Angkanya perlu dikuatkan oleh sumber lain.", "Somebody paid for this text. Its figures need support from another source.");
    public static Bilingual OnDay { get; } = new("per", "as of");
    public static Bilingual Scope { get; } = new("Yang dihitung", "What is counted");
    public static Bilingual Printed { get; } = new("Tercetak:", "Printed:");
    public static Bilingual For { get; } = new("untuk {0}", "for {0}");
    public static Bilingual WhyPreferred { get; } = new("Diutamakan karena:", "Preferred because:");
    public static Bilingual WhyDeprecated { get; } = new("Tidak dipakai karena:", "Not used because:");
    public static Bilingual WeekdayPrinted { get; } = new("Hari yang tercetak: {0}.", "Weekday printed: {0}.");
    public static Bilingual WeekdayFits { get; } = new("Tercetak hari {0}, cocok dengan tanggalnya.", "Printed as {0}, which fits the date.");
    public static Bilingual WeekdayWrong { get; } = new("Tercetak hari {0}, tetapi tanggal itu {1}.", "Printed as {0}, but that date is {1}.");
    public static Bilingual Computed { get; } = new("dihitung: {0} − {1}", "computed: {0} − {1}");
    public static Bilingual YearsAgo { get; } = new("{0} tahun lalu", "{0} years ago");
    public static Bilingual AllAbout { get; } = new("Semua pernyataan tentang {0}", "All statements on {0}");
    public static Bilingual DatesAndSources { get; } = new("Setiap tanggal beserta sumbernya", "Every date with its source");
    public static Bilingual Derived { get; } = new("Angka turunan", "Derived figures");
    public static Bilingual DerivedIntro { get; } = new("Dihitung dari pernyataan yang diutamakan, dibulatkan; keyakinannya tidak melebihi masukan yang terlemah.", "Computed from the statements shown first, rounded; no more certain than the weakest input.");
    public static Bilingual Refused { get; } = new("ditolak", "refused");
    public static Bilingual Comparisons { get; } = new("Perbandingan yang dibuat pihak lain", "Comparisons that others made");
    public static Bilingual ComparedBy { get; } = new("Dibandingkan oleh", "Compared by");
    public static Bilingual KnownOf { get; } = new("{0} dari {1} fakta diketahui, {2} bersumber", "{0} of {1} facts known, {2} with a source");
    public static Bilingual SomethingWrong { get; } = new("Ada yang keliru?", "Is something wrong?");
    public static Bilingual CorrectionIntro { get; } = new("Salin teks ini, lengkapi, lalu kirim. Id setiap angka tertulis di bawah pernyataannya.", "Copy this text, complete it and send it. The id of every figure stands under its statement.");
    public static Bilingual Correction { get; } = new("Koreksi {0}\nAngka: {1}#\nSeharusnya:\nSumber:", "Correction {0}\nFigure: {1}#\nShould be:\nSource:");
    public static Bilingual ByMail { get; } = new("Kirim surel", "Send by mail");
    public static Bilingual Ledger { get; } = new("Semua pernyataan", "All statements");
    public static Bilingual LedgerIntro { get; } = new("Setiap angka beserta sumbernya. Pernyataan yang berbeda berdampingan; tidak ada yang digabung.", "Every figure with its source. Statements that differ stand side by side; none are merged.");
    public static Bilingual AllStatements { get; } = new("Semua pernyataan tentang anggaran", "All statements on the budget");
    public static Bilingual KeyFacts { get; } = new("Fakta utama", "Key facts");
    public static Bilingual Remarks { get; } = new("Keterangan", "Remarks");
    public static Bilingual DataTable { get; } = new("Lihat tabel data", "Show the data table");
    public static Bilingual Changes { get; } = new("Riwayat perubahan", "Changes");

    // Pictures.
    public static Bilingual Timeline { get; } = new("Lini masa", "Timeline");
    public static Bilingual Milestones { get; } = new("Tonggak", "Milestones");
    public static Bilingual MilestonesCaption { get; } = new("Tonggak menurut tanggal", "Milestones by date");
    public static Bilingual MilestonesNumbered { get; } = new("; nomornya sama dengan titik pada gambar", "; the numbers are those of the points in the picture");
    public static Bilingual Number { get; } = new("Nomor", "Number");
    public static Bilingual Stage { get; } = new("Tahap", "Stage");
    public static Bilingual Date { get; } = new("Tanggal", "Date");
    public static Bilingual FromTo { get; } = new("{0} sampai {1}: {2},", "{0} to {1}: {2},");
    public static Bilingual MilestoneCount { get; } = new("{0} tonggak, dari {1} sampai {2}.", "{0} milestones, from {1} to {2}.");
    public static Bilingual TimelineKey { get; } = new("Lingkaran penuh: dilaporkan. Lingkaran kosong: rencana. Tanda ~ dan garis putus-putus: tanggal tidak pasti.", "Filled circle: reported. Hollow circle: planned. A ~ and a dashed line: date not exact.");
    public static Bilingual SourcesOf { get; } = new("Sumber: {0}.", "Sources: {0}.");
    public static Bilingual Money { get; } = new("Anggaran", "Money");
    public static Bilingual MoneyCaption { get; } = new("Pernyataan tentang anggaran", "Statements on the budget");
    public static Bilingual MoneyKey { get; } = new("Satu skala untuk semua batang. Batang kosong: rencana. Garis putus-putus: kisaran.", "One scale for all bars. Hollow bar: plan. Dashed outline: range.");
    public static Bilingual Amount { get; } = new("Jumlah", "Amount");
    public static Bilingual Picture { get; } = new("Gambar", "Picture");
    public static Bilingual Preferred { get; } = new("{0} diutamakan", "{0} is preferred");
    public static Bilingual LatestReport { get; } = new("{0} menurut laporan terbaru", "{0} in the latest report");
    public static Bilingual OnlyPlan { get; } = new("{0} baru rencana", "{0} is only a plan");
    public static Bilingual OtherStatements { get; } = new("{0} pernyataan lain: {1}", "{0} other statements: {1}");
    public static Bilingual OneOtherStatement { get; } = new("1 pernyataan lain: {0}", "1 other statement: {0}");
    public static Bilingual Between { get; } = new("{0} sampai {1}", "{0} to {1}");

    // Home and lists.
    public static Bilingual HostsAtAGlance { get; } = new("MPP dan faktanya", "MPPs at a glance");
    public static Bilingual AllHosts { get; } = new("Semua MPP", "All MPPs");
    public static Bilingual FactTable { get; } = new("Fakta utama setiap MPP", "Key facts of each MPP");
    public static Bilingual LatestVisits { get; } = new("Kunjungan terbaru", "Latest visits");
    public static Bilingual WhatIsNew { get; } = new("Yang baru", "What is new");

    public static Bilingual FactsKnown { get; } = new("{0}/{1} fakta diketahui", "{0}/{1} facts known");

    // Boards.
    public static Bilingual Where { get; } = new("Di mana", "Where");
    public static Bilingual Why { get; } = new("Sebab", "Why");
    public static Bilingual StatementsColumn { get; } = new("Pernyataan", "Statements");
    public static Bilingual Explained { get; } = new("Pertentangan yang dijelaskan", "Contradictions explained");
    public static Bilingual ExplainedIntro { get; } = new("Penulis catatan menerangkan mengapa pernyataannya berbeda.", "The author of the record tells why the statements differ.");
    public static Bilingual Unexplained { get; } = new("Belum dijelaskan", "Not explained yet");
    public static Bilingual UnexplainedIntro { get; } = new("Nilainya berbeda dan belum ada yang menerangkan sebabnya. Sebagian hanya karena waktunya berlainan.", "The values differ and nobody has told why. Some may differ only because time has passed.");
    public static Bilingual SourcesWord { get; } = new("sumber", "sources");
    public static Bilingual FiguresDrawn { get; } = new("angka diambil darinya", "figures drawn from them");
    public static Bilingual FiguresAlone { get; } = new("angka bertumpu pada satu kelompok sumber saja", "figures rest on one source group alone");
    public static Bilingual SponsoredWord { get; } = new("berbayar", "sponsored");
    public static Bilingual WithoutAddress { get; } = new("tanpa alamat web", "without a web address");
    public static Bilingual ReadAgain { get; } = new("Yang perlu dibaca ulang lebih dulu", "To be read again first");
    public static Bilingual ReadAgainIntro { get; } = new("Berbayar lebih dulu, lalu yang tanpa alamat web, lalu yang paling lama tidak dibaca; hanya yang menopang angka sendirian.", "Sponsored first, then those without a web address, then those unread longest; only where figures rest on them alone.");
    public static Bilingual HealthCaption { get; } = new("Sumber yang paling banyak menopang angka sendirian lebih dulu", "Those on which most figures rest alone come first");
    public static Bilingual InGroup { get; } = new("Sekelompok", "In its group");
    public static Bilingual FiguresColumn { get; } = new("Angka", "Figures");
    public static Bilingual AloneColumn { get; } = new("Bertumpu sendiri", "Rest on it alone");
    public static Bilingual Today { get; } = new("hari ini", "today");
    public static Bilingual DaysAgo { get; } = new("{0} lalu", "{0} ago");
    public static Bilingual StayingOpenCaption { get; } = new("Keadaan sesudah peresmian; yang tidak ditemukan ditulis belum diketahui", "After the opening; what was not found is shown as not known");
    public static Bilingual Listed { get; } = new("Terdaftar", "Listed");
    public static Bilingual Serving { get; } = new("Melayani", "Serving");
    public static Bilingual Closed { get; } = new("Tutup", "Closed");
    public static Bilingual Withdrawn { get; } = new("Ditarik atau pindah", "Withdrawn or moved");
    public static Bilingual Visitors { get; } = new("Pengunjung", "Visitors");
    public static Bilingual StateOfOperation { get; } = new("Keadaan operasi", "State of operation");
    public static Bilingual AMonth { get; } = new("pengunjung per bulan", "visitors a month");
    public static Bilingual NoTrend { get; } = new("tidak ada dua hitungan yang sebanding", "no two counts that can be compared");
    public static Bilingual NoShare { get; } = new("jumlah terdaftar dengan satuan yang sama belum diketahui", "no number listed in the same unit");
    public static Bilingual SilentHosts { get; } = new("Untuk {0} MPP lain tidak ditemukan keterangan apa pun tentang keadaan sesudah peresmian.", "Of {0} other MPPs nothing was found about the time after the opening.");
    public static Bilingual NoPlace { get; } = new("umum", "general");

    // Playbook.
    public static Bilingual Conditions { get; } = new("Syarat yang berlaku di sana", "Conditions that held there");
    public static Bilingual Steps { get; } = new("Langkah", "Steps");
    public static Bilingual Owner { get; } = new("Pelaksana", "Who does it");
    public static Bilingual Output { get; } = new("Hasil", "Output");
    public static Bilingual People { get; } = new("Orang yang diperlukan", "People needed");
    public static Bilingual Law { get; } = new("Dasar hukum", "Legal basis");
    public static Bilingual Pitfalls { get; } = new("Yang bisa gagal", "What can go wrong");
    public static Bilingual Risk { get; } = new("Risiko", "Risk");
    public static Bilingual EarlySign { get; } = new("Tanda awal", "Early sign");
    public static Bilingual CounterMove { get; } = new("Langkah penangkal", "Counter-move");
    public static Bilingual Lesson { get; } = new("pelajaran", "lesson");
    public static Bilingual Adapt { get; } = new("Adopsi dan adaptasi", "What to copy, what to change");
    public static Bilingual AdaptIntro { get; } = new("Bagian inti ditiru apa adanya; bagian lain disesuaikan dengan daerah.", "Core elements are copied as they are; the others are fitted to the region.");
    public static Bilingual Core { get; } = new("inti", "core");
    public static Bilingual Peripheral { get; } = new("dapat disesuaikan", "may be changed");
    public static Bilingual WhoCopied { get; } = new("Siapa yang meniru", "Who copied it");

    // Host and region.
    public static Bilingual Operator { get; } = new("Penyelenggara", "Run by");
    public static Bilingual Address { get; } = new("Alamat", "Address");
    public static Bilingual VisitsReceived { get; } = new("Kunjungan yang diterima", "Visits received");
    public static Bilingual VisitsPerhaps { get; } = new("Kunjungan yang mungkin ke sini", "Visits that may have come here");
    public static Bilingual LearnedHere { get; } = new("Yang belajar dari sini", "Who learned from here");
    public static Bilingual LearnedElsewhere { get; } = new("Belajar dari mana", "Whom it learned from");
    public static Bilingual RegionCode { get; } = new("Kode wilayah (Kemendagri)", "Region code (Home Ministry)");
    public static Bilingual Province { get; } = new("Provinsi", "Province");
    public static Bilingual Island { get; } = new("Wilayah pulau", "Island group");
    public static Bilingual Seat { get; } = new("Ibu kota", "Seat of government");
    public static Bilingual Aliases { get; } = new("Nama lain", "Also called");
    public static Bilingual HostsHere { get; } = new("MPP di daerah ini", "MPPs in this region");
    public static Bilingual VisitsMade { get; } = new("Kunjungan yang dilakukan", "Visits made");
    public static Bilingual WhatItLearned { get; } = new("Yang ditiru", "What it learned");
    public static Bilingual Parts { get; } = new("Kabupaten dan kota", "Regencies and cities");

    // Visit and replication.
    public static Bilingual WhoWent { get; } = new("Yang berkunjung", "Who went");
    public static Bilingual WhereTo { get; } = new("Tujuan", "Where to");
    public static Bilingual Mode { get; } = new("Cara", "Mode");
    public static Bilingual Unresolved { get; } = new("belum pasti", "unresolved");
    public static Bilingual UnresolvedHost { get; } = new("Sumber tidak menyebut “{0}” yang mana.", "The sources do not say which “{0}” it was.");
    public static Bilingual Candidates { get; } = new("Kemungkinannya:", "It may be:");
    public static Bilingual Delegation { get; } = new("Rombongan", "Delegation");
    public static Bilingual ReceivedBy { get; } = new("Diterima oleh", "Received by");
    public static Bilingual Leader { get; } = new("pimpinan", "leader");
    public static Bilingual Questions { get; } = new("Tanya jawab", "Questions and answers");
    public static Bilingual NoAnswer { get; } = new("Jawabannya tidak diberitakan.", "No answer was reported.");
    public static Bilingual Commitments { get; } = new("Komitmen setelah kunjungan", "Commitments made");
    public static Bilingual TargetDate { get; } = new("Target:", "Target:");
    public static Bilingual OutcomeHeading { get; } = new("Hasilnya", "What came of it");
    public static Bilingual NoOutcome { get; } = new("Belum diketahui hasilnya.", "Nothing is known yet.");
    public static Bilingual LearnedFrom { get; } = new("Belajar dari", "Learned from");
    public static Bilingual WhoLearned { get; } = new("Yang belajar", "Who learned");
    public static Bilingual Target { get; } = new("Target", "Target");
    public static Bilingual NoTarget { get; } = new("tidak disebut", "none stated");
    public static Bilingual PlanAgainstOutcome { get; } = new("Rencana dan kenyataan", "Plan against outcome");
    public static Bilingual OwnPlan { get; } = new("rencana sendiri", "own plan");
    public static Bilingual BeforeVisit { get; } = new("{0} sebelum kunjungan", "{0} before the visit");
    public static Bilingual AfterVisit { get; } = new("{0} setelah kunjungan", "{0} after the visit");
    public static Bilingual BeforeTarget { get; } = new("{0} lebih cepat dari target", "{0} ahead of the target");
    public static Bilingual AfterTarget { get; } = new("{0} melewati target", "{0} past the target");
    public static Bilingual OnTarget { get; } = new("tepat pada target", "on target");
    public static Bilingual Adaptations { get; } = new("Yang ditiru, diubah, ditolak, dan ditambah", "What was adopted, adapted, rejected and added");
    public static Bilingual Element { get; } = new("Unsur", "Element");
    public static Bilingual Decision { get; } = new("Keputusan", "Decision");
    public static Bilingual Reason { get; } = new("Alasan", "Reason");

    // Lesson, source, term, regulation.
    public static Bilingual HeldUnder { get; } = new("Berlaku dengan syarat", "Held under these conditions");
    public static Bilingual LearnedAt { get; } = new("Dipelajari di", "Learned at");
    public static Bilingual ToldAtVisits { get; } = new("Diceritakan pada kunjungan", "Told at visits");
    public static Bilingual UsedByPlaybooks { get; } = new("Dipakai oleh playbook", "Used by playbooks");
    public static Bilingual Publisher { get; } = new("Penerbit", "Publisher");
    public static Bilingual SourceAbout { get; } = new("Tentang", "About");
    public static Bilingual Kind { get; } = new("Jenis", "Kind");
    public static Bilingual Published { get; } = new("Terbit", "Published");
    public static Bilingual Dateline { get; } = new("Tanggal di kepala berita", "Dateline");
    public static Bilingual Accessed { get; } = new("Dibaca", "Read on");
    public static Bilingual WebAddress { get; } = new("Alamat web", "Web address");
    public static Bilingual NoAddress { get; } = new("tidak ditemukan", "none found");
    public static Bilingual Group { get; } = new("Kelompok sumber", "Source group");
    public static Bilingual GroupNote { get; } = new("Sumber satu kelompok saling mengulang dan dihitung satu.", "Sources of one group repeat each other and count once.");
    public static Bilingual OthersInGroup { get; } = new("{0} sumber lain sekelompok", "{0} other sources of the group");
    public static Bilingual Faults { get; } = new("Yang keliru atau dipersoalkan di dalamnya", "What is wrong or disputed in it");
    public static Bilingual FaultsIntro { get; } = new("Menurut catatan yang memakai sumber ini.", "As the records that use this source explain.");
    public static Bilingual NotUsed { get; } = new("tidak dipakai", "not used");
    public static Bilingual DrawnFromIt { get; } = new("Yang diambil dari sumber ini", "What is drawn from it");
    public static Bilingual AlsoCitedBy { get; } = new("Juga dirujuk oleh", "Also cited by");
    public static Bilingual InIndonesian { get; } = new("Bahasa Indonesia", "Indonesian");
    public static Bilingual InEnglish { get; } = new("Bahasa Inggris", "English");
    public static Bilingual NoTranslation { get; } = new("belum diterjemahkan", "not translated yet");
    public static Bilingual Synonyms { get; } = new("Sebutan lain", "Other words for it");
    public static Bilingual Misspellings { get; } = new("Sering salah ditulis", "Often misspelt");
    public static Bilingual Issued { get; } = new("Ditetapkan", "Issued");
    public static Bilingual SupersededNotice { get; } = new("Peraturan ini sudah diganti.", "This regulation has been replaced.");
    public static Bilingual SupersededBy { get; } = new("Diganti oleh", "Replaced by");
    public static Bilingual Supersedes { get; } = new("Mengganti", "Replaces");
    public static Bilingual PlaybooksWithLaw { get; } = new("Playbook yang merujuknya", "Playbooks that refer to it");

    /// <summary>How much is known of a fact.</summary>
    public static Bilingual State(FactState state) => state switch
    {
        FactState.Sourced => new("Bersumber", "With a source"),
        FactState.Told => new("Tanpa sumber tersendiri", "Without a source of its own"),
        FactState.NotFound => new("Dicari, tidak ditemukan", "Looked for, not found"),
        _ => new("Belum diketahui", "Not known yet"),
    };

    /// <summary>The word after a count of records: <c>12 MPP</c>, <c>3 kunjungan</c>.</summary>
    public static Bilingual Plural(RecordKind kind) =>
        new(kind.Info().One.Id, kind == RecordKind.Term ? "Terms" : kind.Info().Many.En);

    /// <summary>One sentence at the head of a list.</summary>
    public static Bilingual? Intro(RecordKind kind) => kind switch
    {
        RecordKind.Playbook => new("Praktik yang dapat ditiru: biaya, waktu, langkah, dan kegagalannya.", "Practices to replicate: what they cost, how long they took, how they went wrong."),
        RecordKind.Host => new("Angka dapat dibuka sampai ke sumbernya. Tanda ≠ berarti ada pernyataan lain yang berbeda.", "Every figure leads to its sources. The sign ≠ means that other statements differ."),
        RecordKind.Visit => new("Siapa belajar ke mana, apa yang ditanyakan, dan apa hasilnya.", "Who went where to learn, what they asked, and what came of it."),
        RecordKind.Replication => new("Apa yang terjadi setelah studi tiru.", "What happened after the study visits."),
        RecordKind.Lesson => new("Pelajaran beserta syarat berlakunya.", "Lessons, with the conditions under which they held."),
        RecordKind.Source => new("Semua sumber yang dipakai, beserta apa yang diambil darinya.", "Every source used, with what is drawn from it."),
        RecordKind.Term => new("Istilah, sebutan lainnya, dan ejaan yang keliru.", "Words, their synonyms and their misspellings."),
        _ => null,
    };
}
