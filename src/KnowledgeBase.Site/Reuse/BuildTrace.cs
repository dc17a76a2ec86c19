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

    private readonly Questions questions = new(answers, last?.Answers ?? []);
    // Each page of a site has its own copy of what is nearly always the same.
    private readonly ConcurrentDictionary<string, string> shapes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, MadeFile> kept = new(concurrencyLevel: -1, last?.Files.Count ?? 0, StringComparer.Ordinal);
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
        if (last?.Files.GetValueOrDefault(path) is { } old && old.Shape == shape && questions.Stand(old.Asked) && sink.Keep(old.File))
        {
            kept[path] = old;
            return old.Asked;
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
        int[] asked = [.. own.Found.Select(questions.Number), .. own.AskedBesides.Select(questions.Number)];
        made[path] = new Made(shapes.GetOrAdd(shape, shape), asked);
        return asked;
    }

    /// <summary>Names questions with their answers. A sum, since they come in no order.</summary>
    public ulong NameOf(IReadOnlyList<int> asked) => asked.Aggregate(0ul, (sum, number) => unchecked(sum + NameOf(questions.At(number))));

    private static ulong NameOf(Answer answer) => XxHash64.HashToUInt64(
        MemoryMarshal.AsBytes(answer.Lookup.Name.AsSpan()), unchecked((long)(answer.Print.One ^ (((ulong)answer.Lookup.Kind << 8) | (ulong)answer.Lookup.Of))));

    /// <summary>What the search index of a language counted last time; null where nothing is known.</summary>
    public IndexMemory? LastIndex(Language language) => last is null ? null : WordsFile.Read(sink.Words(language), identity);

    /// <summary>Keeps what a search index counted.</summary>
    public void KeepIndex(Language language, IndexMemory index) => sink.KeepWords(language, stream => WordsFile.Write(stream, identity, index));

    /// <summary>What this build leaves to the next one.</summary>
    /// <param name="written">The files as they were written, by path.</param>
    public BuildMemory Remember(IReadOnlyDictionary<string, WrittenFile> written)
    {
        ArgumentNullException.ThrowIfNull(written);
        var asked = new AskedQuestions(questions);
        foreach (var file in kept.Values)
        {
            asked.Add(file.Asked);
        }

        foreach (var file in made.Values)
        {
            asked.Add(file.Asked);
        }

        var all = asked.Number();
        var files = new Dictionary<string, MadeFile>(kept.Count + made.Count, StringComparer.Ordinal);
        foreach (var (path, file) in kept)
        {
            files.Add(path, asked.IsEvery ? file : file with { Asked = asked.NumbersOf(file.Asked) });
        }

        foreach (var (path, file) in made)
        {
            files.Add(path, new MadeFile(written[path], file.Shape, asked.NumbersOf(file.Asked)));
        }

        return new BuildMemory(identity, all, files, [.. written.Values.Where(w => !files.ContainsKey(w.Path))]);
    }

    private sealed record Made(string Shape, int[] Asked);
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
