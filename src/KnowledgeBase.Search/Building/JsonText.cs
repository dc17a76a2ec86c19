using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeBase.Search.Building;

/// <summary>Writes JSON without escapes that only make it longer.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What the writer was told, in UTF-8.</summary>
    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        var text = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(text, Options))
        {
            write(writer);
        }

        return text.WrittenSpan.ToArray();
    }
}
