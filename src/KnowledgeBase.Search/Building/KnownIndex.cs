using System.Buffers;
using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;

namespace KnowledgeBase.Search.Building;

/// <summary>An index that was built before, with the word lists and options of now. It is read where it stands: what nobody asks for costs nothing.</summary>
internal sealed class KnownIndex
{
    /// <summary>Bytes of a print.</summary>
    public const int PrintSize = 16;

    [ThreadStatic]
    private static ArrayBufferWriter<char>? named;

    // A print, then the id.
    private readonly StoredBytes heads;
    private readonly StoredBytes documents;
    private readonly StoredNumbers met;
    private readonly StoredNumbers unitEnds;
    private readonly StoredNumbers unitsByList;
    private readonly Lazy<CodedList[]> lists;
    private readonly Lazy<Dictionary<string, int>> numbers;

    /// <summary>What <see cref="IndexRecord"/> wrote.</summary>
    public KnownIndex(ReadOnlyMemory<byte> rest)
    {
        Units = new UnitTable(new StoredBytes(ref rest));
        (heads, documents) = (new StoredBytes(ref rest), new StoredBytes(ref rest));
        (met, unitEnds, unitsByList) = (new StoredNumbers(ref rest), new StoredNumbers(ref rest), new StoredNumbers(ref rest));
        (Lengths, Frequency) = (new FieldSums { Numbers = Longs(2 * Field.Count, ref rest) }, Longs(Pieces.Levels, ref rest));
        var (names, texts, bounds) = (new StoredBytes(ref rest), new StoredBytes(ref rest), new StoredNumbers(ref rest));
        Spelling = new Spelling(names.Texts(), texts.Texts(), bounds[0], bounds[1]);
        var coded = rest;
        lists = new(() => CodedList.Read(coded));
        numbers = new(() => Enumerable.Range(0, heads.Count).ToDictionary(number => Encoding.UTF8.GetString(Id(number)), StringComparer.Ordinal));
    }

    /// <summary>What its documents are counted in.</summary>
    public UnitTable Units { get; }

    /// <summary>How long the fields of its documents are.</summary>
    public FieldSums Lengths { get; }

    /// <summary>How often each level stands in its short lists.</summary>
    public long[] Frequency { get; }

    /// <summary>Its spelling pieces.</summary>
    public Spelling Spelling { get; }

    /// <summary>Its lists in ordinal order of their keys, those too that were not written.</summary>
    public CodedList[] Lists => lists.Value;

    /// <summary>Whether it is of these documents in this order.</summary>
    public bool IsOf(SearchDocument[] own)
    {
        for (var number = 0; number < own.Length; number++)
        {
            if (!IsAt(number, own[number].Id))
            {
                return false;
            }
        }

        return own.Length == heads.Count;
    }

    /// <summary>A document as it was counted.</summary>
    public CountedDocument this[int number] => new(Units, documents[number]);

    /// <summary>How often a unit was met.</summary>
    public int Met(int unit) => met[unit];

    /// <summary>The units that have a form and the key of a list, by number; those alone that were met.</summary>
    public IEnumerable<int> UnitsOf(int list)
    {
        for (var at = list == 0 ? 0 : unitEnds[list - 1]; at < unitEnds[list]; at++)
        {
            yield return unitsByList[at];
        }
    }

    /// <summary>A document as it was counted, if all that is counted of it is the same.</summary>
    /// <param name="document">The document.</param>
    /// <param name="number">Its number now; most have the one they had.</param>
    /// <param name="text">Names its text.</param>
    public CountedDocument? Find(SearchDocument document, int number, string text)
    {
        if (!IsAt(number, document.Id) && !numbers.Value.TryGetValue(document.Id, out number))
        {
            return null;
        }

        return heads[number].Span[..PrintSize].SequenceEqual(Print(document, text)) ? this[number] : null;
    }

    /// <summary>Names what is counted of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="text">Names its text.</param>
    public static byte[] Print(SearchDocument document, string text)
    {
        var facets = document.Facets;
        // Always the same few bytes of memory: every build names every document.
        var all = named ??= new();
        all.ResetWrittenCount();
        foreach (var part in (ReadOnlySpan<string?>)[text, document.Url, document.Kind, document.Title, facets.Region, facets.Province, facets.HostRegion, .. facets.VisitorRegions])
        {
            all.Write(part);
            all.Write("\n");
        }

        return XxHash128.Hash(MemoryMarshal.AsBytes(all.WrittenSpan));
    }

    private bool IsAt(int number, string id) => number < heads.Count && Ascii.Equals(Id(number), id);

    private ReadOnlySpan<byte> Id(int number) => heads[number].Span[PrintSize..];

    private static long[] Longs(int count, ref ReadOnlyMemory<byte> rest)
    {
        var longs = new long[count];
        foreach (ref var number in longs.AsSpan())
        {
            number = BinaryPrimitives.ReadInt64LittleEndian(rest.Span);
            rest = rest[sizeof(long)..];
        }

        return longs;
    }
}
