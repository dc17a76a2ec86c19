using System.Collections.Concurrent;
using KnowledgeBase.Core.Catalogs;
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
public sealed class BuildTrace(string identity, LookupAnswers answers, BuildMemory? last)
{
    [ThreadStatic]
    private static LookupLog? log;

    private readonly Lazy<bool[]> stands = new(() =>
        last is null ? [] : Array.ConvertAll([.. last.Answers], a => answers.To(a.Lookup) == a.Print));
    private readonly ConcurrentDictionary<string, Made> made = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<IndexMemory>> indexes = new(StringComparer.Ordinal);

    /// <summary>Takes a file over from the last build, or makes it.</summary>
    /// <param name="sink">Where it goes.</param>
    /// <param name="path">Where it will lie.</param>
    /// <param name="of">The record that it tells of.</param>
    /// <param name="shape">What it shows besides what it asks for.</param>
    /// <param name="make">Makes it and hands it to the sink.</param>
    public void Make(ISiteSink sink, string path, Record of, string shape, Action make)
    {
        ArgumentNullException.ThrowIfNull(sink);
        if (last?.Files.GetValueOrDefault(path) is { } old && old.Shape == shape && old.Asked.All(a => stands.Value[a]) && sink.Keep(old.File))
        {
            made[path] = new Made(shape, [], old);
            return;
        }

        var own = log ??= new LookupLog();
        own.Follow(() =>
        {
            own.Add(of);
            make();
        });
        made[path] = new Made(shape, [.. own.Asked], null);
    }

    /// <summary>What the search index in a folder counted last time; null where nothing is known.</summary>
    public IndexMemory? LastIndex(string folder) => last?.Indexes.GetValueOrDefault(folder)?.Value;

    /// <summary>Keeps what a search index counted.</summary>
    public void Remember(string folder, Lazy<IndexMemory> index) => indexes[folder] = index;

    /// <summary>What this build leaves to the next one.</summary>
    /// <param name="written">The files as they were written, by path.</param>
    public BuildMemory Remember(IReadOnlyDictionary<string, WrittenFile> written)
    {
        ArgumentNullException.ThrowIfNull(written);
        var asked = new List<Answer>();
        var places = new Dictionary<Lookup, int>();
        var files = new Dictionary<string, MadeFile>(made.Count, StringComparer.Ordinal);
        foreach (var (path, file) in made)
        {
            files[path] = new MadeFile(written[path], file.Shape, [.. file.Last?.Asked.Select(a => Place(last!.Answers[a].Lookup)) ?? file.Asked.Select(Place)]);
        }

        return new BuildMemory(identity, asked, files, indexes);

        int Place(Lookup lookup)
        {
            if (!places.TryGetValue(lookup, out var place))
            {
                places[lookup] = place = asked.Count;
                asked.Add(new Answer(lookup, answers.To(lookup)));
            }

            return place;
        }
    }

    private sealed record Made(string Shape, Lookup[] Asked, MadeFile? Last);
}
