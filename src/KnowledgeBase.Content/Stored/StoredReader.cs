using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Content.Stored;

/// <summary>Reads what <see cref="StoredWriter"/> wrote. Markup is not copied: it stays where it was read from.</summary>
internal sealed class StoredReader : ByteReader
{
    private readonly SourceText main;
    private readonly SourceText english;
    private readonly List<RichText> texts = [];

    /// <summary>Begins to read a record.</summary>
    /// <param name="stored">Its bytes.</param>
    /// <param name="main">Its own file, by the length of the text.</param>
    /// <param name="english">Its translation, of which there may be none.</param>
    /// <param name="topics">The site's own list of topics.</param>
    public StoredReader(ReadOnlyMemory<byte> stored, Func<int, SourceText> main, Func<int, SourceText> english, Vocabulary topics)
        : base(stored)
    {
        this.main = main(Number());
        this.english = Number() is > 0 and var length ? english(length) : this.main;
        Topics = topics;
    }

    /// <summary>The site's own list of topics.</summary>
    public Vocabulary Topics { get; }

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

    public SourceSpan Span() => new(Flag() ? main : english, Number(), Number());

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

    public T[] List<T>(Func<StoredReader, T> read)
    {
        var count = Number();
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

    /// <summary>Notes a text as <see cref="StoredWriter.Note"/> does.</summary>
    public void Note(RichText text) => texts.Add(text);

    /// <summary>A text noted before.</summary>
    public RichText Noted(int number) => texts[number];
}
