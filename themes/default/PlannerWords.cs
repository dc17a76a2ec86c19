using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Matching;
using KnowledgeBase.Core.Readiness;

namespace KnowledgeBase.Theme.Default;

/// <summary>The words of “my region” and of the legal files. What the script says of them stands in <see cref="PlannerScriptWords"/>.</summary>
internal static class PlannerWords
{
    public static Bilingual FromHome { get; } = new("Cari MPP yang mirip daerah Anda", "Find MPPs like your region");

    public static Bilingual FromRegion { get; } = new("MPP terdekat untuk daerah ini, biaya, dan waktu", "MPPs nearest to this region, cost and time");
    public static Bilingual Lead { get; } = new(
        "Pilih kabupaten atau kota Anda: MPP mana yang keadaannya paling dekat, dan berapa biaya serta waktu yang dapat diperkirakan dari tempat lain.",
        "Choose your regency or city: which MPPs are nearest to its situation, and what cost and time others let you expect.");

    // The form.
    public static Bilingual Case { get; } = new("Keadaan daerah Anda", "Your region");
    public static Bilingual Place { get; } = new("Kabupaten atau kota", "Regency or city");
    public static Bilingual PlaceHint { get; } = new("ketik namanya", "type its name");
    public static Bilingual Population { get; } = new("Jumlah penduduk", "Inhabitants");
    public static Bilingual Building { get; } = new("Pilihan gedung", "Choice of building");
    public static Bilingual Open { get; } = new("belum diputuskan", "not decided");
    public static Bilingual Ceiling { get; } = new("Pagu anggaran (juta rupiah)", "Budget ceiling (million rupiah)");
    public static Bilingual Months { get; } = new("Bulan yang tersedia", "Months available");
    public static Bilingual Weights { get; } = new("Ubah bobot", "Change the weights");
    public static Bilingual WeightsHint { get; } = new("Nol berarti tidak dihitung, lima paling penting.", "Zero leaves a criterion out, five is most important.");
    public static Bilingual Find { get; } = new("Tampilkan yang terdekat", "Show the nearest");
    public static Bilingual Reset { get; } = new("Kosongkan", "Clear");
    public static Bilingual Private { get; } = new("Isian ini tidak dikirim ke mana pun; hanya tertulis di alamat halaman, sehingga dapat dibagikan.", "Nothing of this is sent anywhere; it only stands in the page’s address, so that it can be shared.");

    // Cost and time.
    public static Bilingual Transfer { get; } = new("Biaya dan waktu yang dapat diperkirakan", "Cost and time to expect");
    public static Bilingual TransferIntro { get; } = new(
        "Dari angka yang mengukur hal yang sama: jenis angka, sumber dana, dan cakupannya sama. Satu angka untuk satu MPP: yang diutamakan, kalau tidak ada yang terbesar, karena yang lebih kecil sering hanya satu tahap. Nilai tengah bukan anjuran. Harga tidak disesuaikan dengan tahun.",
        "From figures that measure the same thing: same kind of figure, same fund, same scope. One figure for one MPP: the preferred one, else the greatest, because smaller ones are often a stage only. The middle is no advice. Prices are not adjusted for the year.");
    public static Bilingual AnyBuilding { get; } = new("Semua pilihan gedung", "Any building");
    public static Bilingual Cost { get; } = new("Biaya", "Cost");
    public static Bilingual Time { get; } = new("Waktu dari komitmen sampai peresmian", "Time from commitment to opening");
    public static Bilingual Range { get; } = new("rendah {0}; tengah {1}; tinggi {2}; n = {3}", "low {0}; middle {1}; high {2}; n = {3}");
    public static Bilingual RangeRefused { get; } = new("Kisaran ditolak: n = {0}; perlu sedikitnya {1} MPP yang angkanya sebanding.", "Range refused: n = {0}; at least {1} MPPs with comparable figures are needed.");
    public static Bilingual TimeRefused { get; } = new("Kisaran ditolak: n = {0}; perlu sedikitnya {1} MPP yang kedua tanggalnya diketahui sampai hari.", "Range refused: n = {0}; at least {1} MPPs with both dates known to the day are needed.");
    public static Bilingual Mute { get; } = new("{0} angka lain tidak dapat dibandingkan dengan apa pun: jenis, sumber dana, atau cakupannya tidak disebut.", "{0} other figures cannot be compared with anything: their kind, fund or scope is not stated.");
    public static Bilingual CasesUsed { get; } = new("Kasus yang dipakai", "Cases used");
    public static Bilingual Amount { get; } = new("Jumlah", "Amount");
    public static Bilingual MoneyKind { get; } = new("Jenis dan yang dihitung", "Kind and what is counted");
    public static Bilingual Days { get; } = new("Lama", "Duration");

    // Provinces.
    public static Bilingual Provinces { get; } = new("Per provinsi", "By province");
    public static Bilingual ProvincesIntro { get; } = new("Setiap kabupaten dan kota dengan tiga MPP terdekatnya, tanpa perlu mengisi apa pun.", "Each regency and city with its three nearest MPPs, without filling in anything.");
    public static Bilingual ProvinceCount { get; } = new("{0} kabupaten dan kota; MPP kami ketahui di {1}", "{0} regencies and cities; MPPs known to us in {1}");
    public static Bilingual NearCaption { get; } = new("Kabupaten dan kota, serta MPP yang keadaannya paling dekat", "Regencies and cities, with the MPPs nearest to their situation");
    public static Bilingual Own { get; } = new("MPP di sini", "MPP here");
    public static Bilingual NoneKnown { get; } = new("belum ada yang kami ketahui", "none known to us");
    public static Bilingual Nearest { get; } = new("Terdekat untuk daerah ini", "Nearest to this region");
    public static Bilingual KnownWeights { get; } = new("; diketahui {0} dari {1} bobot", "; known: {0} of {1} weights");
    public static Bilingual HowCounted { get; } = new("Cara menghitung", "How it is counted");
    public static Bilingual HowNear { get; } = new(
        "Kedekatan berlaku untuk satu daerah saja dan bukan nilai mutu MPP. Setiap hal bernilai 0 sampai 100: penduduk (yang kecil ÷ yang besar × 100), jenis daerah (sama = 100), letak (provinsi sama = 100, pulau sama = 75). Rata-ratanya memakai bobot {0}. Yang belum diketahui tidak ikut dihitung dan disebut; bila sama dekat, yang lebih banyak diketahui didahulukan.",
        "Nearness holds for one region only and is no mark for an MPP. Each criterion gives 0 to 100: population (smaller ÷ larger × 100), kind of region (same = 100), place (same province = 100, same island = 75). The mean uses the weights {0}. What is unknown is left out and named; among equals the better known comes first.");
    public static Bilingual CasesBetween { get; } = new("{0} lagi di antaranya, pada tabel semua MPP", "{0} more between these, in the table of all MPPs");
    public static Bilingual OtherRanges { get; } = new("{0} jenis angka lain, pada tabel semua MPP", "{0} other kinds of figure, in the table of all MPPs");
    public static Bilingual MoreOnDesk { get; } = new("Isi pagu, pilihan gedung, dan waktu di halaman Daerah saya", "Add your ceiling, building and time on the page My region");

    public static Bilingual Fill { get; } = new("isi keadaannya", "tell more about it");

    // Legal file.
    public static Bilingual File { get; } = new("Berkas dan kesiapan", "Legal file and readiness");
    public static Bilingual FileIntro { get; } = new(
        "Hanya dari tonggak yang bersumber. Ada: sudah dilaporkan dengan tanggal. Direncanakan: harinya belum lewat. Lewat rencana: harinya sudah lewat dan belum ada laporan. Selebihnya belum diketahui, dan itu tidak berarti belum ada.",
        "From sourced milestones only. Done: reported with a date. Planned: the day has not passed. Past its plan: the day has passed and no report was found. All else is not known, which does not mean that it is missing.");
    public static Bilingual FileCaption { get; } = new("Keadaan setiap butir per {0}", "State of each item on {0}");
    public static Bilingual Item { get; } = new("Butir", "Item");
    public static Bilingual LegalItems { get; } = new("Berkas hukum", "Legal file");
    public static Bilingual PlaceItems { get; } = new("Kesiapan tempat", "Readiness of the place");
    public static Bilingual Serving { get; } = new("sudah melayani", "serving already");
    public static Bilingual OnTheWay { get; } = new("belum diketahui melayani", "not known to serve yet");
    public static Bilingual NothingKnown { get; } = new("Belum ada satu butir pun yang diketahui", "Not one item known");
    public static Bilingual ItemsUnknown { get; } = new("{0} dari {1} butir", "{0} of {1} items");
    public static Bilingual AllFiles { get; } = new("Berkas semua daerah", "Files of all regions");
    public static Bilingual PlaybookLaw { get; } = new("Peraturan yang disebut playbook-nya", "Regulations that its playbook names");

    /// <summary>What a criterion is called.</summary>
    public static Bilingual Of(Criterion criterion) => criterion switch
    {
        Criterion.Population => new("Penduduk", "Population"),
        Criterion.Kind => new("Jenis daerah", "Kind of region"),
        Criterion.Place => new("Letak", "Place"),
        Criterion.Building => new("Gedung", "Building"),
        Criterion.Ceiling => new("Biaya", "Cost"),
        _ => new("Waktu", "Time"),
    };

    /// <summary>The reason in words, by criterion and verdict.</summary>
    public static IReadOnlyDictionary<string, Bilingual> Verdicts { get; } = new Dictionary<string, Bilingual>(StringComparer.Ordinal)
    {
        ["population.same"] = new("penduduk hampir sama", "about the same population"),
        ["population.smaller"] = new("penduduk lebih sedikit", "fewer inhabitants"),
        ["population.larger"] = new("penduduk lebih banyak", "more inhabitants"),
        ["population.unknown-here"] = new("penduduk daerah ini belum diketahui", "population of this region not known"),
        ["population.unknown-there"] = new("penduduk di sana belum diketahui", "population there not known"),
        ["kind.same"] = new("jenis daerah sama", "same kind of region"),
        ["kind.other"] = new("jenis daerah lain", "another kind of region"),
        ["place.province"] = new("provinsi yang sama", "same province"),
        ["place.island"] = new("pulau yang sama", "same island"),
        ["place.other"] = new("pulau lain", "another island"),
        ["building.same"] = new("pilihan gedung sama", "same choice of building"),
        ["building.other"] = new("pilihan gedung lain", "another choice of building"),
        ["building.unknown-there"] = new("gedungnya belum diketahui", "its building is not known"),
        ["ceiling.within"] = new("angka biayanya di dalam pagu", "its figure for cost is within the ceiling"),
        ["ceiling.over"] = new("angka biayanya di atas pagu", "its figure for cost is above the ceiling"),
        ["ceiling.unknown-there"] = new("biaya gedungnya belum diketahui", "what its building cost is not known"),
        ["months.within"] = new("lamanya di dalam waktu yang ada", "its duration is within the time there is"),
        ["months.over"] = new("lebih lama dari waktu yang ada", "longer than the time there is"),
        ["months.unknown-there"] = new("lamanya belum diketahui", "its duration is not known"),
    };

    /// <summary>The reason of one judgement.</summary>
    public static Bilingual Verdict(Judgement judgement) => Verdicts[$"{judgement.Criterion.Key()}.{judgement.Verdict}"];

    /// <summary>A light as a word with its sign, so that colour is never alone.</summary>
    public static Bilingual Of(Light light) => light switch
    {
        Light.Done => new("✓\u00A0ada", "✓\u00A0done"),
        Light.Planned => new("◔\u00A0direncanakan", "◔\u00A0planned"),
        Light.Overdue => new("!\u00A0lewat rencana", "!\u00A0past its plan"),
        _ => new("?\u00A0belum diketahui", "?\u00A0not known"),
    };

    /// <summary>The class that colours a light.</summary>
    public static string Class(Light light) => light switch
    {
        Light.Done => "chip done",
        Light.Planned => "chip soon",
        Light.Overdue => "chip late",
        _ => "gap",
    };
}
