using System.Text;
using System.Text.Unicode;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Content.Files;

/// <summary>Bytes to text, strictly: what is not clean UTF-8 is a finding, never a replacement character.</summary>
internal static class TextDecoder
{
    // Ten times the longest record; some Markdown takes time by the square of its length.
    public const int MaxBytes = 256 * 1024;

    // Bidirectional overrides make a text read otherwise than it is stored; the other control characters have no place in HTML.
    private static readonly System.Buffers.SearchValues<char> Forbidden = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(c => c is not ('\t' or '\n' or '\r')).Select(c => (char)c),
         .. Enumerable.Range(0x7F, 0x21).Select(c => (char)c),
         '\u061C', '\u200E', '\u200F', '\u2028', '\u2029', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069', '\uFEFF', '\uFFFE', '\uFFFF',
         // Nothing to see at all: two words that look the same would be two.
         '\u00AD', '\u034F', '\u115F', '\u1160', '\u180E', '\u200B', '\u2060', '\u2061', '\u2062', '\u2063', '\u2064', '\u206A', '\u206B', '\u206C', '\u206D', '\u206E', '\u206F',
         '\u3164', '\uFFA0', '\uFFF9', '\uFFFA', '\uFFFB', TagHalf]);

    private static readonly System.Buffers.SearchValues<char> Controls = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 0x80).Select(c => (char)c).Where(Forbidden.Contains)]);

    // The first half of the tag characters (U+E0000 and up), in which whole hidden texts can be written.
    private const char TagHalf = '\uDB40';

    /// <summary>The text of a file, or null with findings in the bag.</summary>
    public static SourceText? Decode(ContentFile file, DiagnosticBag bag)
    {
        SourceText? Fail(Rule rule, params object[] values)
        {
            bag.Add(rule, new SourceText(file.Path, "").Whole, values);
            return null;
        }

        if (file.Length > MaxBytes)
        {
            return Fail(Rules.FileTooLarge, file.Length, MaxBytes);
        }

        byte[] bytes;
        try
        {
            bytes = file.Read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail(Rules.Unreadable);
        }

        // It may have grown since it was listed.
        if (bytes.Length > MaxBytes)
        {
            return Fail(Rules.FileTooLarge, bytes.Length, MaxBytes);
        }

        var clean = WithoutMark(bytes);
        if (!Utf8.IsValid(clean))
        {
            return NotUtf8(file.Path, clean, bag);
        }

        var print = Print.Of(bytes);
        var source = new SourceText(file.Path, Encoding.UTF8.GetString(clean), () => Again(file, print));
        if (string.IsNullOrWhiteSpace(source.Text))
        {
            return Fail(Rules.EmptyFile);
        }

        // Of plain ASCII, which most files are, only the control characters are no text, and nothing looks like anything else.
        if (clean.Length == source.Length && !source.Text.AsSpan().ContainsAny(Controls))
        {
            return source;
        }

        if (ForbiddenCharacters(source, bag))
        {
            return null;
        }

        LookAlikes.Report(source, bag);
        return source;
    }

    /// <summary>The first character of a text that no file may hold, though an escape such as <c>"\u202E"</c> or <c>&amp;#x202E;</c> may spell it; null if there is none.</summary>
    public static string? ForbiddenIn(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAny(Forbidden);
        return at < 0 ? null : CodeAt(text, at).ToString("X4");
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;

    /// <summary>The text of a file that was decoded before; null if it cannot be read any more or is another one.</summary>
    public static string? Again(ContentFile file, Print print)
    {
        try
        {
            var bytes = file.Read();
            return Print.Of(bytes) == print ? Encoding.UTF8.GetString(WithoutMark(bytes)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static int CodeAt(ReadOnlySpan<char> text, int at) =>
        Rune.DecodeFromUtf16(text[at..], out var rune, out _) == System.Buffers.OperationStatus.Done ? rune.Value : text[at];

    private static SourceText? NotUtf8(string path, ReadOnlySpan<byte> bytes, DiagnosticBag bag)
    {
        var chars = new char[bytes.Length];
        Utf8.ToUtf16(bytes, chars, out var read, out var written, replaceInvalidSequences: false);
        var source = new SourceText(path, new string(chars, 0, written) + "\uFFFD");
        bag.Add(Rules.NotUtf8, source.Span(written, 1), read + 1);
        return null;
    }

    private static bool ForbiddenCharacters(SourceText source, DiagnosticBag bag)
    {
        var found = 0;
        for (var i = 0; i < source.Text.Length && found < 10; i++)
        {
            var next = source.Text.AsSpan(i).IndexOfAny(Forbidden);
            if (next < 0)
            {
                break;
            }

            i += next;
            found++;
            bag.Add(Rules.ForbiddenCharacter, source.Span(i, source.Text[i] == TagHalf ? 2 : 1), CodeAt(source.Text, i).ToString("X4"));
        }

        return found > 0;
    }
}
