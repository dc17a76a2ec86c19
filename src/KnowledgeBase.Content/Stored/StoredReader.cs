using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Content.Stored;

/// <summary>Reads what <see cref="StoredWriter"/> wrote.</summary>
internal sealed class StoredReader : ByteReader
{
    private readonly LateBlock block;
    // Who reads what lies late has asked for all of it.
    private readonly bool isLate;

    /// <summary>Begins to read a record.</summary>
    /// <param name="stored">What is read at once.</param>
    /// <param name="main">Its own file, by the length of the text.</param>
    /// <param name="english">Its translation, if there is one.</param>
    /// <param name="rest">What is read later, with both texts.</param>
    public StoredReader(ReadOnlyMemory<byte> stored, Func<int, SourceText> main, Func<int, SourceText> english, Func<SourceText, SourceText?, LateBlock> rest)
        : base(stored)
    {
        var own = main(Number());
        Translation = Flag() ? english(Number()) : null;
        block = rest(own, Translation);
    }

    /// <summary>Begins to read what lies late.</summary>
    public StoredReader(LateBlock block, ReadOnlyMemory<byte> bytes)
        : base(bytes)
    {
        this.block = block;
        isLate = true;
    }

    /// <summary>The text of the translation; null where there is none.</summary>
    public SourceText? Translation { get; }

    /// <summary>The site's own list of topics.</summary>
    public Vocabulary Topics => block.Topics;

    public bool Flag() => Byte() == 1;

    public bool? MaybeFlag() => Byte() switch { 0 => false, 1 => true, _ => null };

    public int? Whole() => Flag() ? Number() : null;

    public DateOnly? MaybeDay() => Number() is > 0 and var day ? DateOnly.FromDayNumber(day - 1) : null;

    public DateOnly Day() => DateOnly.FromDayNumber(Number() - 1);

    public decimal? MaybeDecimal()
    {
        if (!Flag())
        {
            return null;
        }

        return new decimal([Fixed32(), Fixed32(), Fixed32(), Fixed32()]);
    }

    public decimal Decimal() => MaybeDecimal() ?? throw new InvalidDataException();

    /// <summary>A text that many records hold, such as an id or a code: one string for all of them.</summary>
    public string Name() => Names.Of(Take(Number()).Span);

    public string? MaybeName() => Flag() ? Name() : null;

    public string? MaybeText() => Flag() ? Text() : null;

    public Uri? MaybeAddress() => MaybeText() is { } address ? new(address, UriKind.Absolute) : null;

    public ReadOnlyMemory<byte> Bytes() => Take(Number());

    public SourceSpan Span() => new(Flag() ? block.Main : block.English, Number(), Number());

    public RecordKey Key() => new((RecordKind)Byte(), Name());

    public Ref<T>? MaybeRef<T>() where T : Record => Flag() ? new(Key(), Span()) : null;

    public Ref<T> Ref<T>() where T : Record => MaybeRef<T>() ?? throw new InvalidDataException();

    public IReadOnlyList<Ref<T>> Refs<T>() where T : Record => List(static r => r.Ref<T>());

    public Word? MaybeWord(Vocabulary list) => Flag() ? list[Name()] : null;

    public Word Word(Vocabulary list) => MaybeWord(list) ?? throw new InvalidDataException();

    public IReadOnlyList<Word> Words(Vocabulary list)
    {
        var words = new Word[Number()];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = Word(list);
        }

        return words;
    }

    public Located<T>? MaybeLocated<T>(Func<StoredReader, T> read) => Flag() ? new(read(this), Span()) : null;

    public Located<T> Located<T>(Func<StoredReader, T> read) => MaybeLocated(read) ?? throw new InvalidDataException();

    public Located<string>? LocatedText() => MaybeLocated(static r => r.Text());

    public IReadOnlyList<Located<string>> LocatedTexts() => List(static r => r.Located(static t => t.Text()));

    public Located<Word>? LocatedWord(Vocabulary list) => Flag() ? new(Word(list), Span()) : null;

    public T? Maybe<T>(Func<StoredReader, T> read) where T : class => Flag() ? read(this) : null;

    public T[] List<T>(Func<StoredReader, T> read) => Items(Number(), read);

    /// <summary>A list that <see cref="StoredWriter.Late"/> wrote.</summary>
    public IReadOnlyList<T> Late<T>(Func<StoredReader, T> read)
    {
        var count = Number();
        return count == 0 || isLate ? Items(count, read) : new LateList<T>(block, Number(), Number(), count, read);
    }

    /// <summary>So many things.</summary>
    public T[] Items<T>(int count, Func<StoredReader, T> read)
    {
        if (count == 0)
        {
            return [];
        }

        var items = new T[count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read(this);
        }

        return items;
    }

    /// <summary>A text.</summary>
    public RichText Prose()
    {
        if (!Flag())
        {
            return RichText.Empty;
        }

        var references = List(StoredProse.Reference);
        if (!isLate)
        {
            return new RichText(block, Number(), Number(), references);
        }

        var (parts, headings) = Content();
        return new RichText(parts, headings, references);
    }

    /// <summary>The words of a text.</summary>
    public (RichPart[] Parts, Heading[] Headings) Content() => (List(StoredProse.Part), List(StoredProse.Heading));
}
