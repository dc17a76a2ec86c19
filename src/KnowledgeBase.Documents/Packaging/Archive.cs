using System.IO.Compression;
using System.Text;

namespace KnowledgeBase.Documents.Packaging;

/// <summary>A file of an archive: its path and what writes its text.</summary>
internal sealed record Part(string Path, Action<TextWriter> Write)
{
    /// <summary>A part whose text is known.</summary>
    public static Part Of(string path, string text) => new(path, w => w.Write(text));
}

/// <summary>Zip files that hold no time and no name of a machine: the same parts give the same bytes.</summary>
internal static class Archive
{
    // The first day that a zip file can tell.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [ThreadStatic]
    private static MemoryStream? buffer;

    // A plain file that all may read (rw-r--r--): without it, unpacking on Unix gives files that nobody may open.
    private const int Readable = unchecked((int)0x81A4_0000);

    /// <summary>The bytes of an archive with these parts, in this order.</summary>
    public static byte[] Of(IEnumerable<Part> parts, CompressionLevel level)
    {
        return Write(parts.Select(p => (p.Path, (Action<Stream>)Into(p))), level);

        static Action<Stream> Into(Part part) => stream =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
            part.Write(writer);
        };
    }

    /// <summary>The bytes of an archive with these files, in this order.</summary>
    public static byte[] Of(IEnumerable<(string Path, byte[] Bytes)> files, CompressionLevel level) =>
        Write(files.Select(f => (f.Path, (Action<Stream>)(s => s.Write(f.Bytes)))), level);

    private static byte[] Write(IEnumerable<(string Path, Action<Stream> Into)> files, CompressionLevel level)
    {
        // One buffer for each thread: hundreds of kits would each grow their own.
        var bytes = buffer ??= new MemoryStream();
        bytes.SetLength(0);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var (path, into) in files)
            {
                var entry = zip.CreateEntry(path, level);
                entry.LastWriteTime = NoTime;
                entry.ExternalAttributes = Readable;
                using var stream = entry.Open();
                into(stream);
            }
        }

        return bytes.ToArray();
    }
}
