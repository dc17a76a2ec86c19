using System.Text.Json;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Matching;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Theme.Default;

/// <summary>What the script of “my region” says, in one language, under the keys that it asks for.</summary>
internal static class PlannerScriptWords
{
    private static readonly (string Key, Bilingual Text)[] Said =
    [
        ("thousands", new(".", ",")),
        ("people", new("{0} orang", "{0} people")),
        ("atMost", new("paling banyak Rp{0} juta", "at most Rp{0} million")),
        ("inMonths", new("{0} bulan", "{0} months")),
        ("pair", new("{0} di sana, {1} di sini", "{0} there, {1} here")),
        ("points", new("Nilai {0} dari 100, bobot {1}", "{0} of 100, weight {1}")),
        ("noPoints", new("Tidak dihitung", "Not counted")),
        ("nearness", new("Kedekatan {0} dari 100", "Nearness {0} of 100")),
        ("known", new("untuk keadaan ini saja. Diketahui {0} dari {1} bobot.", "for this case only. Known: {0} of {1} weights.")),
        ("heading", new("Terdekat untuk {0}", "Nearest to {0}")),
        ("transfer", new("Langsung ke biaya dan waktu", "Go to cost and time")),
        ("said", new("{0} MPP terdekat untuk {1}, dengan alasannya, ada di bawah isian.", "The {0} nearest MPPs for {1}, with the reasons, stand below the form.")),
        ("ownHost", new("Daerah ini sudah punya MPP yang kami catat:", "This region has an MPP in our records:")),
        ("tellPopulation", new("Penduduk daerah ini tidak ada dalam catatan kami. Isilah, agar ukuran daerah ikut dihitung.", "The population of this region is not in our records. Fill it in to let size count.")),
        ("none", new("Terlalu sedikit yang diketahui untuk menyebut yang terdekat.", "Too little is known to name the nearest.")),
        ("more", new("{0} berikutnya", "The next {0}")),
        ("doubtful", new("{0} MPP lain tidak diurutkan: kurang dari separuh yang ditanyakan diketahui.", "{0} other MPPs are not ranked: less than half of what was asked is known of them.")),
        ("province", new("Semua kabupaten dan kota di {0}", "All regencies and cities of {0}")),
        ("notFound", new("Nama itu tidak ada dalam daftar. Pilih salah satu dari saran, misalnya Kabupaten Blora.", "That name is not in the list. Choose one of the suggestions, such as Kabupaten Blora.")),
    ];

    // Where a planner goes from a host, under the names that the script knows.
    private static readonly (Bilingual Text, string To)[] Next =
    [
        (new("Buka halaman MPP ini", "Open this MPP’s page"), "page"),
        (new("Perlu ke sana?", "Is a trip needed?"), "need"),
        (new("Berkas studi tiru", "Papers for a visit"), "kit"),
    ];

    private static readonly Dictionary<Language, string> Texts = new[] { Language.Indonesian, Language.English }.ToDictionary(l => l, Write);

    /// <summary>The words as JSON in which <c>&lt;</c> is escaped.</summary>
    public static string Json(Language language) => Texts[language];

    private static string Write(Language language) => WordsJson.Of(json =>
    {
        WordsJson.Texts(json, Said, language);
        json.WriteString("weights", string.Concat(Criteria.Weights));
        WordsJson.List(json, "keys", Criteria.All.Select(c => c.Key()));
        WordsJson.List(json, "criteria", Criteria.All.Select(c => PlannerWords.Of(c).In(language)));
        Write(json, "kinds", Vocabularies.RegionKinds.Words.Select(w => (w.Code, w.Label.In(language))));
        Write(json, "options", BuildingOption.All.Select(o => (o.Code, o.Label.In(language))));
        Write(json, "verdicts", PlannerWords.Verdicts.Select(v => (v.Key, v.Value.In(language))));
        json.WriteStartArray("next");
        foreach (var (text, to) in Next)
        {
            json.WriteStartArray();
            json.WriteStringValue(text.In(language));
            json.WriteStringValue(to);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, string key, IEnumerable<(string Key, string Text)> texts)
    {
        json.WriteStartObject(key);
        foreach (var (name, text) in texts)
        {
            json.WriteString(name, text);
        }

        json.WriteEndObject();
    }
}
