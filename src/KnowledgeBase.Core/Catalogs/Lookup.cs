using System.Globalization;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Core.Catalogs;

/// <summary>What can be asked of a catalogue.</summary>
public enum LookupKind
{
    /// <summary>One record by kind and id; it may be that there is none.</summary>
    Record,

    /// <summary>Which records mention one.</summary>
    Mentions,

    /// <summary>What the records say that mention one.</summary>
    Mentioners,

    /// <summary>All records of a kind.</summary>
    Kind,

    /// <summary>Whether a kind has so many records; the name is the number.</summary>
    AtLeast,

    /// <summary>The sources of a group.</summary>
    SourceGroup,

    /// <summary>All comparisons that others made.</summary>
    Comparisons,

    /// <summary>All records.</summary>
    Everything,
}

/// <summary>A question put to a catalogue. What was made from the same answers to the same questions is the same.</summary>
/// <param name="Kind">What is asked for.</param>
/// <param name="Of">Of which kind of record, where that matters.</param>
/// <param name="Name">Of which one: an id, a group or a number.</param>
public sealed record Lookup(LookupKind Kind, RecordKind Of, string Name)
{
    // What the compiler writes for these two makes objects of the kinds, each time a question is asked.

    /// <inheritdoc/>
    public bool Equals(Lookup? other) => other is not null && Kind == other.Kind && Of == other.Of && Name == other.Name;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine((int)Kind, (int)Of, Name);
}

/// <summary>
/// Every question put to a catalogue while something is made on one thread. The catalogue writes it down itself, so that
/// nobody who adds a line to a page can forget to.
/// </summary>
public sealed class LookupLog
{
    private static readonly Lookup All = new(LookupKind.Everything, default, "");

    [ThreadStatic]
    private static LookupLog? current;

    // Records by reference: a page asks for the same ones hundreds of times.
    private readonly HashSet<Record> records = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<RecordKey> missing = [];
    private readonly HashSet<RecordKey> mentioned = [];
    private readonly HashSet<Lookup> others = [];
    // Bits of the kinds of which all records were looked at: none of them is named besides.
    private int wholeKinds;
    private bool isEverything;

    /// <summary>The log of this thread; null where nobody wants to know.</summary>
    internal static LookupLog? Current => current;

    /// <summary>Records that were found, each once, in no order; without those whose kind was asked for as a whole.</summary>
    public IEnumerable<Record> Found => isEverything ? [] : records.Where(r => !IsWhole(r.Key.Kind));

    /// <summary>What was asked besides, each once, in no order.</summary>
    public IEnumerable<Lookup> AskedBesides => isEverything
        ? [All]
        : missing.Where(k => !IsWhole(k.Kind)).Select(k => new Lookup(LookupKind.Record, k.Kind, k.Id))
            .Concat(mentioned.Select(k => new Lookup(LookupKind.Mentions, k.Kind, k.Id)))
            .Concat(others);

    /// <summary>Does something, and writes down what it asks. Questions of an earlier time are forgotten.</summary>
    public void Follow(Action work)
    {
        ArgumentNullException.ThrowIfNull(work);
        records.Clear();
        missing.Clear();
        mentioned.Clear();
        others.Clear();
        (wholeKinds, isEverything) = (0, false);
        var outer = current;
        current = this;
        try
        {
            work();
        }
        finally
        {
            current = outer;
        }
    }

    /// <summary>Does something that everybody shares, whose questions are nobody's own.</summary>
    internal static T Apart<T>(Func<T> work)
    {
        var outer = current;
        current = null;
        try
        {
            return work();
        }
        finally
        {
            current = outer;
        }
    }

    /// <summary>A record was looked at.</summary>
    public void Add(Record record) => records.Add(record);

    internal void Add(RecordKey key, Record? found)
    {
        if (found is null)
        {
            missing.Add(key);
        }
        else
        {
            records.Add(found);
        }
    }

    internal void AddMentions(RecordKey key) => mentioned.Add(key);

    /// <summary>Everything was asked that another log has.</summary>
    internal void Add(LookupLog other)
    {
        if (other.isEverything)
        {
            AddEverything();
            return;
        }

        wholeKinds |= other.wholeKinds;
        others.UnionWith(other.others);
        mentioned.UnionWith(other.mentioned);
        missing.UnionWith(other.missing.Where(k => !IsWhole(k.Kind)));
        records.UnionWith(other.Found);
    }

    /// <summary>All records of a kind were looked at.</summary>
    internal void AddKind(RecordKind? kind)
    {
        if (kind is not { } known)
        {
            AddEverything();
            return;
        }

        wholeKinds |= 1 << (int)known;
        others.Add(new(LookupKind.Kind, known, ""));
    }

    /// <summary>Whether there are so many records of a kind was asked.</summary>
    internal void AddLeast(RecordKind? kind, int number)
    {
        if (kind is not { } known)
        {
            AddEverything();
            return;
        }

        others.Add(new(LookupKind.AtLeast, known, number.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>All records were looked at.</summary>
    internal void AddEverything() => isEverything = true;

    internal void Add(LookupKind kind, RecordKind of = default, string name = "") => others.Add(new Lookup(kind, of, name));

    private bool IsWhole(RecordKind kind) => (wholeKinds & (1 << (int)kind)) != 0;
}
