using KnowledgeBase.Search;

namespace KnowledgeBase.Tests.Search;

/// <summary>What an official types, and the page that must come first.</summary>
public sealed class ExpectationTests
{
    [Theory]
    [InlineData("biaya dua bulan", "blora-cepat")]
    [InlineData("cost two months", "blora-cepat")]
    [InlineData("biaya 60 hari", "blora-cepat")]
    [InlineData("Rp240 juta", "blora-cepat")]
    [InlineData("Rp 240juta", "blora-cepat")]
    [InlineData("240.000.000", "blora-cepat")]
    [InlineData("1,8 milyar", "pasuruan-kota")]
    [InlineData("anggarn Surabya", "surabaya-bertahap")]
    [InlineData("studi banding ke surabaya", "kunjungan-beltim")]
    [InlineData("studi tiru ke blora", "kunjungan-blora")]
    [InlineData("kunjungan beltim", "kunjungan-beltim")]
    [InlineData("mpp kab pasuruan", "pasuruan-kabupaten")]
    [InlineData("MPP kota Pasuruan", "pasuruan-kota")]
    [InlineData("Perpres 89/2021", "perpres-89")]
    [InlineData("peraturan presiden nomor 89 tahun 2021", "perpres-89")]
    [InlineData("perpres no. 76 th 2013", "perpres-76")]
    [InlineData("22 April 2021", "kunjungan-blora")]
    [InlineData("7/5/2024", "kunjungan-beltim")]
    [InlineData("IKM", "skm")]
    [InlineData("MoU", "mou")]
    [InlineData("antrian online", "antrean")]
    [InlineData("queue", "antrean")]
    [InlineData("\"gotong royong\"", "blora-cepat")]
    public void The_page_meant_comes_first(string query, string id) => Library.Find(query)[0].ShouldBe(id);

    [Fact]
    public void A_place_without_its_kind_finds_both_bearers() =>
        Library.Find("mal pasuruan").Take(3).ShouldBe(["pasuruan-kota", "pasuruan-kabupaten", "kunjungan-blora"], ignoreOrder: true);

    [Fact]
    public void A_correction_is_told() =>
        Library.Open().Search("anggarn Surabya").Corrections.ShouldBe([new Correction("anggarn", "anggaran"), new Correction("Surabya", "surabaya")]);

    [Fact]
    public void Each_reason_is_told()
    {
        var why = Library.Open().Search("mpp blora ongkos").Results.Single(result => result.Id == "blora-cepat").Why;
        why.ShouldContain(new MatchReason("meaning", "mpp", "mal pelayanan publik"));
        why.ShouldContain(new MatchReason("place", "blora", "blora"));
        why.ShouldContain(new MatchReason("near", "ongkos", "anggaran"));
    }

    [Fact]
    public void Highlights_are_whole_words_that_answer_the_query()
    {
        var result = Library.Open().Search("anggaran mpp").Results.Single(one => one.Id == "blora-cepat");
        result.TitleHighlights.Select(range => result.Title.Substring(range.Start, range.Length)).ShouldBe(["MPP"]);
        result.Highlights.Select(range => result.Snippet.Substring(range.Start, range.Length)).ShouldContain("anggaran");
    }

    [Fact]
    public void A_term_of_the_site_is_understood() => Library.Find("anjungan layanan")[0].ShouldBe("pasuruan-kabupaten");

    [Fact]
    public void A_filter_leaves_what_has_the_value()
    {
        var filters = new Dictionary<string, IReadOnlyList<string>> { ["kind"] = ["visit"], ["region"] = ["Kota Pasuruan"] };
        var answer = Library.Open().Search("studi", new SearchOptions { Filters = filters, CountFacets = true });
        answer.Results.Select(result => result.Id).ShouldBe(["kunjungan-blora"]);
        answer.Facets.Single(facet => facet.Facet == "region").Values.ShouldContain(new FacetCount("Kabupaten Belitung Timur", 1));
    }

    [Fact]
    public void Budgets_are_filtered_by_band() =>
        Library.Find("mpp", new SearchOptions { Filters = new Dictionary<string, IReadOnlyList<string>> { ["budget"] = ["0-500jt"] } }).ShouldBe(["blora-cepat"]);

    [Fact]
    public void Typing_is_completed_with_words_of_the_site() => Library.Open().Suggest("mpp angg").ShouldBe(["anggaran"]);
}
