using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Tests.Values;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("radar-contoh", "radar-contoh-2026-11-01")]
    [InlineData("blora", "kabupaten-blora")]
    [InlineData("Blora", "kabupaten-blora")]
    [InlineData("kabupaten-blroa", "kabupaten-blora")]
    [InlineData("radar-contoh-2026-11-02", "radar-contoh-2026-11-01")]
    public void A_near_miss_or_a_missing_piece_is_guessed(string word, string guess) =>
        Suggestion.For(word, ["kabupaten-blora", "radar-contoh-2026-11-01", "radar-contoh-2026-11-01-lanjutan"]).ShouldBe(guess);

    [Theory]
    [InlineData("radar-con")]
    [InlineData("kab")]
    [InlineData("lora")]
    [InlineData("")]
    public void A_piece_that_does_not_end_at_a_hyphen_or_is_too_short_is_not(string word) =>
        Suggestion.For(word, ["kabupaten-blora", "radar-contoh-2026-11-01", "kab-a"]).ShouldNotBe("kabupaten-blora");

    [Fact]
    public void Long_texts_are_compared_without_a_table_of_their_product() =>
        Suggestion.Distance(new string('a', 8_000), new string('b', 8_000)).ShouldBe(8_000);

    [Fact]
    public void Patience_ends()
    {
        var patience = 100L;
        Suggestion.For("blroa", ["blora"], ref patience).ShouldBe("blora");
        patience.ShouldBeLessThan(100);
        patience = 0;
        Suggestion.For("blroa", ["blora"], ref patience).ShouldBeNull();
    }
}
