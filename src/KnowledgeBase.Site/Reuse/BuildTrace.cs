using System.Collections.Concurrent;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Search;
using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Site.Reuse;

/// <summary>
/// Follows what each file of a build is made from, and tells which files of the last build still stand: those whose
/// questions have the same answers today. Safe to use from several threads.
/// </summary>
/// <param name="identity">Everything that every file depends on.</param>
/// <param name="answers">Answers of today.</param>
/// <param name="last">What the last build of this identity left; null where there is none.</param>
/// <param name="sink">Where the site goes, and where words are kept.</param>
public sealed class BuildTrace(string identity, LookupAnswers answers, BuildMemory? last, IRememberingSink sink)
{
    [ThreadStatic]
    private static LookupLog? log;

    private readonly Lazy<bool[]> stands = new(() =>
        last is null ? [] : Array.ConvertAll([.. last.Answers], a => answers.To(a.Lookup) == a.Print));
    private readonly Questions questions = new();
    // By the number that a question had in the last build: one more than its number in this one, 0 where nobody has asked yet.
    private readonly int[] again = new int[last?.Answers.Count ?? 0];
    // Each page of a site has its own copy of what is nearly always the same.
    private readonly ConcurrentDictionary<string, string> shapes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Made> made = new(StringComparer.Ordinal);

    /// <summary>Takes a file over from the last build, or makes it.</summary>
    /// <param name="sink">Where it goes.</param>
    /// <param name="path">Where it will lie.</param>
    /// <param name="of">The record that it tells of; null where it tells of many.</param>
    /// <param name="shape">What it shows besides what it asks for.</param>
    /// <param name="make">Makes it and hands it to the sink.</param>
    /// <returns>Numbers of all that was asked.</returns>
    public IReadOnlyList<int> Make(ISiteSink sink, string path, Record? of, string shape, Action make)
    {
        ArgumentNullException.ThrowIfNull(sink);
        if (last?.Files.GetValueOrDefault(path) is { } old && old.Shape == shape && old.Asked.All(a => stands.Value[a]) && sink.Keep(old.File))
        {
            return Keep(Array.ConvertAll([.. old.Asked], AskedAgain));
        }

        var own = log ??= new LookupLog();
        own.Follow(() =>
        {
            if (of is not null)
            {
                own.Add(of);
            }

            make();
        });
        return Keep([.. own.Found.Select(questions.Number), .. own.AskedBesides.Select(questions.Number)]);

        int[] Keep(int[] asked)
        {
            made[path] = new Made(shapes.GetOrAdd(shape, shape), asked);
            return asked;
        }
    }

    /// <summary>Names questions with their answers. A sum, since they come in no order.</summary>
    public ulong NameOf(IReadOnlyList<int> asked) => asked.Aggregate(0ul, (sum, number) => unchecked(sum + NameOf(questions.At(number))));

    private ulong NameOf(Lookup asked)
    {
        var print = answers.To(asked);
        return XxHash64.HashToUInt64(MemoryMarshal.AsBytes(asked.Name.AsSpan()), unchecked((long)(print.One ^ (((ulong)asked.Kind << 8) | (ulong)asked.Of))));
    }

    /// <summary>The number that a question of the last build has in this one.</summary>
    private int AskedAgain(int number)
    {
        if (again[number] == 0)
        {
            // Two threads find the same.
            again[number] = questions.Number(last!.Answers[number].Lookup) + 1;
        }

        return again[number] - 1;
    }

    /// <summary>What the search index of a language counted last time; null where nothing is known.</summary>
    public IndexMemory? LastIndex(Language language) => last is null ? null : WordsFile.Read(sink.Words(language), identity);

    /// <summary>Keeps what a search index counted.</summary>
    public void KeepIndex(Language language, IndexMemory index) => sink.KeepWords(language, stream => WordsFile.Write(stream, identity, index));

    /// <summary>What this build leaves to the next one.</summary>
    /// <param name="written">The files as they were written, by path.</param>
    public BuildMemory Remember(IReadOnlyDictionary<string, WrittenFile> written)
    {
        ArgumentNullException.ThrowIfNull(written);
        var files = made.ToDictionary(f => f.Key, f => new MadeFile(written[f.Key], f.Value.Shape, f.Value.Asked), StringComparer.Ordinal);
        return new BuildMemory(identity, [.. questions.All.Select(q => new Answer(q, answers.To(q)))], files, [.. written.Values.Where(w => !files.ContainsKey(w.Path))]);
    }

    private sealed record Made(string Shape, int[] Asked);

    /// <summary>Every question by a number of its own: thousands of pages ask the same ones.</summary>
    private sealed class Questions
    {
        private readonly ConcurrentDictionary<Lookup, int> numbers = [];
        // Nearly all questions are for a record that there is.
        private readonly ConcurrentDictionary<Record, int> ofRecords = new(ReferenceEqualityComparer.Instance);
        private readonly List<Lookup> all = [];

        public IReadOnlyList<Lookup> All => all;

        public Lookup At(int number)
        {
            lock (all)
            {
                return all[number];
            }
        }

        public int Number(Record found) => ofRecords.TryGetValue(found, out var known)
            ? known
            : ofRecords.GetOrAdd(found, Number(new Lookup(LookupKind.Record, found.Key.Kind, found.Key.Id)));

        public int Number(Lookup asked)
        {
            if (numbers.TryGetValue(asked, out var known))
            {
                return known;
            }

            lock (all)
            {
                if (numbers.TryAdd(asked, all.Count))
                {
                    all.Add(asked);
                }

                return numbers[asked];
            }
        }
    }
}

/// <summary>The same for builds that nobody follows.</summary>
internal static class Tracing
{
    /// <summary>Makes a file, or takes it over where the build is followed.</summary>
    /// <returns>Numbers of what was asked for it; null where nobody follows it.</returns>
    public static IReadOnlyList<int>? MakeOrKeep(this BuildTrace? trace, ISiteSink sink, string path, Record? of, string shape, Action make)
    {
        if (trace is null)
        {
            make();
            return null;
        }

        return trace.Make(sink, path, of, shape, make);
    }
}
