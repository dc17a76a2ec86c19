namespace KnowledgeBase.Search.Reading;

/// <summary>Reads bits, the highest of a byte first. Beyond the end it throws, so that nothing can run on for ever.</summary>
internal ref struct BitReader(ReadOnlySpan<byte> bytes, int first)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;
    private int at = first;

    /// <summary>One bit.</summary>
    public int Bit()
    {
        var bit = (bytes[at >> 3] >> (7 - (at & 7))) & 1;
        at++;
        return bit;
    }

    /// <summary>A value of so many bits.</summary>
    public int Bits(int count)
    {
        var value = 0;
        for (; count > 0; count--)
        {
            value = (value << 1) | Bit();
        }

        return value;
    }

    /// <summary>Ones before a zero.</summary>
    public int Unary()
    {
        var count = 0;
        while (Bit() == 1)
        {
            count++;
        }

        return count;
    }

    /// <summary>A number from 1.</summary>
    public int Gamma()
    {
        var below = Unary();
        return below > 30 ? throw new InvalidDataException() : (1 << below) | Bits(below);
    }
}
