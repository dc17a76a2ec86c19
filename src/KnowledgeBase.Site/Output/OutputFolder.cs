using System.Security.Cryptography;

namespace KnowledgeBase.Site.Output;

/// <summary>What publishing did.</summary>
/// <param name="Files">Files of the new site.</param>
/// <param name="Changed">Files that are new or differ from the site before.</param>
/// <param name="Removed">Files of the site before that the new one does not have.</param>
/// <param name="Kept">Files that are not ours and were carried over.</param>
public sealed record Published(int Files, int Changed, int Removed, int Kept);

/// <summary>The folder refused, with the reason in both languages; nothing was touched.</summary>
public sealed class OutputRefusedException(Core.Languages.Bilingual reason) : Exception(reason.En)
{
    /// <summary>Why.</summary>
    public Core.Languages.Bilingual Reason { get; } = reason;
}

/// <summary>Publishes a site whole or not at all: everything is written beside the folder, then the two change places in one step.</summary>
public sealed class OutputFolder
{
    private readonly string target;
    private readonly string parent;
    private readonly string name;

    /// <summary>An output folder; it need not exist.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="content">The content folder, which it must neither hold nor lie in.</param>
    /// <exception cref="OutputRefusedException">The folder is not one that this tool may write to.</exception>
    public OutputFolder(string path, string content)
    {
        target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        parent = Path.GetDirectoryName(target) ?? throw Refused(
            "folder keluaran tidak boleh akar sistem berkas", "the output folder must not be the root of the file system");
        name = Path.GetFileName(target);
        RefuseOverlap(Path.TrimEndingDirectorySeparator(Path.GetFullPath(content)));
        RefuseForeign();
    }

    /// <summary>Replaces the published site by <paramref name="files"/> and copies of <paramref name="copies"/>.</summary>
    /// <exception cref="IOException">Writing failed; the site before is untouched.</exception>
    /// <exception cref="OutputRefusedException">Another build is at work, or a file that is not ours stands in the way.</exception>
    public Published Publish(IReadOnlyList<OutputFile> files, IReadOnlyList<FileCopy> copies)
    {
        Directory.CreateDirectory(parent);
        using var gate = Lock();
        Recover();
        var old = Manifest.Read(target);
        var fresh = Path.Combine(parent, $".{name}.kb-new");
        Removal.Of(fresh);
        try
        {
            var manifest = Write(fresh, files, copies);
            var kept = CarryOver(fresh, old, manifest);
            manifest.Save(fresh);
            var result = new Published(
                manifest.Files.Count, manifest.ChangedFrom(old), old.Files.Keys.Count(p => !manifest.Files.ContainsKey(p)), kept);
            Swap(fresh);
            return result;
        }
        catch
        {
            Removal.Try(fresh);
            throw;
        }
    }

    private static Manifest Write(string folder, IReadOnlyList<OutputFile> files, IReadOnlyList<FileCopy> copies)
    {
        foreach (var sub in files.Select(f => f.Path).Concat(copies.Select(c => c.Path))
            .Select(p => Path.GetDirectoryName(Path.Combine(folder, p))!).Distinct().Order(StringComparer.Ordinal))
        {
            Directory.CreateDirectory(sub);
        }

        var hashes = new string[files.Count + copies.Count];
        Parallel.For(0, files.Count, i =>
        {
            var bytes = files[i].Bytes.Span;
            using var handle = File.OpenHandle(
                Path.Combine(folder, files[i].Path), FileMode.CreateNew, FileAccess.Write, preallocationSize: bytes.Length);
            RandomAccess.Write(handle, bytes, 0);
            hashes[i] = Convert.ToHexStringLower(SHA256.HashData(bytes));
        });
        for (var i = 0; i < copies.Count; i++)
        {
            var bytes = copies[i].Read();
            File.WriteAllBytes(Path.Combine(folder, copies[i].Path), bytes);
            hashes[files.Count + i] = Convert.ToHexStringLower(SHA256.HashData(bytes));
        }

        return new Manifest(files.Select(f => f.Path).Concat(copies.Select(c => c.Path)).Zip(hashes).ToDictionary(p => p.First, p => p.Second));
    }

    /// <summary>Copies files that somebody else put into the published folder: they are not ours to delete.</summary>
    private int CarryOver(string fresh, Manifest old, Manifest manifest)
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
                throw Refused(
                    $"berkas {relative} di folder keluaran bukan buatan kb dan akan tertimpa; pindahkan dulu",
                    $"the file {relative} in the output folder was not made by kb and would be overwritten; move it first");
            }

            ForeignFiles.Keep(Path.Combine(target, relative), Path.Combine(fresh, relative));
            kept++;
        }

        return kept;
    }

    private void Swap(string fresh)
    {
        // Somebody may have put something else there while the pages were made.
        RefuseForeign();
        if (!Directory.Exists(target))
        {
            Directory.Move(fresh, target);
            return;
        }

        if (AtomicSwap.TryExchange(fresh, target))
        {
            Removal.Try(fresh);
            return;
        }

        // Two steps where the system has no exchange; Recover mends a stop between them.
        var old = Path.Combine(parent, $".{name}.kb-old");
        Removal.Of(old);
        Directory.Move(target, old);
        Directory.Move(fresh, target);
        Removal.Try(old);
    }

    private void Recover()
    {
        var old = Path.Combine(parent, $".{name}.kb-old");
        if (!Directory.Exists(target) && Directory.Exists(old))
        {
            Directory.Move(old, target);
        }
    }

    private BuildGate Lock()
    {
        RefuseForeign();
        return BuildGate.TryEnter(Path.Combine(parent, $".{name}.kb-lock"))
            ?? throw Refused("kb lain sedang menulis ke folder ini; tunggu sampai selesai", "another kb is writing to this folder; wait until it is done");
    }

    private void RefuseOverlap(string content)
    {
        if (IsInside(target, content) || IsInside(content, target))
        {
            throw Refused(
                "folder keluaran tidak boleh memuat folder isi atau berada di dalamnya",
                "the output folder must neither hold the content folder nor lie in it");
        }
    }

    private void RefuseForeign()
    {
        if (File.Exists(target) || new DirectoryInfo(target).LinkTarget is not null)
        {
            throw Refused("tujuan keluaran bukan folder biasa", "the output is not a plain folder");
        }

        if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any() && !File.Exists(Path.Combine(target, Manifest.FileName)))
        {
            throw Refused(
                $"folder “{name}” tidak kosong dan bukan buatan kb; pilih folder lain dengan --out",
                $"the folder “{name}” is not empty and was not made by kb; choose another with --out");
        }
    }

    private static bool IsInside(string inner, string outer) =>
        inner == outer || inner.StartsWith(outer + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static OutputRefusedException Refused(string id, string en) => new(new(id, en));
}

/// <summary>A file to be copied as it is, such as a picture of the content.</summary>
public sealed record FileCopy(string Path, Func<byte[]> Read);
