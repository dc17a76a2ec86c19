using System.Text;
using System.Text.Json;
using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Theme.Default;

/// <summary>Words that a script says, as JSON for an element of the page.</summary>
internal static class WordsJson
{
    /// <summary>An object that <paramref name="write"/> fills; <c>&lt;</c> is escaped, so that it cannot end the element around it.</summary>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Texts under their keys.</summary>
    public static void Texts(Utf8JsonWriter json, IEnumerable<(string Key, Bilingual Text)> texts, Language language)
    {
        foreach (var (key, text) in texts)
        {
            json.WriteString(key, text.In(language));
        }
    }

    /// <summary>A list of texts.</summary>
    public static void List(Utf8JsonWriter json, string key, IEnumerable<string> texts)
    {
        json.WriteStartArray(key);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
