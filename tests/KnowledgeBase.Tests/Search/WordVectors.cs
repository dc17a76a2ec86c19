using KnowledgeBase.Search.Analysis;

namespace KnowledgeBase.Tests.Search;

/// <summary>Texts on which the two analysers must agree: roots in all their forms, numbers, dates, Unicode.</summary>
internal static class WordVectors
{
    private static readonly string[] Before =
        ["", "me", "mem", "men", "meng", "meny", "memper", "di", "diper", "ke", "se", "ter", "ber", "be", "bel", "per", "pe", "pem", "pen", "peng", "peny", "pember", "keber", "ketidak"];

    private static readonly string[] After = ["", "kan", "an", "i", "nya", "lah", "kannya", "annya", "ku", "mu", "kah", "pun", "s", "ed", "ing", "ies"];

    /// <summary>All texts.</summary>
    public static IEnumerable<string> All() => Forms().Concat(Values()).Concat(Letters()).Concat(Noise());

    private static IEnumerable<string> Forms()
    {
        var random = new Random(1);
        string[] heads = ["", "b", "c", "d", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "w", "y", "z", "ng", "ny", "kh", "sy", "tr"];
        string[] vowels = ["a", "i", "u", "e", "o", "ai", "au"];
        string[] tails = ["", "", "", "n", "ng", "r", "s", "t", "k", "h", "m"];
        string Syllable() => heads[random.Next(heads.Length)] + vowels[random.Next(vowels.Length)];
        var roots = Enumerable.Range(0, 100).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Syllable())) + tails[random.Next(tails.Length)]);
        var kept = WordData.Standard.Kept.Split(' ').Where((_, i) => i % 2 == 0);
        var known = string.Join('|', WordData.Standard.Lines.Where(line => line[0] is '~' or '!')).Split('|', ' ').Where((word, i) => word.Length > 3 && i % 6 == 0);
        return roots.Concat(kept).Concat(known).Distinct(StringComparer.Ordinal)
            .SelectMany(root => Before.SelectMany(before => After.Select(after => before + root + after)));
    }

    private static IEnumerable<string> Values()
    {
        string[] numbers = ["0", "7", "007", "1,8", "1.8", "1.500", "240.000.000", "351,561", "5.000.000,00", "1.234,567", "12.34.56", "0,500", "2021", "dua", "dua belas", "tiga puluh lima", "seratus", "dua ratus lima puluh", "99999999999999999999"];
        string[] frames =
        [
            "{0}", "Rp{0}", "Rp {0} juta", "{0}juta", "{0} m", "rp {0} M", "{0} ribu orang", "{0} bulan", "{0} hari kerja", "{0} sampai 5 minggu", "2-{0} tahun", "{0} April 2021", "April {0}, 2021",
            "{0}/4/2021", "2021-04-{0}", "{0}-12-23", "{0}/2021", "nomor {0} tahun 2021", "{0} %", "{0} m²", "x{0}y",
        ];
        return frames.SelectMany(frame => numbers.Select(number => frame.Replace("{0}", number, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Letters()
    {
        for (var c = 0; c < 0x2100; c++)
        {
            yield return "ab" + (char)c + "cd";
        }

        for (var c = 0xfe00; c <= 0xffff; c++)
        {
            yield return "ab" + (char)c + "1" + (char)c + "2";
        }
    }

    private static IEnumerable<string> Noise()
    {
        const string Alphabet = "aeiou mpnkt 0123 .,-/'\" RpMmÉéßİıﬁ’‑\u00ad\u00a0²ＡＢ１２&@~#:";
        var random = new Random(5);
        for (var i = 0; i < 10_000; i++)
        {
            yield return string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
        }
    }
}
