using System.Buffers;

namespace KnowledgeBase.Search.Building;

/// <summary>What a result shows: identity, address, title, kind and the beginning of the text.</summary>
internal static class CardPieces
{
    /// <summary>The card of a document: it is made when the document is counted, and is the same as long as the document is.</summary>
    public static byte[] Card(SearchDocument document, string beginning) => JsonText.Write(json =>
    {
        json.WriteStartArray();
        json.WriteStringValue(document.Id);
        json.WriteStringValue(document.Url);
        json.WriteStringValue(document.Title);
        json.WriteStringValue(document.Kind);
        json.WriteStringValue(beginning);
        json.WriteEndArray();
    });

    /// <summary>The pieces, in the order of documents: a list of cards in each.</summary>
    public static byte[][] Write(CountedDocument[] counted, int perPiece)
    {
        var pieces = new byte[(counted.Length + perPiece - 1) / perPiece][];
        Parallel.ForEach(Stretch.OfEach(512, pieces.Length), stretch =>
        {
            var list = new ArrayBufferWriter<byte>();
            for (var i = stretch.From; i < stretch.To; i++)
            {
                list.ResetWrittenCount();
                foreach (var document in counted.AsSpan((i * perPiece)..Math.Min(counted.Length, (i + 1) * perPiece)))
                {
                    list.Write(list.WrittenCount == 0 ? "["u8 : ","u8);
                    list.Write(document.Card);
                }

                list.Write("]"u8);
                pieces[i] = Pieces.Seal(list.WrittenSpan);
            }
        });
        return pieces;
    }

    /// <summary>The piece with the text of a document: lead and body, cut at a word if they are longer.</summary>
    public static byte[] TextPiece(SearchText text, int most)
    {
        using var lines = new Lines(text, most);
        return Pieces.Seal(Cut(lines.Text, most));
    }

    /// <summary>What a card shows: the lead, and of the body what still has room.</summary>
    public static string Beginning(SearchText text, int most)
    {
        using var lines = new Lines(text, most);
        return Cut(lines.Lead.Length > most / 2 && !lines.BodyHasLead ? lines.Lead : lines.Text, most).ToString();
    }

    private static ReadOnlySpan<char> Cut(Span<char> text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = text[..(most + 1)].LastIndexOf(' ');
        end = end > most / 2 ? end : char.IsLowSurrogate(text[most]) ? most - 1 : most;
        end = text[..end].TrimEnd().Length;
        text[end] = '…';
        return text[..(end + 1)];
    }

    /// <summary>Lead and body with single spaces, none at their ends, in an array that is given back; of the body not much more than is asked for.</summary>
    private readonly ref struct Lines : IDisposable
    {
        private readonly char[] line;
        private readonly int lead;
        private readonly int body;

        public Lines(SearchText text, int most)
        {
            using var words = text.Body.Read();
            line = ArrayPool<char>.Shared.Rent(text.Lead.Length + words.Text.Length + 1);
            lead = Write(text.Lead, line, long.MaxValue);
            line[lead] = ' ';
            body = Write(words.Text, line.AsSpan(lead + 1), lead + (long)most);
        }

        public Span<char> Lead => line.AsSpan(0, lead);

        public bool BodyHasLead => Body.StartsWith(Lead);

        /// <summary>Lead and body; the body alone where it begins with the lead.</summary>
        public Span<char> Text => BodyHasLead ? Body : line.AsSpan(0, body == 0 ? lead : lead + 1 + body);

        private Span<char> Body => line.AsSpan(lead + 1, body);

        public void Dispose() => ArrayPool<char>.Shared.Return(line);

        private static int Write(ReadOnlySpan<char> text, Span<char> line, long most)
        {
            var length = 0;
            for (var i = 0; i < text.Length && length - 2 < most; i++)
            {
                if (!char.IsWhiteSpace(text[i]))
                {
                    line[length++] = text[i];
                }
                else if (length > 0 && line[length - 1] != ' ')
                {
                    line[length++] = ' ';
                }
            }

            return length > 0 && line[length - 1] == ' ' ? length - 1 : length;
        }
    }
}
