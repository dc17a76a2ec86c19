using System.Buffers;
using System.Runtime.CompilerServices;

namespace KnowledgeBase.Search.Building;

/// <summary>What a result shows: identity, address, title, kind and the beginning of the text.</summary>
internal static class CardPieces
{
    /// <summary>The texts of the pieces, in the order of documents.</summary>
    public static IReadOnlyList<string> Write(IReadOnlyList<SearchDocument> documents, int perPiece, int snippet)
    {
        var pieces = documents.Chunk(perPiece).ToArray();
        var texts = new string[pieces.Length];
        Parallel.For(0, pieces.Length, i => texts[i] = Piece(pieces[i], snippet));
        return texts;
    }

    private static string Piece(SearchDocument[] cards, int snippet) => JsonText.Write(json =>
    {
        json.WriteStartArray();
        foreach (var card in cards)
        {
            json.WriteStartArray();
            json.WriteStringValue(card.Id);
            json.WriteStringValue(card.Url);
            json.WriteStringValue(card.Title);
            json.WriteStringValue(card.Kind);
            json.WriteStringValue(Beginning(card, snippet));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    });

    /// <summary>Lead and body, cut at a word if they are longer.</summary>
    public static string Text(SearchDocument card, int most)
    {
        var lead = OneLine(card.Lead, int.MaxValue);
        var body = OneLine(card.Body, lead.Length + (long)most);
        return Cut(lead.Length == 0 || body.StartsWith(lead, StringComparison.Ordinal) ? body : (lead + ' ' + body).TrimEnd(), most);
    }

    /// <summary>The lead, and of the body what still has room.</summary>
    private static string Beginning(SearchDocument card, int most)
    {
        var lead = OneLine(card.Lead, int.MaxValue);
        return lead.Length > most / 2 && !OneLine(card.Body, lead.Length).StartsWith(lead, StringComparison.Ordinal) ? Cut(lead, most) : Text(card, most);
    }

    private static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', most);
        end = end > most / 2 ? end : char.IsLowSurrogate(text[most]) ? most - 1 : most;
        return text[..end].TrimEnd() + '…';
    }

    /// <summary>The text with single spaces, none at its ends; not much more than is asked for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static string OneLine(string text, long most)
    {
        var line = ArrayPool<char>.Shared.Rent(text.Length);
        var length = 0;
        for (var i = 0; i < text.Length && length < most + 2; i++)
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

        length -= length > 0 && line[length - 1] == ' ' ? 1 : 0;
        var one = text.AsSpan().SequenceEqual(line.AsSpan(0, length)) ? text : new string(line, 0, length);
        ArrayPool<char>.Shared.Return(line);
        return one;
    }
}
