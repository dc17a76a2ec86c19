using System.Text;
using System.Text.Unicode;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Content.Files;

/// <summary>Bytes to text, strictly: what is not clean UTF-8 is a finding, never a replacement character.</summary>
internal static class TextDecoder
{
    public const int MaxBytes = 1024 * 1024;

    // Bidirectional overrides make a text read otherwise than it is stored; the other control characters have no place in HTML.
    private static readonly System.Buffers.SearchValues<char> Forbidden = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(c => c is not ('\t' or '\n' or '\r')).Select(c => (char)c),
         .. Enumerable.Range(0x7F, 0x21).Select(c => (char)c),
         '\u061C', '\u200E', '\u200F', '\u2028', '\u2029', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069', '\uFEFF', '\uFFFE', '\uFFFF']);

    /// <summary>The text of a file, or null with findings in the bag.</summary>
    public static SourceText? Decode(ContentFile file, DiagnosticBag bag)
    {
        SourceText? Fail(Rule rule, params object[] values)
        {
            bag.Add(rule, new SourceText(file.Path, "").Whole, values);
            return null;
        }

        if (file.IsLink)
        {
            return Fail(Rules.SymbolicLink);
        }

        if (file.Length > MaxBytes)
        {
            return Fail(Rules.FileTooLarge, file.Length, MaxBytes);
        }

        ReadOnlySpan<byte> bytes;
        try
        {
            bytes = file.Read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail(Rules.Unreadable);
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[3..];
        }

        if (!Utf8.IsValid(bytes))
        {
            return NotUtf8(file.Path, bytes, bag);
        }

        var source = new SourceText(file.Path, Encoding.UTF8.GetString(bytes));
        if (string.IsNullOrWhiteSpace(source.Text))
        {
            return Fail(Rules.EmptyFile);
        }

        return ForbiddenCharacters(source, bag) ? null : source;
    }

    /// <summary>The first character of a decoded text that no file may hold, as <c>U+</c> writes it, or null: an escape such as <c>\u0001</c> must not bring in what cannot be typed.</summary>
    public static string? ForbiddenIn(ReadOnlySpan<char> text) =>
        text.IndexOfAny(Forbidden) is >= 0 and var at ? ((int)text[at]).ToString("X4") : null;

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
            bag.Add(Rules.ForbiddenCharacter, source.Span(i, 1), ((int)source.Text[i]).ToString("X4"));
        }

        return found > 0;
    }
}
