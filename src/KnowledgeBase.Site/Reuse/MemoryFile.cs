using System.Security.Cryptography;
using System.Text;
using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Search;

namespace KnowledgeBase.Site.Reuse;

/// <summary>The memory of a build on disk. It ends in a hash of itself: a damaged one, or one of another form, is none.</summary>
internal static class MemoryFile
{
    private const string Form = "kb-memory 3";

    /// <summary>The memory of an identity in a file; null if there is none that can be relied on. Of another identity nothing more is read: another program may have another form.</summary>
    public static BuildMemory? Read(string path, string identity)
    {
        try
        {
            // What has no length may be a pipe, which is never opened.
            var bytes = new FileInfo(path) is { Exists: true, Length: > SHA256.HashSizeInBytes } ? File.ReadAllBytes(path) : [];
            var body = bytes.AsSpan(0, Math.Max(0, bytes.Length - SHA256.HashSizeInBytes));
            if (!SHA256.HashData(body).AsSpan().SequenceEqual(bytes.AsSpan(body.Length)))
            {
                return null;
            }

            using var reader = new BinaryReader(new MemoryStream(bytes, 0, body.Length), Encoding.UTF8);
            return reader.ReadString() == Form && reader.ReadString() == identity ? Read(reader, bytes, identity) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes a memory. It is an aid: where it cannot be written, the next build makes everything anew.</summary>
    public static void TryWrite(string path, BuildMemory memory)
    {
        try
        {
            var fresh = path + "-new";
            File.Delete(fresh);
            using (var file = new FileStream(fresh, FileMode.CreateNew))
            using (var sum = SHA256.Create())
            {
                using (var summed = new CryptoStream(file, sum, CryptoStreamMode.Write, leaveOpen: true))
                using (var writer = new BinaryWriter(new BufferedStream(summed, 1 << 16), Encoding.UTF8))
                {
                    writer.Write(Form);
                    Write(writer, memory);
                }

                file.Write(sum.Hash);
            }

            File.Move(fresh, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The site is published; an old memory tells of files that are not there any more, which is noticed.
        }
    }

    private static void Write(BinaryWriter writer, BuildMemory memory)
    {
        writer.Write(memory.Identity);
        writer.Write7BitEncodedInt(memory.Answers.Count);
        foreach (var (lookup, print) in memory.Answers)
        {
            writer.Write((byte)lookup.Kind);
            writer.Write((byte)lookup.Of);
            writer.Write(lookup.Name);
            writer.Write(print);
        }

        // Every page of a language has the same words around it.
        var shapes = memory.Files.Values.Select(f => f.Shape).Distinct(StringComparer.Ordinal).ToArray();
        var places = shapes.Index().ToDictionary(s => s.Item, s => s.Index, StringComparer.Ordinal);
        writer.Write7BitEncodedInt(shapes.Length);
        foreach (var shape in shapes)
        {
            writer.Write(shape);
        }

        writer.Write7BitEncodedInt(memory.Files.Count);
        foreach (var made in memory.Files.Values)
        {
            Write(writer, made.File);
            writer.Write7BitEncodedInt(places[made.Shape]);
            writer.Write7BitEncodedInt(made.Asked.Count);
            foreach (var asked in made.Asked)
            {
                writer.Write7BitEncodedInt(asked);
            }
        }

        writer.Write7BitEncodedInt(memory.Others.Count);
        foreach (var file in memory.Others)
        {
            Write(writer, file);
        }

        writer.Write7BitEncodedInt(memory.Indexes.Count);
        foreach (var (folder, index) in memory.Indexes)
        {
            var parts = index.Value.Write();
            writer.Write(folder);
            writer.Write7BitEncodedInt(parts.Sum(part => part.Length));
            foreach (var part in parts)
            {
                writer.Write(part.Span);
            }
        }
    }

    private static void Write(BinaryWriter writer, WrittenFile file)
    {
        writer.Write(file.Path);
        writer.Write(Convert.FromHexString(file.Hash));
        writer.Write7BitEncodedInt64(file.Length);
        writer.Write(file.Modified.Ticks);
    }

    private static BuildMemory Read(BinaryReader reader, ReadOnlyMemory<byte> bytes, string identity)
    {
        var answers = new Answer[reader.Read7BitEncodedInt()];
        for (var i = 0; i < answers.Length; i++)
        {
            answers[i] = new Answer(new Lookup((LookupKind)reader.ReadByte(), (RecordKind)reader.ReadByte(), reader.ReadString()), reader.ReadString());
        }

        var shapes = new string[reader.Read7BitEncodedInt()];
        for (var i = 0; i < shapes.Length; i++)
        {
            shapes[i] = reader.ReadString();
        }

        var count = reader.Read7BitEncodedInt();
        var files = new Dictionary<string, MadeFile>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var file = ReadFile(reader);
            var shape = shapes[reader.Read7BitEncodedInt()];
            var asked = new int[reader.Read7BitEncodedInt()];
            for (var j = 0; j < asked.Length; j++)
            {
                asked[j] = reader.Read7BitEncodedInt();
            }

            files[file.Path] = new MadeFile(file, shape, asked);
        }

        var others = new WrittenFile[reader.Read7BitEncodedInt()];
        for (var i = 0; i < others.Length; i++)
        {
            others[i] = ReadFile(reader);
        }

        var indexes = new Dictionary<string, Lazy<IndexMemory>>(StringComparer.Ordinal);
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            var (folder, length) = (reader.ReadString(), reader.Read7BitEncodedInt());
            var counted = bytes.Slice((int)reader.BaseStream.Position, length);
            indexes[folder] = new(() => IndexMemory.Read(counted));
            reader.BaseStream.Position += length;
        }

        return new BuildMemory(identity, answers, files, others, indexes);
    }

    private static WrittenFile ReadFile(BinaryReader reader) => new(
        reader.ReadString(), Convert.ToHexStringLower(reader.ReadBytes(SHA256.HashSizeInBytes)), reader.Read7BitEncodedInt64(), new DateTime(reader.ReadInt64(), DateTimeKind.Utc));
}
