using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Search.Analysis;
using KnowledgeBase.Search.Building;

namespace KnowledgeBase.Search;

/// <summary>
/// What an index was made from: how often each word stands in each document. Whoever builds the next one with it need
/// not read the documents that did not change. Only the program that wrote it can read it.
/// </summary>
public sealed class IndexMemory
{
    private readonly string lists;
    private readonly UnitTable units;
    private readonly Dictionary<string, Remembered> documents;

    private IndexMemory(string lists, UnitTable units, Dictionary<string, Remembered> documents) =>
        (this.lists, this.units, this.documents) = (lists, units, documents);

    /// <summary>The memory that was written.</summary>
    /// <param name="bytes">All of what <see cref="Write"/> wrote; they are kept.</param>
    public static IndexMemory Read(ReadOnlyMemory<byte> bytes)
    {
        var rest = bytes;
        var lists = Text(ref rest);
        var units = new UnitTable();
        for (var left = Number(ref rest); left > 0; left--)
        {
            var (form, key, near) = (Text(ref rest), Text(ref rest), new string[Number(ref rest)]);
            for (var i = 0; i < near.Length; i++)
            {
                near[i] = Text(ref rest);
            }

            units.Add(new Unit(form.Length == 0 ? null : form, key, near));
        }

        var heads = new (string Id, string Print, int Length)[Number(ref rest)];
        for (var i = 0; i < heads.Length; i++)
        {
            heads[i] = (Text(ref rest), Text(ref rest), Number(ref rest));
        }

        var documents = new Dictionary<string, Remembered>(heads.Length, StringComparer.Ordinal);
        foreach (var (id, print, length) in heads)
        {
            documents[id] = new Remembered(print, new CountedDocument(units, rest[..length]));
            rest = rest[length..];
        }

        return new IndexMemory(lists, units, documents);
    }

    /// <summary>Writes all of it. Straight to where it goes: gathered first, it would be the largest thing in memory.</summary>
    public void Write(Stream stream)
    {
        using var to = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        to.Write(lists);
        to.Write7BitEncodedInt(units.Count);
        foreach (ref readonly var unit in units.Units)
        {
            to.Write(unit.Form ?? "");
            to.Write(unit.Key);
            to.Write7BitEncodedInt(unit.Near.Length);
            foreach (var key in unit.Near)
            {
                to.Write(key);
            }
        }

        to.Write7BitEncodedInt(documents.Count);
        foreach (var (id, (print, counted)) in documents)
        {
            to.Write(id);
            to.Write(print);
            to.Write7BitEncodedInt(counted.Bytes.Length);
        }

        foreach (var (_, counted) in documents.Values)
        {
            to.Write(counted.Bytes.Span);
        }
    }

    /// <summary>What is known, if it was counted with the same word lists; another list may find other words in the same text.</summary>
    internal KnownDocuments? For(WordData words) => lists == Print(words) ? new(units, documents) : null;

    /// <summary>The memory of documents that were counted now or, some of them, before.</summary>
    internal static IndexMemory Of(WordData words, SearchDocument[] own, string?[] texts, CountedDocument[] counted, KnownDocuments? known)
    {
        // The numbers of most documents stay: those of the last memory, or else of the first thread.
        var all = new UnitMerger(known?.Units ?? counted.FirstOrDefault()?.Units ?? new UnitTable());
        var documents = new Dictionary<string, Remembered>(own.Length, StringComparer.Ordinal);
        for (var number = 0; number < own.Length; number++)
        {
            if (texts[number] is { } text)
            {
                documents[own[number].Id] = new Remembered(KnownDocuments.Print(own[number], text), all.Take(counted[number]));
            }
        }

        return new IndexMemory(Print(words), all.Units, documents);
    }

    private static string Print(WordData words) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', words.Lines.Prepend(words.Stop).Prepend(words.Kept)))));

    private static int Number(ref ReadOnlyMemory<byte> rest)
    {
        var span = rest.Span;
        var number = Varint.Read(ref span);
        rest = rest[^span.Length..];
        return number;
    }

    private static ReadOnlyMemory<byte> Bytes(ref ReadOnlyMemory<byte> rest)
    {
        var length = Number(ref rest);
        var bytes = rest[..length];
        rest = rest[length..];
        return bytes;
    }

    private static string Text(ref ReadOnlyMemory<byte> rest) => Encoding.UTF8.GetString(Bytes(ref rest).Span);
}
