using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Theme.Default;

/// <summary>What the search script says, in one language, under the keys that it asks for.</summary>
internal static class SearchWords
{
    private static readonly (string Key, Bilingual Text)[] Said =
    [
        ("Found", new("{count} halaman ditemukan.", "{count} pages found.")),
        ("NothingFound", new("Tidak ada yang cocok. Coba kata lain atau lihat daftar di bawah menu.", "Nothing fits. Try other words, or browse the lists in the menu.")),
        ("NoWords", new("Ketik kata yang ingin dicari.", "Type a word to search for.")),
        ("corrected", new("Dicari “{searched}” sebagai ganti “{typed}”.", "Searched for “{searched}” in place of “{typed}”.")),
        ("shortened", new("Hanya bagian awal pertanyaan yang dipakai.", "Only the beginning of the query was used.")),
        ("more", new("Tampilkan lagi", "Show more")),
        ("filters", new("Saring", "Filter")),
        ("why", new("Cocok: {words}", "Matches: {words}")),
        ("facet.kind", new("Jenis", "Kind")),
        ("facet.region", new("Daerah", "Region")),
        ("facet.province", new("Provinsi", "Province")),
        ("facet.year", new("Tahun", "Year")),
        ("facet.budget", new("Anggaran", "Budget")),
        ("facet.building", new("Gedung", "Building")),
        ("budget.0-500jt", new("di bawah Rp500 juta", "under Rp500 million")),
        ("budget.500jt-1m", new("Rp500 juta–1 miliar", "Rp500 million–1 billion")),
        ("budget.1m-5m", new("Rp1–5 miliar", "Rp1–5 billion")),
        ("budget.5m-20m", new("Rp5–20 miliar", "Rp5–20 billion")),
        ("budget.20m-", new("Rp20 miliar ke atas", "Rp20 billion and more")),
        ("search.fault", new("Pencarian sedang tidak dapat dipakai. Lihat daftar di menu.", "The search cannot be used right now. Browse the lists in the menu.")),
        ("search.index-missing", new("Indeks pencarian tidak ditemukan. Lihat daftar di menu.", "The search index was not found. Browse the lists in the menu.")),
        ("search.index-damaged", new("Indeks pencarian rusak. Muat ulang halaman, atau lihat daftar di menu.", "The search index is damaged. Reload the page, or browse the lists in the menu.")),
        ("search.format-unknown", new("Indeks pencarian dari versi lain. Muat ulang halaman.", "The search index is of another version. Reload the page.")),
        ("search.piece-missing", new("Sebagian indeks tidak dapat diambil. Periksa jaringan, lalu coba lagi.", "A part of the index could not be fetched. Check the network and try again.")),
        ("search.piece-damaged", new("Sebagian indeks rusak. Muat ulang halaman.", "A part of the index is damaged. Reload the page.")),
    ];

    private static readonly Dictionary<Language, string> Texts = new[] { Language.Indonesian, Language.English }.ToDictionary(l => l, Write);

    /// <summary>The words as JSON in which <c>&lt;</c> is escaped, so that it cannot end the element around it.</summary>
    public static string Json(Language language) => Texts[language];

    private static string Write(Language language) => WordsJson.Of(json => WordsJson.Texts(
        json,
        Said.Concat(Kinds.All.Select(k => ("kind." + k.Scheme, k.One))).Concat(Vocabularies.BuildingKinds.Words.Select(w => ("building." + w.Code, w.Label))),
        language));
}
