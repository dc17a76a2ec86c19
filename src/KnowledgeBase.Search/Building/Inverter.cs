namespace KnowledgeBase.Search.Building;

/// <summary>What was counted, by key.</summary>
/// <param name="Lists">The lists in ordinal order of their keys.</param>
/// <param name="Forms">How often each form was met.</param>
/// <param name="Lengths">How long the fields are.</param>
/// <param name="Units">The units of each table in which documents were counted.</param>
internal sealed record Inverted(TermList[] Lists, Dictionary<string, int> Forms, FieldSums Lengths, IReadOnlyDictionary<UnitTable, MetUnits> Units);

/// <summary>By the number of a unit: how often it was met, and which list its own key has; of a unit that was not met the list says nothing.</summary>
internal sealed record MetUnits(int[] Met, int[] Lists);

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

    /// <summary>Inverts documents.</summary>
    public static Inverted Of(CountedDocument[] documents)
    {
        var inverter = new Inverter(documents);
        inverter.Count();
        var (forms, marks, met) = inverter.Forms();
        var sums = new FieldSums();
        foreach (var document in documents)
        {
            sums.Add(document);
        }

        var (lists, places) = inverter.Lists(marks, new Impact(sums.Means()));
        return new Inverted(lists, forms, sums, inverter.tables.ToDictionary(
            table => table.Key, table => new MetUnits(met[table.Key], Array.ConvertAll(table.Value.Own(), key => places[key]))));
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

    /// <summary>How often each form was met, the marks of the forms of each key, and how often each unit was met.</summary>
    private (Dictionary<string, int> Forms, uint[] Marks, Dictionary<UnitTable, int[]> Met) Forms()
    {
        var forms = new Dictionary<string, int>(StringComparer.Ordinal);
        var marks = new uint[keys.Length];
        var all = new Dictionary<UnitTable, int[]>();
        foreach (var (table, of) in tables)
        {
            var units = table.Units;
            var met = all[table] = new int[units.Length];
            foreach (var share in shares)
            {
                var part = share.Met[table];
                for (var unit = 0; unit < met.Length; unit++)
                {
                    met[unit] += part[unit];
                }
            }

            for (var unit = 0; unit < units.Length; unit++)
            {
                // A memory may know units that no document has any more.
                if (units[unit].Form is { } form && met[unit] > 0)
                {
                    forms[form] = forms.GetValueOrDefault(form) + met[unit];
                    marks[of[unit]] |= 1u << Pieces.FormMark(form);
                }
            }
        }

        return (forms, marks, all);
    }

    /// <summary>The lists, and by key the number of its list.</summary>
    private (TermList[] Lists, int[] Places) Lists(uint[] marks, Impact impact)
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
        Parallel.ForEach(shares, share => Write(share, impact, postings));
        var lists = new List<TermList>(keys.Length);
        var places = new int[keys.Length];
        for (var key = 0; key < keys.Length; key++)
        {
            places[key] = lists.Count;
            if (starts[key] < starts[key + 1])
            {
                lists.Add(new TermList(keys[key], postings.AsMemory(starts[key]..starts[key + 1]), marks[key]));
            }
        }

        return ([.. lists], places);
    }

    private void Write(Share share, Impact impact, Posting[] postings)
    {
        // Small, so that those of all keys stay near the core.
        var sums = new (int Document, float Weight)[keys.Length];
        var used = new List<int>();
        Span<double> weights = stackalloc double[Field.Count];
        for (var number = share.Of.From; number < share.Of.To; number++)
        {
            used.Clear();
            var of = tables[documents[number].Units];
            impact.Weigh(documents[number], weights);
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

        /// <summary>The numbers of all units' own keys.</summary>
        public int[] Own() => Array.ConvertAll(own, key => key & ~HasNear);

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
