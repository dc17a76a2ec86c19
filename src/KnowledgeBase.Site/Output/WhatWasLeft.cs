using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Site.Output;

/// <summary>What the last build left beside the site, read when it is asked for, or before, while a program that starts has a core to spare.</summary>
internal sealed class WhatWasLeft(Neighbours places)
{
    private readonly Lazy<Task<IBytesAtRest>> records = Of(() => SealedFile.Open(places.Records));
    private readonly Lazy<Task<ReadOnlyMemory<byte>>> memory = Of(() => SealedFile.Read(places.Memory));
    private readonly Lazy<Task<LastTree?>> tree = Of(() => LastTree.Read(places));
    private readonly Dictionary<Language, Lazy<Task<ReadOnlyMemory<byte>>>> words =
        Enum.GetValues<Language>().ToDictionary(l => l, l => Of(() => SealedFile.Read(places.Words(l))));

    /// <summary>Records as they were read.</summary>
    public IBytesAtRest Records => Result(records);

    /// <summary>Which files were made from what.</summary>
    public ReadOnlyMemory<byte> Memory => Result(memory);

    /// <summary>The tree of the site before the published one; null where there is none that can be used.</summary>
    public LastTree? Tree => Result(tree);

    /// <summary>Words as they were counted.</summary>
    public ReadOnlyMemory<byte> Words(Language language) => Result(words[language]);

    /// <summary>Begins to read, in the order in which it will be asked for.</summary>
    public void ReadAhead()
    {
        _ = records.Value;
        _ = memory.Value;
        _ = tree.Value;
        foreach (var language in words.Values)
        {
            _ = language.Value;
        }
    }

    private static Lazy<Task<T>> Of<T>(Func<T> read) => new(() => Task.Run(read));

    private static T Result<T>(Lazy<Task<T>> reading) => reading.Value.GetAwaiter().GetResult();
}
