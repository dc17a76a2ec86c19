using System.Text;
using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Site.Reuse;

/// <summary>The memory of a build on disk. One of another form is none.</summary>
internal static class MemoryFile
{
    private const string Form = "kb-memory 6";

    // What most files take, and most questions: all is gathered before it is written.
    private const int OfFile = 96;
    private const int OfQuestion = 48;

    /// <summary>The memory of an identity; null if there is none that can be relied on. Of another identity nothing more is read: another program may have another form.</summary>
    public static BuildMemory? Read(ReadOnlyMemory<byte> bytes, string identity) => Read(bytes, i => i == identity);

    /// <summary>The same of any identity of this program, for whoever does not know yet which it is.</summary>
    /// <param name="bytes">What was written.</param>
    /// <param name="isOurs">Whether an identity is of this program.</param>
    public static BuildMemory? Read(ReadOnlyMemory<byte> bytes, Func<string, bool> isOurs)
    {
        var reader = new ByteReader(bytes);
        return !bytes.IsEmpty && reader.Text() == Form && reader.Text() is var identity && isOurs(identity) ? Read(reader, identity) : null;
    }

    /// <summary>A memory as it is written. It is an aid: where it cannot be written, the next build makes everything anew.</summary>
    public static ReadOnlyMemory<byte> Bytes(BuildMemory memory)
    {
        var bytes = new MemoryStream((OfFile * (memory.Files.Count + memory.Others.Count)) + (OfQuestion * memory.Answers.Count));
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Form);
            Write(writer, memory);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
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
            print.To(writer);
        }

        // Every page of a language has the same words around it: few texts, and in the memory hardly more objects.
        var objects = memory.Files.Values.Select(f => f.Shape).Distinct<object>(ReferenceEqualityComparer.Instance).Cast<string>().ToArray();
        var shapes = objects.Distinct(StringComparer.Ordinal).ToArray();
        var placeOf = shapes.Index().ToDictionary(s => s.Item, s => s.Index, StringComparer.Ordinal);
        var places = objects.ToDictionary<string, object, int>(s => s, s => placeOf[s], ReferenceEqualityComparer.Instance);
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
    }

    private static void Write(BinaryWriter writer, WrittenFile file)
    {
        writer.Write(file.Path);
        file.Print.To(writer);
        writer.Write7BitEncodedInt64(file.Length);
        writer.Write(file.Modified.Ticks);
    }

    private static BuildMemory Read(ByteReader reader, string identity)
    {
        var answers = new Answer[reader.Number()];
        for (var i = 0; i < answers.Length; i++)
        {
            answers[i] = new Answer(new Lookup((LookupKind)reader.Byte(), (RecordKind)reader.Byte(), reader.Text()), reader.Print());
        }

        var shapes = new string[reader.Number()];
        for (var i = 0; i < shapes.Length; i++)
        {
            shapes[i] = reader.Text();
        }

        var count = reader.Number();
        var files = new Dictionary<string, MadeFile>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var file = ReadFile(reader);
            var shape = shapes[reader.Number()];
            var asked = new int[reader.Number()];
            for (var j = 0; j < asked.Length; j++)
            {
                asked[j] = reader.Number();
            }

            files[file.Path] = new MadeFile(file, shape, asked);
        }

        var others = new WrittenFile[reader.Number()];
        for (var i = 0; i < others.Length; i++)
        {
            others[i] = ReadFile(reader);
        }

        return new BuildMemory(identity, answers, files, others);
    }

    private static WrittenFile ReadFile(ByteReader reader) => new(
        reader.Text(), reader.Print(), reader.LongNumber(), new DateTime(reader.Fixed64(), DateTimeKind.Utc));
}
