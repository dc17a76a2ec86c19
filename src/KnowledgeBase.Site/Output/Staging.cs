using System.Collections.Concurrent;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Site.Reuse;

namespace KnowledgeBase.Site.Output;

/// <summary>A site on its way into its folder: written beside it, hashed on the way, and put in its place in one step or not at all.</summary>
public sealed class Staging : IRememberingSink, IDisposable
{
    private readonly string target;
    private readonly Neighbours places;
    private readonly WhatWasLeft left;
    private readonly Func<string?> swap;
    private readonly IDisposable gate;
    private readonly int largeFrom;
    private readonly Lazy<Manifest> old;
    private readonly ConcurrentDictionary<string, WrittenFile> written = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> shared = new(StringComparer.Ordinal);
    // Writers come from several threads, and an interrupted build is thrown away while they are still at it.
    private readonly ReaderWriterLockSlim writing = new();
    private readonly NewTree tree;
    private readonly Dictionary<Print, WrittenFile> others = [];
    private bool isOver;

    internal Staging(string target, Neighbours places, WhatWasLeft left, Func<string?> swap, IDisposable gate, int largeFrom)
    {
        this.left = left;
        old = new(() => left.Manifest);
        this.target = target;
        this.places = places;
        this.swap = swap;
        this.gate = gate;
        this.largeFrom = largeFrom;
        tree = new NewTree(target, places);
    }

    /// <inheritdoc/>
    public BuildMemory? Last(string identity)
    {
        using var held = Hold();
        var memory = left.Memory(identity);
        var hasSite = old.Value.Files.Count > 0;
        tree.BeginWith(memory is not null && hasSite ? left.Tree : null, old.Value.Files.ContainsKey);
        foreach (var file in memory?.Others ?? [])
        {
            others[file.Print] = file;
        }

        return memory;
    }

    /// <inheritdoc/>
    public void KeepRecords(Action<Stream> write)
    {
        using var held = Hold();
        SealedFile.TryWrite(places.Records, write);
    }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Words(Language language) => left.Words(language);

    /// <inheritdoc/>
    public void KeepWords(Language language, Action<Stream> write)
    {
        using var held = Hold();
        SealedFile.TryWrite(places.Words(language), write);
    }

    /// <inheritdoc/>
    public BuildTrace? Trace { private get; set; }

    /// <inheritdoc/>
    /// <exception cref="IOException">Writing failed.</exception>
    public void Add(string path, ReadOnlySpan<byte> bytes)
    {
        using var held = Hold();
        if (written.ContainsKey(path))
        {
            throw new InvalidOperationException($"Two files at {path}.");
        }

        var print = Print.Of(bytes);
        written[path] = others.TryGetValue(print, out var same) && same.Length == bytes.Length && TryShare(same, path, needsNumber: true)
            ? same with { Path = path }
            : new WrittenFile(path, print, bytes.Length, tree.Write(path, bytes));
    }

    /// <inheritdoc/>
    public bool Keep(WrittenFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var held = Hold();
        return TryShare(file, file.Path) && written.TryAdd(file.Path, file);
    }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Kept(string path) => File.ReadAllBytes(tree.At(path));

    /// <summary>Puts the new site in the place of the one before, with files that are not ours carried over.</summary>
    /// <exception cref="IOException">Writing failed; the site before is untouched.</exception>
    /// <exception cref="OutputRefusedException">A file that is not ours stands in the way.</exception>
    public Published Publish()
    {
        var before = old.Value;
        // None of these needs another; most of the time is the system's, which goes through the published folder.
        var memory = Task.Run(() => Trace is { } trace ? MemoryFile.Bytes(trace.Remember(written)) : default);
        var listing = Task.Run(() =>
        {
            Save();
            return before.ChangesTo(written);
        });
        HashSet<string> carried;
        try
        {
            carried = CarryOver(before);
        }
        finally
        {
            listing.GetAwaiter().GetResult();
        }

        tree.Sweep(p => p == Manifest.FileName || written.ContainsKey(p) || carried.Contains(p));
        var changes = listing.GetAwaiter().GetResult();
        var next = memory.GetAwaiter().GetResult();
        var gone = swap();
        // The site is there. What follows only clears away and prepares.
        Parallel.Invoke(() => Remember(next), () => Settle(gone));
        return new Published(written.Count, changes.Changed, changes.Removed, carried.Count);
    }

    /// <summary>Ends the work; what was not published is thrown away.</summary>
    public void Dispose()
    {
        writing.EnterWriteLock();
        try
        {
            if (!isOver)
            {
                isOver = true;
                tree.Dispose();
                Removal.Try(places.Fresh);
                gate.Dispose();
            }
        }
        finally
        {
            writing.ExitWriteLock();
        }
    }

    /// <summary>Who throws the new site away waits while this is held, so that nothing half written is left; afterwards nothing more can be written.</summary>
    /// <exception cref="ObjectDisposedException">It was thrown away.</exception>
    private Writing Hold()
    {
        writing.EnterReadLock();
        var held = new Writing(writing);
        if (isOver)
        {
            held.Dispose();
            throw new ObjectDisposedException(nameof(Staging));
        }

        return held;
    }

    private readonly struct Writing(ReaderWriterLockSlim held) : IDisposable
    {
        public void Dispose() => held.ExitReadLock();
    }

    private void Save()
    {
        tree.Clear(Manifest.FileName);
        Manifest.Save(places.Fresh, [.. written.Values]);
    }

    private void Settle(string? gone)
    {
        if (!tree.Settle(gone) && written.Count >= largeFrom)
        {
            NewTree.Prepare(target, places, [.. written.Keys]);
        }
    }

    private void Remember(ReadOnlyMemory<byte> next)
    {
        if (!next.IsEmpty)
        {
            SealedFile.TryWrite(places.Memory, stream => stream.Write(next.Span));
        }
    }

    /// <summary>Has a file of the published site, if it is as it was written. Once for each: two files of a site are never one under two names.</summary>
    private bool TryShare(WrittenFile file, string path, bool needsNumber = false)
    {
        if (old.Value.Files.GetValueOrDefault(file.Path) != file.Print
            || tree.LookAtPublished(file.Path) is not { IsPlainFile: true } look || look.Length != file.Length || look.Modified != file.Modified
            || (needsNumber && !FileLook.HasNumbers)
            || !shared.TryAdd(file.Path, true))
        {
            return false;
        }

        try
        {
            tree.Share(file.Path, path, look);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Gone a moment ago, or no longer ours to read: made anew.
            tree.Clear(path);
            return false;
        }
    }

    /// <summary>Copies files that somebody else put into the published folder: they are not ours to delete.</summary>
    private HashSet<string> CarryOver(Manifest before)
    {
        var carried = new HashSet<string>(StringComparer.Ordinal);
        foreach (var relative in ForeignFiles.Of(target, before.Files).Where(path => path != Manifest.FileName))
        {
            if (written.ContainsKey(relative))
            {
                throw OutputFolder.Refused(
                    $"berkas {relative} di folder keluaran bukan buatan kb dan akan tertimpa; pindahkan dulu",
                    $"the file {relative} in the output folder was not made by kb and would be overwritten; move it first");
            }

            tree.Share(relative, relative, tree.LookAtPublished(relative));
            carried.Add(relative);
        }

        return carried;
    }
}
