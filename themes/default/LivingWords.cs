using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;

namespace KnowledgeBase.Theme.Default;

/// <summary>What the numbers of the home page mean, and what they leave open. The number itself, <c>{0}</c>, stands before the words.</summary>
internal static class LivingWords
{
    public static Bilingual Heading { get; } = new("Yang diceritakan catatan hari ini", "What the records tell today");
    public static Bilingual Hosts { get; } = new("Biaya dan waktu", "Cost and time");

    /// <summary>The meaning of a number.</summary>
    public static Bilingual Meaning(BoardKind? board) => board switch
    {
        null => new("dari {1} MPP diketahui anggarannya.", "of {1} MPPs have a known budget."),
        BoardKind.Contradictions => new("hal dinyatakan berbeda oleh sumber yang berbeda.", "things are told differently by different sources."),
        BoardKind.SourceHealth => new("angka diambil dari {1} sumber.", "figures are drawn from {1} sources."),
        BoardKind.StayingOpen => new("dari {1} MPP diketahui keadaannya sesudah peresmian.", "of {1} MPPs are known after their opening."),
        BoardKind.Failures => new("kegagalan dan risiko tercatat.", "failures and risks are recorded."),
        BoardKind.FollowUp => new("dari {1} tindak lanjut sampai melayani warga.", "of {1} follow-ups came to serve citizens."),
        BoardKind.Lineage => new("hubungan belajar antardaerah tercatat.", "ties of learning between regions are recorded."),
        BoardKind.Map => new("tempat dan {1} perjalanan tergambar.", "places and {1} journeys are drawn."),
        _ => new("", ""),
    };

    /// <summary>What it leaves open.</summary>
    public static Bilingual Gap(BoardKind? board) => board switch
    {
        null => new("Hanya {2} yang diketahui lamanya dari komitmen sampai peresmian.", "Only {2} have a known time from commitment to opening."),
        BoardKind.Contradictions => new("{1} belum dijelaskan.", "{1} are not explained yet."),
        BoardKind.SourceHealth => new("{2} bertumpu pada satu kelompok sumber saja.", "{2} rest on one source group alone."),
        BoardKind.StayingOpen => new("Tentang {2} lainnya tidak ditemukan keterangan.", "Nothing was found of the other {2}."),
        BoardKind.Failures => new("{1} belum punya langkah penangkal.", "{1} have no counter-move yet."),
        BoardKind.FollowUp => new("{2} melewati target; {3} belum diketahui hasilnya atau tidak tercatat.", "{2} are past their target; {3} have no known result or no record."),
        BoardKind.Lineage => new("{1} baru niat atau kunjungan; {2} ujung belum pasti.", "{1} are intentions or visits so far; {2} ends are not certain."),
        BoardKind.Map => new("{2} daerah belum dapat ditempatkan.", "{2} regions cannot be placed yet."),
        _ => new("", ""),
    };
}
