using KnowledgeBase.Core.Text;

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
    private readonly Neighbours places;
    private WhatWasLeft left;

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
        places = new Neighbours(target);
        left = new WhatWasLeft(target, places);
        RefuseOverlap(Path.TrimEndingDirectorySeparator(Path.GetFullPath(content)));
        RefuseForeign();
    }

    /// <summary>From how many files on the next build is spared what the tree costs with which it begins: to make so many folders and second names is a fifth of a build after one change, and a fiftieth of a full one.</summary>
    public int LargeFrom { get; init; } = 10_000;

    /// <summary>Records as the last build kept them; empty where it kept none.</summary>
    public IBytesAtRest Records => left.Records;

    /// <summary>How many bytes the last build stored of the records; 0 where it stored none.</summary>
    public long Stored => new FileInfo(places.Records) is { Exists: true } file ? file.Length : 0;

    /// <summary>Begins to read what the last build left: a program that starts has a core to spare.</summary>
    /// <param name="program">How identities of builds of this program begin (<see cref="Staging.Last"/>).</param>
    public void ReadAhead(string program) => left.ReadAhead(program);

    /// <summary>Begins a new site beside the published one, which stays as it is until <see cref="Staging.Publish"/>.</summary>
    /// <exception cref="OutputRefusedException">Another build is at work.</exception>
    public Staging Begin()
    {
        Directory.CreateDirectory(parent);
        var gate = Lock();
        try
        {
            Recover();
            Removal.Of(places.Fresh);
            // What this build leaves is not what was read ahead of it.
            return new Staging(target, places, Interlocked.Exchange(ref left, new WhatWasLeft(target, places)), Swap, gate, LargeFrom);
        }
        catch
        {
            gate.Dispose();
            throw;
        }
    }

    /// <summary>Replaces the published site by files that are in memory and copies of <paramref name="copies"/>.</summary>
    /// <exception cref="IOException">Writing failed; the site before is untouched.</exception>
    /// <exception cref="OutputRefusedException">Another build is at work, or a file that is not ours stands in the way.</exception>
    public Published Publish(IReadOnlyList<OutputFile> files, IReadOnlyList<FileCopy> copies)
    {
        using var staging = Begin();
        staging.AddAll(files);
        foreach (var copy in copies)
        {
            staging.Add(copy.Path, copy.Read());
        }

        return staging.Publish();
    }

    /// <summary>Puts the new site in the place of the published one; gives the one to be removed, if there is one.</summary>
    private string? Swap()
    {
        // Somebody may have put something else there while the pages were made.
        RefuseForeign();
        if (!Directory.Exists(target))
        {
            Directory.Move(places.Fresh, target);
            return null;
        }

        if (AtomicSwap.TryExchange(places.Fresh, target))
        {
            return places.Fresh;
        }

        // Two steps where the system has no exchange; Recover mends a stop between them.
        Removal.Of(places.Old);
        Directory.Move(target, places.Old);
        Directory.Move(places.Fresh, target);
        return places.Old;
    }

    private void Recover()
    {
        if (!Directory.Exists(target) && Directory.Exists(places.Old))
        {
            Directory.Move(places.Old, target);
        }
    }

    private BuildGate Lock()
    {
        RefuseForeign();
        return BuildGate.TryEnter(places.Lock)
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

    internal static OutputRefusedException Refused(string id, string en) => new(new(id, en));
}

/// <summary>A file to be copied as it is, such as a picture of the content.</summary>
public sealed record FileCopy(string Path, Func<byte[]> Read);
