using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Core.Kits;

/// <summary>Names that people type into a kit. They go into papers as they are, so they must be names.</summary>
public static class VisitorName
{
    /// <summary>Longer than any office or person is called.</summary>
    public const int Longest = 160;

    /// <summary>What is wrong with a name, or null.</summary>
    public static Bilingual? Problem(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (string.IsNullOrWhiteSpace(name))
        {
            return new("nama tidak boleh kosong", "a name must not be empty");
        }

        if (name.Length > Longest)
        {
            return new($"nama lebih panjang dari {Longest} huruf", $"the name is longer than {Longest} characters");
        }

        if (name.AsSpan().IndexOfAny('<', '>') >= 0)
        {
            return new("nama memuat tanda < atau >, yang bukan bagian nama", "the name holds < or >, which are no part of a name");
        }

        // Among them the marks that turn the direction of writing and so can hide what a name says.
        return name.EnumerateRunes().Any(r => r.Value == 0xFFFD || System.Text.Rune.IsControl(r)
            || System.Text.Rune.GetUnicodeCategory(r) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator)
            ? new("nama memuat karakter kendali yang tidak terlihat", "the name holds invisible control characters")
            : null;
    }
}
