using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Visiting;
using Shouldly;

namespace KnowledgeBase.Tests.Visiting;

/// <summary>A post is named by one of its words, wherever it stands alone.</summary>
public sealed class PostTests
{
    private static readonly Post Leader = new("leader", new Localized<string>("Kepala daerah", null), ["Bupati", "Wali Kota"], IsOutside: false, IsGroup: false);

    [Theory]
    [InlineData("Bupati", true)]
    [InlineData("Wakil BUPATI, beserta staf", true)]
    [InlineData("staf wali kota", true)]
    [InlineData("Bupatian (Bupati)", true)]
    [InlineData("Bupatian", false)]
    [InlineData("eks-bupati", true)]
    [InlineData("bupati2", false)]
    [InlineData("bupati_lama", false)]
    [InlineData("bupati\u0301", false)]
    [InlineData("wali  kota", false)]
    [InlineData("", false)]
    public void A_word_names_it_where_it_stands_alone(string text, bool isNamed) => Leader.IsNamedIn(text).ShouldBe(isNamed);
}
