using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Visiting;

namespace KnowledgeBase.Theme.Default;

/// <summary>Words of the pages that prepare a visit.</summary>
internal static class VisitingWords
{
    // The need-a-trip check.
    public static Bilingual AnsweredOf { get; } = new("{0} dari {1} pertanyaan sudah terjawab", "{0} of {1} questions are answered");
    public static Bilingual LeftOver { get; } = new(
        "{0} pertanyaan masih perlu ditanyakan; {1} di antaranya hanya dapat dijawab dengan melihat sendiri.",
        "{0} questions are left to ask; {1} of them can only be answered by seeing for yourselves.");
    public static Bilingual NeedHeading { get; } = new("Perlu ke sini?", "Is a trip needed?");
    public static Bilingual NeedLink { get; } = new("Periksa pertanyaannya sebelum berangkat", "Check the questions before you travel");
    public static Bilingual LimitHeading { get; } = new("Sebelum mengusulkan perjalanan", "Before proposing a trip");
    public static Bilingual LimitIntro { get; } = new("Bacalah {0}, dan tanyakan kepada bagian keuangan apakah masih berlaku.", "Read {0}, and ask your finance office whether it still holds.");
    public static Bilingual ToAsk { get; } = new("Yang masih perlu ditanyakan", "Left to ask");
    public static Bilingual ToAskIntro { get; } = new(
        "Sebagian besar dapat ditanyakan lewat telepon atau rapat daring; hanya yang bertanda ◎ perlu dilihat di tempat.",
        "Most can be asked by telephone or in an online meeting; only those marked ◎ need to be seen on site.");
    public static Bilingual Answered { get; } = new("Sudah terjawab", "Answered already");
    public static Bilingual AnsweredIntro { get; } = new("Dicoret dari daftar pertanyaan: jawabannya sudah terbit, dengan sumber dan tanggalnya.", "Struck from the list of questions: the answer is published, with source and date.");
    public static Bilingual Question { get; } = new("Pertanyaan", "Question");
    public static Bilingual State { get; } = new("Keadaan", "State");
    public static Bilingual KnownSoFar { get; } = new("Yang sudah diketahui", "Known so far");
    public static Bilingual Answer { get; } = new("Jawaban", "Answer");
    public static Bilingual NothingKnown { get; } = new("belum ada jawaban", "no answer yet");
    public static Bilingual DateUnknown { get; } = new("tanggalnya tidak diketahui", "its date is not known");
    public static Bilingual SaidAt { get; } = new("dijawab pada", "answered at");
    public static Bilingual Rule { get; } = new(
        "Cara menilai: jawaban disebut usang bila lebih tua dari batas pertanyaannya, dihitung sampai {0}; yang terjadi sekali, seperti peresmian, tidak pernah usang. Jawaban lemah hanya bertumpu pada berita berbayar atau ucapan satu orang. Rencana tidak menjawab apa pun.",
        "How this is judged: an answer is stale once it is older than its question allows, counted to {0}; what happened once, such as an opening, is never stale. A weak answer rests only on a paid text or on one person’s words. A plan answers nothing.");
    public static Bilingual FreshFor { get; } = new("usang sesudah {0} bulan", "stale after {0} months");

    public static Bilingual Label(AnswerState state) => state switch
    {
        AnswerState.Answered => new("terjawab", "answered"),
        AnswerState.Contradicted => new("bertentangan", "contradicted"),
        AnswerState.Weak => new("jawaban lemah", "weak answer"),
        AnswerState.Stale => new("usang", "stale"),
        AnswerState.VisitOnly => new("hanya di tempat", "only on site"),
        _ => new("belum terjawab", "open"),
    };

    /// <summary>A sign beside the word, so that states are told apart without colour.</summary>
    public static string Sign(AnswerState state) => state switch
    {
        AnswerState.Answered => "✓",
        AnswerState.Contradicted => "≠",
        AnswerState.Weak => "○",
        AnswerState.Stale => "↻",
        AnswerState.VisitOnly => "◎",
        _ => "?",
    };

    // The host's side.
    public static Bilingual Visiting { get; } = new("Aturan kunjungan", "Visiting rules");
    public static Bilingual Accepts { get; } = new("Menerima tamu", "Receives guests");
    public static Bilingual Office { get; } = new("Kantor yang disurati", "Office to write to");
    public static Bilingual Phone { get; } = new("Telepon kantor", "Office telephone");
    public static Bilingual Mail { get; } = new("Surel kantor", "Office mail");
    public static Bilingual Web { get; } = new("Halaman web", "Web page");
    public static Bilingual Answers { get; } = new("Jawaban tuan rumah", "The host’s answers");

    // Alternatives and cost.
    public static Bilingual Instead { get; } = new("Pengganti perjalanan, dan biayanya", "Instead of a trip, and its cost");
    public static Bilingual Way { get; } = new("Cara", "Way");
    public static Bilingual Gives { get; } = new("Yang didapat", "What it gives");
    public static Bilingual Costs { get; } = new("Biayanya", "What it costs");
    public static Bilingual TripCost { get; } = new("Biaya kunjungan, dihitung sendiri", "Cost of the trip, computed by yourselves");
    public static Bilingual TripCostIntro { get; } = new(
        "Isi dengan tarif peraturan kepala daerah Anda sendiri; peraturan di kolom terakhir adalah batas tertingginya. Kami tidak mengarang tarif.",
        "Fill in the rates of your own region’s regulation; the one in the last column sets the ceiling. We invent no rates.");
    public static Bilingual Line { get; } = new("Unsur", "Item");
    public static Bilingual Count { get; } = new("Banyaknya", "Number");
    public static Bilingual Rate { get; } = new("Tarif", "Rate");
    public static Bilingual Sum { get; } = new("Jumlah", "Sum");
    public static Bilingual Total { get; } = new("Seluruhnya", "Total");
    public static Bilingual Basis { get; } = new("Dasar", "Basis");
    public static Bilingual RateIn { get; } = new("Batas uang harian di {0}:", "Ceiling of the daily allowance in {0}:");
    public static Bilingual RateNote { get; } = new("Peraturannya pernah diubah; pakai tarif yang berlaku.", "The regulation has been amended; use the rate in force.");
    public static Bilingual NoRate { get; } = new("Tarif untuk {0} belum kami temukan di sumber terbuka.", "We have found no rate for {0} in an open source.");

    // The party.
    public static Bilingual Matrix { get; } = new("Topik dan jabatan", "Topics and posts");
    public static Bilingual MatrixKey { get; } = new("● perlu ikut · ○ membantu · kosong: tidak perlu untuk topik itu", "● should come · ○ helps · empty: not needed for that topic");
    public static Bilingual Topic { get; } = new("Topik", "Topic");
    public static Bilingual Needed { get; } = new("perlu ikut", "should come");
    public static Bilingual Helps { get; } = new("membantu", "helps");
    public static Bilingual Parties { get; } = new("Rombongan yang sudah berangkat", "Parties that have been away");
    public static Bilingual PartiesIntro { get; } = new(
        "Dinilai dari jabatan yang disebut sumber saja. Sumber jarang menyebut semua peserta: yang tidak disebut belum tentu tidak ikut.",
        "Judged by the posts that sources name. They seldom name everybody: who is not named may have been there.");
    public static Bilingual Visit { get; } = new("Kunjungan", "Visit");
    public static Bilingual NotNamed { get; } = new("Tidak disebut dalam rombongan", "Not named in the party");
    public static Bilingual Outside { get; } = new("Di luar topik", "Outside the topics");
    public static Bilingual AlsoFor { get; } = new("Urusan lain", "Other subjects");
    public static Bilingual Review { get; } = new("Pemeriksaan rombongan", "Check of the party");
    public static Bilingual ReviewFine { get; } = new("Jabatan yang diperlukan topiknya disebut dalam rombongan.", "The posts that the topics need are named in the party.");
    public static Bilingual MissingFor { get; } = new("Tidak disebut: {0}. Diperlukan untuk {1}.", "Not named: {0}. Needed for {1}.");
    public static Bilingual OutsideMember { get; } = new("Di luar topik MPP: {0}.", "Outside the topics of an MPP: {0}.");
    public static Bilingual OtherSubject { get; } = new("Rombongan yang sama juga datang untuk {0}.", "The same party also came for {0}.");
    public static Bilingual GroupMember { get; } = new("Sebagian peserta disebut hanya sebagai “{0}”, jadi tidak dapat dikatakan siapa yang kurang.", "Some members are named only as “{0}”, so it cannot be said who was missing.");
    public static Bilingual WholeMatrix { get; } = new("Siapa perlu ikut untuk topik apa", "Who should come for which topic");
    public static Bilingual None { get; } = new("tidak ada", "none");

    // The adapt sheet.
    public static Bilingual PrintSheet { get; } = new("Lembar kosong untuk dicetak", "Empty sheet for print");
    public static Bilingual SheetIntro { get; } = new(
        "Satu baris untuk satu unsur. Tandai satu keputusan dan tulis alasannya; lalu pindahkan ke rekaman replikasi.",
        "One row for each element. Tick one decision and write the reason; then carry it into the replication record.");
    public static Bilingual CoreRule { get; } = new(
        "Inti: tanpa unsur itu praktiknya tidak lagi bekerja. Mengubah yang inti perlu alasan kuat.",
        "Core: without it the practice no longer works. Changing the core needs a strong reason.");
    public static Bilingual SheetOf { get; } = new("Lembar untuk setiap playbook", "A sheet for each playbook");
    public static Bilingual SheetForAny { get; } = new("Lembar untuk MPP mana pun", "A sheet for any MPP");
    public static Bilingual CoreOrNot { get; } = new("Inti?", "Core?");
    public static Bilingual Filled { get; } = new("Diisi oleh, jabatan, tanggal:", "Filled in by, post, date:");
    public static Bilingual Own { get; } = new("Unsur sendiri", "Your own element");
}
