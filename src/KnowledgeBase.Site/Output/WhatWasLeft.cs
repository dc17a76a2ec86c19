using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Site.Reuse;

namespace KnowledgeBase.Site.Output;

/// <summary>What the last build left beside the site, read when it is asked for, or before, while a program that starts has a core to spare.</summary>
/// <param name="target">The published folder.</param>
/// <param name="places">What lies beside it.</param>
internal sealed class WhatWasLeft(string target, Neighbours places)
{
    private readonly Lazy<Task<IBytesAtRest>> records = Of(() => SealedFile.Open(places.Records));
    private readonly Lazy<Task<(FileLook? Look, Manifest Manifest)>> manifest = Of(() => (LookAtManifest(target), Manifest.Read(target)));
    private readonly Lazy<Task<LastTree?>> tree = Of(() => LastTree.Read(places));
    private readonly Dictionary<Language, Lazy<Task<ReadOnlyMemory<byte>>>> words =
        Enum.GetValues<Language>().ToDictionary(l => l, l => Of(() => SealedFile.Read(places.Words(l))));
    private Lazy<Task<BuildMemory?>>? ahead;

    /// <summary>Records as they were read.</summary>
    public IBytesAtRest Records => Result(records);

    /// <summary>Which files were made from what, by a build of an identity; null where nothing can be relied on.</summary>
    public BuildMemory? Memory(string identity) =>
        ahead is not null && Result(ahead) is { } read && read.Identity == identity ? read : MemoryFile.Read(SealedFile.Read(places.Memory), identity);

    /// <summary>Which files of the published folder are ours. As it is now: one that was read ahead counts only where its file is the same one still.</summary>
    public Manifest Manifest =>
        Result(manifest) is ({ } look, var read) && LookAtManifest(target) is { } now && now.Number.IsSameAs(look.Number) && now.Modified == look.Modified && now.Length == look.Length
            ? read
            : Manifest.Read(target);

    /// <summary>The tree of the site before the published one; null where there is none that can be used.</summary>
    public LastTree? Tree => Result(tree);

    /// <summary>Words as they were counted.</summary>
    public ReadOnlyMemory<byte> Words(Language language) => Result(words[language]);

    /// <summary>Begins to read, in the order in which it will be asked for.</summary>
    /// <param name="program">How identities of this program begin.</param>
    public void ReadAhead(string program)
    {
        ahead = Of(() => MemoryFile.Read(SealedFile.Read(places.Memory), identity => identity.StartsWith(program, StringComparison.Ordinal)));
        _ = records.Value;
        _ = manifest.Value;
        _ = ahead.Value;
        _ = tree.Value;
        foreach (var language in words.Values)
        {
            _ = language.Value;
        }
    }

    private static FileLook? LookAtManifest(string target) => FileLook.At(Path.Combine(target, Manifest.FileName));

    private static Lazy<Task<T>> Of<T>(Func<T> read) => new(() => Task.Run(read));

    private static T Result<T>(Lazy<Task<T>> reading) => reading.Value.GetAwaiter().GetResult();
}
