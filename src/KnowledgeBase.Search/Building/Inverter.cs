using System.Numerics;

namespace KnowledgeBase.Search.Building;

/// <summary>Turns what was counted, document by document, into lists by key.</summary>
internal sealed class Inverter
{
    private readonly CountedDocument[] documents;
    private readonly string[] keys;
    private readonly Dictionary<UnitTable, Keys> tables;
    private readonly Share[] shares;

    private Inverter(CountedDocument[] documents)
    {
        this.documents = documents;
        var met = documents.Select(document => document.Units).Distinct().ToArray();
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (var table in met)
        {
            foreach (ref readonly var unit in table.Units)
            {
                all.Add(unit.Key);
                all.UnionWith(unit.Near);
            }
        }

        keys = [.. all];
        Array.Sort(keys, StringComparer.Ordinal);
        var numbers = new Dictionary<string, int>(keys.Length, StringComparer.Ordinal);
        foreach (var key in keys)
        {
            numbers[key] = numbers.Count;
        }

        tables = met.ToDictionary(table => table, table => Keys.Of(table, numbers));
        shares = Array.ConvertAll(Stretch.Of(documents.Length, Environment.ProcessorCount), stretch => new Share(stretch));
    }

    /// <summary>The lists in ordinal order of their keys, and how often each form was met.</summary>
    public static (TermList[] Lists, Dictionary<string, int> Forms) Of(CountedDocument[] documents)
    {
        var inverter = new Inverter(documents);
        inverter.Count();
        var (forms, marks) = inverter.Forms();
        return (inverter.Lists(marks), forms);
    }

    /// <summary>How many documents of each share have each key, and how often each unit was met.</summary>
    private void Count() => Parallel.ForEach(shares, share =>
    {
        var next = share.Next = new int[keys.Length];
        foreach (var (table, _) in tables)
        {
            share.Met[table] = new int[table.Count];
        }

        var seen = new int[keys.Length];
        for (var number = share.Of.From; number < share.Of.To; number++)
        {
            var (of, met) = (tables[documents[number].Units], share.Met[documents[number].Units]);
            for (var words = documents[number].Read(); words.Next();)
            {
                met[words.Unit] += words.Met;
                Meet(of[words.Unit]);
                foreach (var key in of.Near(words.Unit))
                {
                    Meet(key);
                }
            }

            void Meet(int key)
            {
                next[key] += seen[key] == number + 1 ? 0 : 1;
                seen[key] = number + 1;
            }
        }
    });

    /// <summary>How often each form was met, and the marks of the forms of each key.</summary>
    private (Dictionary<string, int> Forms, uint[] Marks) Forms()
    {
        var forms = new Dictionary<string, int>(StringComparer.Ordinal);
        // A mark has five bits, so that all marks of a key are the bits of one number.
        var marks = new uint[keys.Length];
        foreach (var (table, of) in tables)
        {
            var units = table.Units;
            for (var unit = 0; unit < units.Length; unit++)
            {
                // A memory may know units that no document has any more.
                var met = units[unit].Form is null ? 0 : shares.Sum(share => share.Met[table][unit]);
                if (met > 0)
                {
                    var form = units[unit].Form!;
                    forms[form] = forms.GetValueOrDefault(form) + met;
                    marks[of[unit]] |= 1u << Pieces.FormMark(form);
                }
            }
        }

        return (forms, marks);
    }

    private TermList[] Lists(uint[] marks)
    {
        // Where each list begins, and where each thread writes its share of it.
        var starts = new int[keys.Length + 1];
        for (var key = 0; key < keys.Length; key++)
        {
            starts[key + 1] = starts[key];
            foreach (var share in shares)
            {
                var having = share.Next[key];
                share.Next[key] = starts[key + 1];
                starts[key + 1] += having;
            }
        }

        var postings = new Posting[starts[^1]];
        var lengths = new int[documents.Length * Field.Count];
        for (var number = 0; number < documents.Length; number++)
        {
            documents[number].Lengths(lengths.AsSpan(number * Field.Count, Field.Count));
        }

        var impact = new Impact(lengths);
        Parallel.ForEach(shares, share => Write(share, impact, postings));
        return
        [
            .. Enumerable.Range(0, keys.Length).Where(key => starts[key] < starts[key + 1]).Select(key => new TermList(
                keys[key], postings.AsMemory(starts[key]..starts[key + 1]), Bits(marks[key]))),
        ];
    }

    private void Write(Share share, Impact impact, Posting[] postings)
    {
        // Small, so that those of all keys stay near the core.
        var sums = new (int Document, float Weight)[keys.Length];
        var used = new List<int>();
        for (var number = share.Of.From; number < share.Of.To; number++)
        {
            used.Clear();
            var of = tables[documents[number].Units];
            var weights = impact.Of(number);
            for (var words = documents[number].Read(); words.Next();)
            {
                var weight = (float)words.Weight(weights);
                Add(sums, used, of[words.Unit], number + 1, weight);
                foreach (var key in of.Near(words.Unit))
                {
                    Add(sums, used, key, number + 1, weight);
                }
            }

            foreach (var key in used)
            {
                postings[share.Next[key]++] = new Posting(number, impact.Level(sums[key].Weight));
            }
        }

        static void Add((int Document, float Weight)[] sums, List<int> used, int key, int document, float weight)
        {
            ref var sum = ref sums[key];
            if (sum.Document != document)
            {
                sum = (document, weight);
                used.Add(key);
            }
            else
            {
                sum.Weight += weight;
            }
        }
    }

    /// <summary>The numbers of the bits that are set.</summary>
    private static int[] Bits(uint set)
    {
        var bits = new int[BitOperations.PopCount(set)];
        for (var i = 0; i < bits.Length; i++, set &= set - 1)
        {
            bits[i] = BitOperations.TrailingZeroCount(set);
        }

        return bits;
    }

    /// <summary>What one thread finds in its documents.</summary>
    private sealed class Share(Stretch of)
    {
        public Stretch Of => of;

        /// <summary>By key: first how many documents have it, then where the next one is written.</summary>
        public int[] Next { get; set; } = [];

        /// <summary>By unit: how often it was met.</summary>
        public Dictionary<UnitTable, int[]> Met { get; } = [];
    }

    /// <summary>The numbers of the keys of each unit of a table. Nearly all units have their own alone, and only that is looked up for them.</summary>
    private sealed class Keys(int[] own, Dictionary<int, int[]> near)
    {
        private const int HasNear = 1 << 31;

        /// <summary>The number of a unit's own key.</summary>
        public int this[int unit] => own[unit] & ~HasNear;

        /// <summary>Those of its keys of near meaning.</summary>
        public ReadOnlySpan<int> Near(int unit) => (own[unit] & HasNear) == 0 ? [] : near[unit];

        public static Keys Of(UnitTable table, Dictionary<string, int> numbers)
        {
            var (own, near) = (new int[table.Count], new Dictionary<int, int[]>());
            for (var unit = 0; unit < own.Length; unit++)
            {
                ref readonly var of = ref table.Units[unit];
                own[unit] = numbers[of.Key];
                if (of.Near.Length > 0)
                {
                    own[unit] |= HasNear;
                    near[unit] = Array.ConvertAll(of.Near, key => numbers[key]);
                }
            }

            return new(own, near);
        }
    }
}
