namespace KnowledgeBase.Core.Values;

/// <summary>Whole numbers in Indonesian words, as letters write them behind the digits: <c>12 (dua belas) orang</c>.</summary>
public static class SpelledNumber
{
    private static readonly string[] Digits = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];

    private static readonly (long Size, string Name)[] Scales =
        [(1_000_000_000_000, "triliun"), (1_000_000_000, "miliar"), (1_000_000, "juta"), (1_000, "ribu"), (100, "ratus"), (10, "puluh")];

    /// <summary>The number in words: <c>seribu dua ratus sebelas</c>. Below a thousand trillion.</summary>
    public static string Indonesian(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, 1_000_000_000_000_000);
        return number == 0 ? Digits[0] : Words(number);
    }

    private static string Words(long number)
    {
        switch (number)
        {
            case < 10:
                return Digits[number];
            case 10 or 11:
                return number == 10 ? "sepuluh" : "sebelas";
            case < 20:
                return Digits[number - 10] + " belas";
        }

        var (size, name) = Scales.First(s => number >= s.Size);
        var (count, rest) = (number / size, number % size);
        // One hundred and one thousand are single words; one million is two.
        var head = count == 1 && size <= 1_000 ? "se" + name : $"{Words(count)} {name}";
        return rest == 0 ? head : $"{head} {Words(rest)}";
    }
}
