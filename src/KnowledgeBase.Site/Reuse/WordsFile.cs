using System.Text;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Search;

namespace KnowledgeBase.Site.Reuse;

/// <summary>The counted words and finished lists of a search index on disk, apart from the memory of a build: they are large, and one change leaves nearly all of them true.</summary>
internal static class WordsFile
{
    private const string Form = "kb-words 2";

    /// <summary>What is known of an index under an identity; null if there is nothing that can be relied on.</summary>
    public static IndexMemory? Read(ReadOnlyMemory<byte> bytes, string identity)
    {
        var reader = new ByteReader(bytes);
        return !bytes.IsEmpty && reader.Text() == Form && reader.Text() == identity ? IndexMemory.Read(reader.Rest) : null;
    }

    /// <summary>Writes what <see cref="Read"/> reads.</summary>
    public static void Write(Stream stream, string identity, IndexMemory index)
    {
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Form);
            writer.Write(identity);
        }

        index.Write(stream);
    }
}
