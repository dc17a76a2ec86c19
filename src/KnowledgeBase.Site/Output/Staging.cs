using System.Collections.Concurrent;
using System.Security.Cryptography;
using KnowledgeBase.Site.Reuse;

namespace KnowledgeBase.Site.Output;

/// <summary>A site on its way into its folder: written beside it, hashed on the way, and put in its place in one step or not at all.</summary>
public sealed class Staging : IRememberingSink, IDisposable
{
    private readonly string fresh;
    private readonly string target;
    private readonly Func<string, string?> swap;
    private readonly IDisposable gate;
    private readonly string memory;
    private readonly Lazy<Manifest> old;
    private readonly ConcurrentDictionary<string, WrittenFile> written = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
    // Writers come from several threads, and an interrupted build is thrown away while they are still at it.
    private readonly ReaderWriterLockSlim writing = new();
    private bool isOver;

    internal Staging(string fresh, string target, string memory, Func<string, string?> swap, IDisposable gate)
    {
        this.memory = memory;
        old = new(() => Manifest.Read(target));
        this.fresh = fresh;
        this.target = target;
        this.swap = swap;
        this.gate = gate;
        Directory.CreateDirectory(fresh);
    }

    /// <inheritdoc/>
    public BuildMemory? Last(string identity) => MemoryFile.Read(memory, identity);

    /// <inheritdoc/>
    public BuildTrace? Trace { private get; set; }

    /// <inheritdoc/>
    /// <exception cref="IOException">Writing failed.</exception>
    public void Add(string path, ReadOnlySpan<byte> bytes)
    {
        writing.EnterReadLock();
        try
        {
            ObjectDisposedException.ThrowIf(isOver, this);
            if (written.ContainsKey(path))
            {
                throw new InvalidOperationException($"Two files at {path}.");
            }

            written[path] = new WrittenFile(path, Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length, Write(path, bytes));
        }
        finally
        {
            writing.ExitReadLock();
        }
    }

    /// <inheritdoc/>
    public bool Keep(WrittenFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        writing.EnterReadLock();
        try
        {
            ObjectDisposedException.ThrowIf(isOver, this);
            if (old.Value.Files.GetValueOrDefault(file.Path) != file.Hash || !IsAsWritten(file))
            {
                return false;
            }

            MakeFolder(file.Path);
            return TryGiveSecondName(file.Path) && written.TryAdd(file.Path, file);
        }
        finally
        {
            writing.ExitReadLock();
        }
    }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Kept(string path) => File.ReadAllBytes(Path.Combine(fresh, path));

    /// <summary>Puts the new site in the place of the one before, with files that are not ours carried over.</summary>
    /// <exception cref="IOException">Writing failed; the site before is untouched.</exception>
    /// <exception cref="OutputRefusedException">A file that is not ours stands in the way.</exception>
    public Published Publish()
    {
        // Needs nothing that follows, and the disk is slower.
        var next = Task.Run(() => Trace?.Remember(written));
        var before = old.Value;
        var manifest = new Manifest(written.ToDictionary(f => f.Key, f => f.Value.Hash, StringComparer.Ordinal));
        var kept = CarryOver(before, manifest);
        manifest.Save(fresh);
        var result = new Published(
            manifest.Files.Count, manifest.ChangedFrom(before), before.Files.Keys.Count(p => !manifest.Files.ContainsKey(p)), kept);
        var gone = swap(fresh);
        // The site is there. What follows only clears away and prepares.
        Parallel.Invoke(() => Remember(next.GetAwaiter().GetResult()), () => Clear(gone));
        return result;
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
                Removal.Try(fresh);
                gate.Dispose();
            }
        }
        finally
        {
            writing.ExitWriteLock();
        }
    }

    private void Remember(BuildMemory? next)
    {
        if (next is not null)
        {
            MemoryFile.TryWrite(memory, next);
        }
    }

    private static void Clear(string? folder)
    {
        if (folder is not null)
        {
            Removal.Try(folder);
        }
    }

    private DateTime Write(string path, ReadOnlySpan<byte> bytes)
    {
        MakeFolder(path);
        using var handle = File.OpenHandle(Path.Combine(fresh, path), FileMode.CreateNew, FileAccess.Write, preallocationSize: bytes.Length);
        RandomAccess.Write(handle, bytes, 0);
        return File.GetLastWriteTimeUtc(handle);
    }

    private bool TryGiveSecondName(string path)
    {
        var place = Path.Combine(fresh, path);
        try
        {
            ForeignFiles.KeepPlain(Path.Combine(target, path), place);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Gone a moment ago, or no longer ours to read: made anew.
            File.Delete(place);
            return false;
        }
    }

    private bool IsAsWritten(WrittenFile file)
    {
        var there = new FileInfo(Path.Combine(target, file.Path));
        return there.Exists && !there.Attributes.HasFlag(FileAttributes.ReparsePoint) && there.Length == file.Length && there.LastWriteTimeUtc == file.Modified;
    }

    private void MakeFolder(string path)
    {
        // Made first and remembered after: a thread that finds a folder remembered may rely on it.
        var slash = path.LastIndexOf('/');
        if (slash > 0 && !folders.ContainsKey(path[..slash]))
        {
            Directory.CreateDirectory(Path.Combine(fresh, path[..slash]));
            folders.TryAdd(path[..slash], true);
        }
    }

    /// <summary>Copies files that somebody else put into the published folder: they are not ours to delete.</summary>
    private int CarryOver(Manifest old, Manifest manifest)
    {
        if (!Directory.Exists(target))
        {
            return 0;
        }

        var kept = 0;
        foreach (var relative in ForeignFiles.Of(target))
        {
            if (relative == Manifest.FileName || old.Files.ContainsKey(relative))
            {
                continue;
            }

            if (manifest.Files.ContainsKey(relative))
            {
                throw OutputFolder.Refused(
                    $"berkas {relative} di folder keluaran bukan buatan kb dan akan tertimpa; pindahkan dulu",
                    $"the file {relative} in the output folder was not made by kb and would be overwritten; move it first");
            }

            ForeignFiles.Keep(Path.Combine(target, relative), Path.Combine(fresh, relative));
            kept++;
        }

        return kept;
    }
}
