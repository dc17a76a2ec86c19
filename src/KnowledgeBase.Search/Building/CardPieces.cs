namespace KnowledgeBase.Search.Building;

/// <summary>What a result shows: identity, address, title, kind and the beginning of the text.</summary>
internal static class CardPieces
{
    /// <summary>The texts of the pieces, in the order of documents.</summary>
    public static IEnumerable<string> Write(IReadOnlyList<SearchDocument> documents, int perPiece, int snippet) =>
        documents.Chunk(perPiece).Select(cards => JsonText.Write(json =>
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
        }));

    /// <summary>The lead, and of the body what still has room; cut at a word.</summary>
    private static string Beginning(SearchDocument card, int most)
    {
        var lead = OneLine(card.Lead);
        var text = lead.Length > most / 2 && !OneLine(card.Body).StartsWith(lead, StringComparison.Ordinal) ? lead : Text(card);
        if (text.Length <= most)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', most);
        end = end > most / 2 ? end : char.IsLowSurrogate(text[most]) ? most - 1 : most;
        return text[..end].TrimEnd() + '…';
    }

    /// <summary>Lead and body.</summary>
    public static string Text(SearchDocument card)
    {
        var lead = OneLine(card.Lead);
        var body = OneLine(card.Body);
        return lead.Length == 0 || body.StartsWith(lead, StringComparison.Ordinal) ? body : (lead + ' ' + body).TrimEnd();
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
