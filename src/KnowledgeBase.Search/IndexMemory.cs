using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;
using KnowledgeBase.Search.Analysis;
using KnowledgeBase.Search.Building;

namespace KnowledgeBase.Search;

/// <summary>
/// What an index was made from, how often each word stands in each document, and its finished lists. Whoever builds the next
/// one with it need not read the documents that did not change, nor make the lists in which none of them stands. Only the
/// program that wrote it can read it.
/// </summary>
public sealed class IndexMemory
{
    private readonly Action<Stream> write;
    private readonly Lazy<ReadOnlyMemory<byte>> bytes;

    private IndexMemory(Action<Stream> write, Lazy<ReadOnlyMemory<byte>> bytes) => (this.write, this.bytes) = (write, bytes);

    /// <summary>The memory that was written.</summary>
    /// <param name="bytes">All of what <see cref="Write"/> wrote; they are kept.</param>
    public static IndexMemory Read(ReadOnlyMemory<byte> bytes) => new(stream => stream.Write(bytes.Span), new Lazy<ReadOnlyMemory<byte>>(bytes));

    /// <summary>Writes all of it.</summary>
    public void Write(Stream stream) => write(stream);

    /// <summary>The memory of an index of these word lists and options.</summary>
    internal static IndexMemory Of(WordData words, SearchIndexOptions options, IndexRecord index)
    {
        return new(Write, new(() =>
        {
            using var stream = new MemoryStream();
            Write(stream);
            return stream.ToArray();
        }));

        void Write(Stream stream)
        {
            using var to = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
            to.Write(Print(words, options));
            index.Write(to);
        }
    }

    /// <summary>What is known, if it was made with the same word lists and options; another list may find other words in the same text.</summary>
    internal KnownIndex? For(WordData words, SearchIndexOptions options) =>
        bytes.Value.Span.StartsWith(Print(words, options)) ? new KnownIndex(bytes.Value[KnownIndex.PrintSize..]) : null;

    private static byte[] Print(WordData words, SearchIndexOptions options)
    {
        var print = new XxHash128();
        string[] others = [options.Language, $"{options.SnippetLength} {options.SpellingWords}", words.Kept, words.Stop];
        foreach (var line in others.Concat(words.Lines))
        {
            print.Append(MemoryMarshal.AsBytes(line.AsSpan()));
            print.Append("\n\0"u8);
        }

        return print.GetCurrentHash();
    }
}
