using System.Runtime.CompilerServices;
using System.Text;

namespace KnowledgeBase.Search.Analysis;

/// <summary>
/// Maps a character to the letter or digit that is searched. The table is our own, not the platform's Unicode data,
/// so that every platform and the browser agree for ever.
/// </summary>
internal static class Letters
{
    /// <summary>A character that ends a word.</summary>
    public const char Break = ' ';

    /// <summary>A character that disappears inside a word: apostrophes, soft hyphens, combining marks.</summary>
    public const char Nothing = '\0';

    /// <summary>U+00C0 to U+017F, run lengths: a letter and how often it is repeated.</summary>
    private const string Runs = "a7ce4i4dno5 ou4ytsa7ce4i4dno5 ou4ytya6c8d4e10g8h4i12j2k3l10n9o8r6s8t6u12w2y3z6s";

    private static readonly string Latin = Expand(Runs);

    /// <summary>The searched letter or digit, <see cref="Break"/> or <see cref="Nothing"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => c < 128 ? (char)Ascii[c] : Other(c);

    /// <summary>The characters below 128: as bytes of the program, so that no look-up asks whether the table is there yet.</summary>
    private static ReadOnlySpan<byte> Ascii =>
        "                                       \0        0123456789       abcdefghijklmnopqrstuvwxyz     \0abcdefghijklmnopqrstuvwxyz     "u8;

    /// <summary>The place of a plain letter, large or small, in the alphabet, from 1; 0 for every other character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint NumberOf(char c) => (uint)((c | 0x20) - 'a') < 26 ? (uint)(c & 0x1F) : 0;

    private static char Other(char c)
    {
        if (c is '\u00b4' or '\u00ad' or '\u02bc' or '\ufeff' or '\u2060'
            or (>= '\u0300' and <= '\u036f') or (>= '\u200b' and <= '\u200d') or (>= '\u2018' and <= '\u201b'))
        {
            return Nothing;
        }

        if (c is >= '\u00c0' and <= '\u017f')
        {
            return Latin[c - 0xc0];
        }

        if (c is '\u00b2' or '\u00b3')
        {
            return (char)(c - 0x80);
        }

        return c is >= '\uff01' and <= '\uff5e' ? Fold((char)(c - 0xfee0)) : Break;
    }

    /// <summary>Whether the folded character is a digit.</summary>
    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>Whether the folded character is one of the five vowels.</summary>
    public static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static string Expand(string runs)
    {
        var text = new StringBuilder();
        for (var i = 0; i < runs.Length;)
        {
            var letter = runs[i++];
            var count = 0;
            while (i < runs.Length && IsDigit(runs[i]))
            {
                count = (count * 10) + runs[i++] - '0';
            }

            text.Append(letter, Math.Max(1, count));
        }

        return text.ToString();
    }
}
