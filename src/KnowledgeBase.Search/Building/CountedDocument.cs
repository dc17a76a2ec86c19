using System.Buffers;

namespace KnowledgeBase.Search.Building;

/// <summary>
/// What the index needs of a document: its card, how long its fields are, and how often each unit stands in them. A few bytes
/// a unit, since those of all documents are held until the last list is written, and are kept for the next build.
/// </summary>
/// <param name="Units">What the numbers in it mean.</param>
/// <param name="Bytes">The card with its length, the length of each field, then unit and counts, one after the other.</param>
internal sealed record CountedDocument(UnitTable Units, ReadOnlyMemory<byte> Bytes)
{
    // Most units stand once or twice in the body and nowhere else.
    private const int Mixed = 128;

    /// <summary>The card as it is written.</summary>
    public ReadOnlySpan<byte> Card
    {
        get
        {
            var rest = Bytes.Span;
            var length = Varint.Read(ref rest);
            return rest[..length];
        }
    }

    /// <summary>Gives the words in each field.</summary>
    public void Lengths(Span<int> lengths)
    {
        var rest = BehindCard();
        foreach (ref var words in lengths)
        {
            words = Varint.Read(ref rest);
        }
    }

    /// <summary>What stands in it, each unit once.</summary>
    public Reader Read() => new(Words());

    /// <summary>Begins a document.</summary>
    public static void WriteHead(ArrayBufferWriter<byte> output, ReadOnlySpan<byte> card, ReadOnlySpan<int> lengths)
    {
        Varint.Write(output, card.Length);
        output.Write(card);
        foreach (var length in lengths)
        {
            Varint.Write(output, length);
        }
    }

    /// <summary>Writes one unit.</summary>
    public static void Write(ArrayBufferWriter<byte> output, int unit, in FieldCounts counts)
    {
        Varint.Write(output, unit);
        var mask = 0;
        for (var field = 0; field < Field.Count; field++)
        {
            mask |= counts[field] > 0 ? 1 << field : 0;
        }

        if (mask == 1 << Field.Body && counts[Field.Body] <= Mixed)
        {
            output.Write([(byte)(counts[Field.Body] - 1)]);
            return;
        }

        output.Write([(byte)(Mixed | mask)]);
        foreach (var count in counts)
        {
            if (count > 0)
            {
                Varint.Write(output, count);
            }
        }
    }

    /// <summary>The same with other numbers for its units.</summary>
    public CountedDocument In(UnitTable table, int[] numbers, ArrayBufferWriter<byte> output)
    {
        output.ResetWrittenCount();
        output.Write(Bytes.Span[..^Words().Length]);
        for (var words = Read(); words.Next();)
        {
            Write(output, numbers[words.Unit], words.Counts);
        }

        return new CountedDocument(table, output.WrittenSpan.ToArray());
    }

    private ReadOnlySpan<byte> BehindCard()
    {
        var rest = Bytes.Span;
        var length = Varint.Read(ref rest);
        return rest[length..];
    }

    private ReadOnlySpan<byte> Words()
    {
        var rest = BehindCard();
        for (var field = 0; field < Field.Count; field++)
        {
            Varint.Read(ref rest);
        }

        return rest;
    }

    /// <summary>Reads units one after the other.</summary>
    internal ref struct Reader(ReadOnlySpan<byte> rest)
    {
        private ReadOnlySpan<byte> rest = rest;
        private FieldCounts counts;
        private bool isBodyOnly;

        /// <summary>Its number.</summary>
        public int Unit { get; private set; }

        /// <summary>How often it stands where.</summary>
        public readonly FieldCounts Counts
        {
            get
            {
                var all = isBodyOnly ? default : counts;
                all[Field.Body] = isBodyOnly ? (ushort)Met : all[Field.Body];
                return all;
            }
        }

        /// <summary>How often in all fields.</summary>
        public int Met { get; private set; }

        /// <summary>What it weighs, by the weight of one occurrence in each field.</summary>
        public readonly double Weight(ReadOnlySpan<double> weights)
        {
            if (isBodyOnly)
            {
                return weights[Field.Body] * Met;
            }

            var weight = 0.0;
            for (var field = 0; field < Field.Count; field++)
            {
                weight += weights[field] * counts[field];
            }

            return weight;
        }

        /// <summary>Goes to the next; false behind the last.</summary>
        public bool Next()
        {
            if (rest.IsEmpty)
            {
                return false;
            }

            Unit = Varint.Read(ref rest);
            var mark = rest[0];
            rest = rest[1..];
            isBodyOnly = mark < Mixed;
            if (isBodyOnly)
            {
                Met = mark + 1;
                return true;
            }

            Met = 0;
            counts = default;
            for (var field = 0; field < Field.Count; field++)
            {
                if ((mark & (1 << field)) != 0)
                {
                    var count = Varint.Read(ref rest);
                    counts[field] = (ushort)count;
                    Met += count;
                }
            }

            return true;
        }
    }
}

/// <summary>Small numbers in few bytes: seven bits each, the lowest first.</summary>
internal static class Varint
{
    public static void Write(ArrayBufferWriter<byte> output, int number)
    {
        var span = output.GetSpan(5);
        var (length, rest) = (0, (uint)number);
        for (; rest > 0x7f; rest >>= 7)
        {
            span[length++] = (byte)(rest | 0x80);
        }

        span[length++] = (byte)rest;
        output.Advance(length);
    }

    public static int Read(ref ReadOnlySpan<byte> bytes)
    {
        var (number, shift, at) = (0u, 0, 0);
        for (; bytes[at] > 0x7f; shift += 7)
        {
            number |= (uint)(bytes[at++] & 0x7f) << shift;
        }

        number |= (uint)bytes[at++] << shift;
        bytes = bytes[at..];
        return (int)number;
    }
}
