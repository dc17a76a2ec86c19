using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace KnowledgeBase.Search.Building;

/// <summary>What documents are counted in: a word in one form, or something that has a key of its own.</summary>
/// <param name="Form">The word; null for what offers no spelling, such as a number or an expression.</param>
/// <param name="Key">The key under which it is indexed.</param>
/// <param name="Near">Keys of its sets of near meaning, which it counts for too.</param>
internal readonly record struct Unit(string? Form, string Key, string[] Near)
{
    /// <summary>The unit that was written.</summary>
    public static Unit Read(ReadOnlySpan<byte> bytes)
    {
        var (form, key, near) = (Text(ref bytes), Text(ref bytes), new string[Varint.Read(ref bytes)]);
        for (var i = 0; i < near.Length; i++)
        {
            near[i] = Text(ref bytes);
        }

        return new Unit(form.Length == 0 ? null : form, key, near);
    }

    /// <summary>Writes what <see cref="Read"/> reads.</summary>
    public void Write(ArrayBufferWriter<byte> output)
    {
        Write(output, Form ?? "");
        Write(output, Key);
        Varint.Write(output, Near.Length);
        foreach (var key in Near)
        {
            Write(output, key);
        }
    }

    private static void Write(ArrayBufferWriter<byte> output, string text)
    {
        Varint.Write(output, Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, output);
    }

    private static string Text(ref ReadOnlySpan<byte> bytes)
    {
        var length = Varint.Read(ref bytes);
        var text = Encoding.UTF8.GetString(bytes[..length]);
        bytes = bytes[length..];
        return text;
    }
}

/// <summary>Units by number. Documents name them by their numbers.</summary>
internal sealed class UnitTable
{
    private readonly StoredBytes stored;
    private readonly Lazy<List<Unit>> units;

    /// <summary>A table without units.</summary>
    public UnitTable()
        : this(default)
    {
    }

    /// <summary>The units of a memory: all of them are read when all are asked for.</summary>
    public UnitTable(StoredBytes stored)
    {
        this.stored = stored;
        units = new(() =>
        {
            var all = new List<Unit>(stored.Count);
            for (var unit = 0; unit < stored.Count; unit++)
            {
                all.Add(Unit.Read(stored[unit].Span));
            }

            return all;
        });
    }

    /// <summary>All units, by number.</summary>
    public ReadOnlySpan<Unit> Units => CollectionsMarshal.AsSpan(units.Value);

    /// <summary>How many there are.</summary>
    public int Count => units.Value.Count;

    /// <summary>One unit; of a memory that one is read.</summary>
    public Unit this[int unit] => units.IsValueCreated ? units.Value[unit] : Unit.Read(stored[unit].Span);

    /// <summary>Takes one more; gives its number.</summary>
    public int Add(Unit unit)
    {
        units.Value.Add(unit);
        return units.Value.Count - 1;
    }
}
