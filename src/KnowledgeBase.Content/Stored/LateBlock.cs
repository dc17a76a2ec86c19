using System.Collections;
using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Content.Stored;

/// <summary>
/// What of a stored record is read when somebody asks for it: the words of its texts, and lists that only its own page
/// shows. Of a site in which little changed hardly anybody asks.
/// </summary>
/// <param name="bytes">Where it lies.</param>
/// <param name="from">Where it begins there.</param>
internal sealed class LateBlock(IBytesAtRest bytes, long from) : ILateProse
{
    /// <summary>The record's own file.</summary>
    public required SourceText Main { get; init; }

    /// <summary>Its translation; its own file where there is none.</summary>
    public required SourceText English { get; init; }

    /// <summary>The site's own list of topics.</summary>
    public required Vocabulary Topics { get; init; }

    /// <inheritdoc/>
    public (IReadOnlyList<RichPart> Parts, IReadOnlyList<Heading> Headings) ReadAt(int place, int length) => Reader(place, length).Content();

    /// <summary>Reads one piece: who shows a list of records wants one text of each.</summary>
    public StoredReader Reader(int place, int length) => new(this, bytes.Read(from + place, length));
}

/// <summary>A list that is read when somebody asks for what is in it; how long it is, is known.</summary>
internal sealed class LateList<T>(LateBlock block, int place, int length, int count, Func<StoredReader, T> read) : IReadOnlyList<T>
{
    private T[]? items;

    /// <inheritdoc/>
    public int Count => count;

    private T[] Items => Volatile.Read(ref items) ?? Read();

    /// <inheritdoc/>
    public T this[int index] => Items[index];

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private T[] Read()
    {
        var found = block.Reader(place, length).Items(count, read);
        Volatile.Write(ref items, found);
        return found;
    }
}
