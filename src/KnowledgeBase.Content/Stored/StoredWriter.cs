using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Content.Stored;

/// <summary>Writes a record as bytes. <see cref="StoredReader"/> reads them in the same order: each type has both halves side by side.</summary>
internal sealed class StoredWriter
{
    private readonly ArrayBufferWriter<byte> late;
    private readonly SourceText main;
    private ArrayBufferWriter<byte> output;

    /// <summary>Begins to write a record.</summary>
    /// <param name="output">Where goes what every build reads.</param>
    /// <param name="late">Where goes what is read when somebody asks for it.</param>
    /// <param name="main">Its own file.</param>
    /// <param name="english">Its translation, in which every other place is; null where there is none.</param>
    public StoredWriter(ArrayBufferWriter<byte> output, ArrayBufferWriter<byte> late, SourceText main, SourceText? english)
    {
        this.output = output;
        this.late = late;
        this.main = main;
        Number(main.Length);
        Flag(english is not null);
        if (english is not null)
        {
            Number(english.Length);
        }
    }

    public void Number(int number)
    {
        var rest = (uint)number;
        while (rest >= 0x80)
        {
            Byte((byte)(rest | 0x80));
            rest >>= 7;
        }

        Byte((byte)rest);
    }

    public void Flag(bool? flag) => Byte(flag switch { null => 2, true => 1, false => 0 });

    public void Whole(int? number)
    {
        Flag(number is not null);
        if (number is { } known)
        {
            Number(known);
        }
    }

    public void Day(DateOnly? day) => Number(day is { } known ? known.DayNumber + 1 : 0);

    public void Decimal(decimal? number)
    {
        Flag(number is not null);
        if (number is { } known)
        {
            foreach (var part in decimal.GetBits(known))
            {
                BinaryPrimitives.WriteInt32LittleEndian(output.GetSpan(sizeof(int)), part);
                output.Advance(sizeof(int));
            }
        }
    }

    public void Text(string text)
    {
        Number(Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, output);
    }

    public void MaybeText(string? text) => Maybe(text, static (w, t) => w.Text(t));

    public void Bytes(ReadOnlySpan<byte> bytes)
    {
        Number(bytes.Length);
        output.Write(bytes);
    }

    public void Span(SourceSpan span)
    {
        Flag(ReferenceEquals(span.Source, main));
        Number(span.Start);
        Number(span.Length);
    }

    public void Key(RecordKey key)
    {
        Byte((byte)key.Kind);
        Text(key.Id);
    }

    public void Ref<T>(Ref<T>? reference) where T : Record => Maybe(reference, static (w, r) =>
    {
        w.Key(r.Key);
        w.Span(r.Span);
    });

    public void Refs<T>(IReadOnlyList<Ref<T>> references) where T : Record => List(references, static (w, r) => w.Ref(r));

    public void Word(Word? word) => MaybeText(word?.Code);

    public void Words(IReadOnlyList<Word> words) => List(words, static (w, word) => w.Word(word));

    public void Located<T>(Located<T>? located, Action<StoredWriter, T> write)
    {
        Flag(located is not null);
        if (located is not null)
        {
            write(this, located.Value);
            Span(located.Span);
        }
    }

    public void LocatedText(Located<string>? text) => Located(text, static (w, t) => w.Text(t));

    public void LocatedTexts(IReadOnlyList<Located<string>> texts) => List(texts, static (w, t) => w.LocatedText(t));

    public void LocatedWord(Located<Word>? word) => Located(word, static (w, t) => w.Word(t));

    public void Maybe<T>(T? value, Action<StoredWriter, T> write) where T : class
    {
        Flag(value is not null);
        if (value is not null)
        {
            write(this, value);
        }
    }

    public void List<T>(IReadOnlyList<T> items, Action<StoredWriter, T> write)
    {
        Number(items.Count);
        Items(items, write);
    }

    /// <summary>A list that only the record's own page shows.</summary>
    public void Late<T>(IReadOnlyList<T> items, Action<StoredWriter, T> write)
    {
        Number(items.Count);
        if (items.Count > 0)
        {
            Later(items, (w, all) => w.Items(all, write));
        }
    }

    /// <summary>A text: what it names, and later its words.</summary>
    public void Prose(RichText text)
    {
        Flag(!text.IsEmpty);
        if (!text.IsEmpty)
        {
            List(text.References, StoredProse.Reference);
            Later(text, static (w, t) =>
            {
                w.List(t.Parts, StoredProse.Part);
                w.List(t.Headings, StoredProse.Heading);
            });
        }
    }

    /// <summary>Writes something that is read later, with its place here; at once where everything is read later.</summary>
    private void Later<T>(T value, Action<StoredWriter, T> write)
    {
        if (output == late)
        {
            write(this, value);
            return;
        }

        var (first, place) = (output, late.WrittenCount);
        output = late;
        write(this, value);
        output = first;
        Number(place);
        Number(late.WrittenCount - place);
    }

    private void Items<T>(IReadOnlyList<T> items, Action<StoredWriter, T> write)
    {
        foreach (var item in items)
        {
            write(this, item);
        }
    }

    private void Byte(byte value)
    {
        output.GetSpan(1)[0] = value;
        output.Advance(1);
    }
}
