using KnowledgeBase.Core.Comparing;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;

namespace KnowledgeBase.Theme.Default;

/// <summary>What the pages of the comparison say, and what its chooser says.</summary>
internal static class CompareWords
{
    public static Bilingual Compare { get; } = new("Bandingkan", "Compare");
    public static Bilingual WithOthers { get; } = new("Bandingkan dengan MPP lain", "Compare with other MPPs");
    public static Bilingual Lead { get; } = new("Dua sampai empat MPP berdampingan: fakta, anggaran, dan waktu. Yang tidak mengukur hal yang sama tidak dibandingkan, dan sebabnya ditulis.", "Two to four MPPs side by side: facts, money and time. What does not measure the same thing is not compared, and the reason is given.");
    public static Bilingual Choose { get; } = new("Pilih dua sampai empat", "Choose two to four");
    public static Bilingual Choice { get; } = new("Pilihan 1", "Choice 1");
    public static Bilingual None { get; } = new("– tidak ada –", "– none –");
    public static Bilingual WholeTables { get; } = new("Semua MPP sekaligus", "All MPPs at once");
    public static Bilingual WholeFacts { get; } = new("Fakta semua MPP", "Facts of all MPPs");
    public static Bilingual WholeMoney { get; } = new("Anggaran semua MPP: yang sebanding dan yang tidak", "Money of all MPPs: what can be compared and what cannot");
    public static Bilingual WholeTimes { get; } = new("Waktu semua MPP: rencana dan kenyataan", "Time of all MPPs: plans and outcomes");
    public static Bilingual ReadyPairs { get; } = new("Pasangan siap pakai", "Ready-made pairs");
    public static Bilingual ReadyPairsIntro { get; } = new("MPP yang pernah dibandingkan orang, yang lamanya diketahui, atau yang punya playbook; dari tiap golongan yang paling banyak diketahui.", "MPPs that somebody compared, whose length is known, or that have a playbook; of each sort those of which most is known.");
    public static Bilingual ChooseOthers { get; } = new("Pilih MPP lain", "Choose other MPPs");
    public static Bilingual Facts { get; } = new("Fakta", "Facts");
    public static Bilingual Time { get; } = new("Waktu dari komitmen", "Time from commitment");
    public static Bilingual TimeLength { get; } = new("Lama dan langkahnya", "Length and steps");
    public static Bilingual Axis { get; } = new("Sumbu waktu", "Time axis");
    public static Bilingual FromCommitment { get; } = new("hari setelah komitmen ditandatangani", "days after the commitment was signed");
    public static Bilingual TimeKey { get; } = new(
        "Semua batang mulai pada hari komitmen dan memakai satu skala. Batang penuh: sudah terjadi, dengan garis tegak pada tiap langkah. Arsiran: lamanya belum diketahui. Lingkaran kosong: rencana; garis darinya: keterlambatan.",
        "All bars begin on the day of the commitment and share one scale. Solid bar: has happened, with an upright line at each step. Hatched: length not known. Hollow circle: plan; a line from it: delay.");
    public static Bilingual NotAligned { get; } = new("Tidak dapat disejajarkan", "Cannot be aligned");
    public static Bilingual NotAlignedIntro { get; } = new("Sumbu di atas mulai pada hari komitmen. MPP berikut tidak digambar karena hari itu belum diketahui; jarak dari langkah lain bukan ukuran yang sama, jadi tidak dibandingkan.", "The axis above begins on the day of the commitment. The following MPPs are not drawn because that day is not known; time from another step is another measure and is not compared.");
    public static Bilingual LeftOut { get; } = new("tidak digambar", "not drawn");
    public static Bilingual FirstKnown { get; } = new("Langkah pertama yang tanggalnya diketahui sampai peresmian", "First dated step to the opening");
    public static Bilingual PlansAndOutcomes { get; } = new("Rencana dan kenyataan", "Plans and outcomes");
    public static Bilingual PlansCaption { get; } = new("Setiap rencana bertanggal beserta hasilnya; rencana sebulan dianggap terpenuhi oleh hari mana pun dalam bulan itu", "Every dated plan with its outcome; a plan for a month is kept by any day in it");
    public static Bilingual Planned { get; } = new("Rencana", "Planned");
    public static Bilingual Happened { get; } = new("Terjadi", "Reported");
    public static Bilingual Difference { get; } = new("Selisih", "Difference");
    public static Bilingual Money { get; } = new("Anggaran", "Money");
    public static Bilingual Component { get; } = new("Untuk apa", "What for");
    public static Bilingual PerUnit { get; } = new("Anggaran per satuan", "Budget per unit");
    public static Bilingual BudgetPer { get; } = new("Anggaran per {0}", "Budget per {0}");
    public static Bilingual Comparable { get; } = new("sebanding", "comparable");
    public static Bilingual Comparables { get; } = new("Yang sebanding", "What can be compared");
    public static Bilingual ComparablesIntro { get; } = new("Tiap kelompok mengukur hal yang sama: cakupan, dana, dan jenis angkanya sama. Di antara kelompok tidak ada perbandingan.", "Each group measures the same thing: cover, fund and kind of figure agree. Nothing is compared across groups.");
    public static Bilingual GroupFinding { get; } = new("{0} MPP, satu angka tiap MPP: dari {1} sampai {2}, median {3} (n = {4})", "{0} MPPs, one figure each: from {1} to {2}, median {3} (n = {4})");
    public static Bilingual TooFew { get; } = new("; terlalu sedikit untuk dijadikan patokan", "; too few to go by");
    public static Bilingual Lone { get; } = new("Yang tidak dibandingkan", "What is not compared");
    public static Bilingual LoneIntro { get; } = new("Angka ini tetap ditampilkan dengan sumbernya, tetapi tidak disejajarkan dengan angka MPP lain.", "These figures are shown with their sources, but not set against those of other MPPs.");
    public static Bilingual BecauseOf { get; } = new("Sebab", "Reason");
    public static Bilingual NoMoney { get; } = new("Anggaran belum diketahui", "Budget not known");
    public static Bilingual NoAmount { get; } = new("anggaran salah satunya belum diketahui, jadi tidak ada yang dibandingkan.", "the budget of one is not known, so nothing is compared.");
    public static Bilingual Normalised { get; } = new("Per satuan", "Per unit");
    public static Bilingual TimesAsMuch { get; } = new("kali", "times");
    public static Bilingual NotAcross { get; } = new("Angka per satuan berikut tidak saling dibandingkan, karena anggarannya sendiri tidak sebanding.", "The figures per unit below are not compared with each other, because the budgets themselves cannot be.");
    public static Bilingual NoStatement { get; } = new("tidak ada pernyataan", "no statement");
    public static Bilingual UnknownOfAll { get; } = new("Belum diketahui dari semuanya", "Not known of any of them");
    public static Bilingual AsTable { get; } = new("Unduh tabel ini (CSV)", "Download this table (CSV)");
    public static Bilingual NoScript { get; } = new("Pilihan bebas memerlukan skrip. Tanpa skrip, pakai pasangan siap pakai dan tabel lengkap di bawah.", "Free choice needs script. Without it, use the ready-made pairs and the full tables below.");

    private static readonly (string Key, Bilingual Text)[] Said =
    [
        ("unknown", Phrases.Unknown), ("plan", Words.Plan), ("refused", Words.Refused), ("comparedBy", Words.ComparedBy), ("sources", Words.Sources),
        ("facts", Facts), ("time", Time), ("axis", Axis), ("fromCommitment", FromCommitment), ("timeKey", TimeKey), ("leftOut", LeftOut),
        ("length", Phrases.CommitmentToOpening), ("money", Money), ("component", Component), ("perUnit", PerUnit), ("comparable", Comparable),
        ("noAmount", NoAmount), ("notAcross", NotAcross), ("noStatement", NoStatement), ("unknownOfAll", UnknownOfAll), ("noIndex", CompareText.NoIndex), ("steps", Words.Steps), ("core", Words.Core),
        ("noPlaybook", new("dipilih sebagai MPP, bukan playbook", "chosen as an MPP, not as a playbook")),
        ("oneMore", new("Pilih satu lagi untuk membandingkan.", "Choose one more to compare.")),
        ("done", new("Dibandingkan: ", "Compared: ")),
        ("fault", new("Data tidak dapat diambil. Periksa jaringan lalu coba lagi, atau pakai tabel di bawah.", "The data could not be fetched. Check the network and try again, or use the tables below.")),
        ("print", new("Cetak", "Print")),
        ("ready", new("Halaman tetap pasangan ini", "The lasting page of this pair")),
        ("sheet", new("Perbandingan", "Comparison")),
    ];

    private static readonly (string Key, Bilingual[] Texts)[] Lists =
    [
        ("timeColumns", [new("MPP", "MPP"), Words.Picture, TimeLength]),
        ("columns", [new("Bagian", "Part"), new("Hal", "Item"), new("MPP atau playbook", "MPP or playbook"), new("Nilai", "Value"), new("Angka", "Number"), new("Keterangan", "Remarks"), Words.SourceColumn]),
    ];

    /// <summary>What the chooser says, as JSON in which <c>&lt;</c> is escaped, so that it cannot end the element around it.</summary>
    public static string Json(Language language) => WordsJson.Of(json =>
    {
        WordsJson.Texts(json, Said, language);
        foreach (var (key, texts) in Lists)
        {
            WordsJson.List(json, key, texts.Select(t => t.In(language)));
        }
    });
}
