using System.Text;

namespace KnowledgeBase.Bench.Startup;

/// <summary>Reads a file of events as the runtime writes it: “Nettrace”, version 4, with short heads of events.</summary>
internal static class EventFile
{
    public const string Runtime = "Microsoft-Windows-DotNETRuntime";

    /// <summary>What came with the runtime's events of this number.</summary>
    public static IEnumerable<byte[]> Read(string file, int number)
    {
        const int Start = 32, Description = 48;
        const byte Object = 5;
        using var reader = new BinaryReader(File.OpenRead(file));
        reader.BaseStream.Position = Start;
        var wanted = new HashSet<int>();
        while (reader.ReadByte() == Object)
        {
            // Of each object two marks, two versions and a mark stand before its name, and one after it and at its end.
            reader.ReadBytes(10);
            var name = Encoding.ASCII.GetString(reader.ReadBytes(reader.ReadInt32()));
            reader.ReadByte();
            var size = name == "Trace" ? Description : reader.ReadInt32();
            if (name != "Trace")
            {
                reader.BaseStream.Position += -reader.BaseStream.Position & 3;
            }

            var block = reader.ReadBytes(size);
            reader.ReadByte();
            if (name == "MetadataBlock")
            {
                wanted.UnionWith(Events(block).Where(e => IsOf(e.Payload, number)).Select(e => BitConverter.ToInt32(e.Payload)));
            }
            else if (name == "EventBlock")
            {
                foreach (var told in Events(block).Where(e => wanted.Contains(e.Kind)))
                {
                    yield return told.Payload;
                }
            }
        }
    }

    /// <summary>A kind of event is described by its own number, the name of who tells it, and the number that it has there.</summary>
    private static bool IsOf(byte[] description, int number)
    {
        var start = Encoding.Unicode.GetBytes(Runtime + '\0');
        return description.AsSpan(4).StartsWith(start) && BitConverter.ToInt32(description, 4 + start.Length) == number;
    }

    /// <summary>What an event has in common with the one before it is left out; bits say what is there.</summary>
    private static IEnumerable<(int Kind, byte[] Payload)> Events(byte[] block)
    {
        using var reader = new BinaryReader(new MemoryStream(block));
        reader.BaseStream.Position = BitConverter.ToInt16(block);
        int kind = 0, size = 0;
        while (reader.BaseStream.Position < block.Length)
        {
            var given = reader.ReadByte();
            kind = (given & 1) == 0 ? kind : reader.Read7BitEncodedInt();
            if ((given & 2) != 0)
            {
                // Number in the order of its thread, thread, processor.
                reader.Read7BitEncodedInt();
                reader.Read7BitEncodedInt64();
                reader.Read7BitEncodedInt();
            }

            // Thread, stack, time, what belongs together.
            _ = (given & 4) == 0 ? 0 : reader.Read7BitEncodedInt64();
            _ = (given & 8) == 0 ? 0 : reader.Read7BitEncodedInt();
            reader.Read7BitEncodedInt64();
            reader.ReadBytes(((given >> 4 & 1) + (given >> 5 & 1)) * 16);
            size = (given & 128) == 0 ? size : reader.Read7BitEncodedInt();
            yield return (kind, reader.ReadBytes(size));
        }
    }
}
