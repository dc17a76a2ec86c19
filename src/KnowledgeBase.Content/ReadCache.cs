using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Content;

/// <summary>
/// What files said, kept while a process lives. A record is a pure function of its path and bytes and of those of
/// <c>site.yaml</c>; it is taken again only where all of them are the same, and every file is read each time to know.
/// Nothing has to be told what changed, so nothing can be forgotten.
/// </summary>
public sealed class ReadCache
{
    private ConcurrentDictionary<RecordKey, Kept> last = [];
    private ConcurrentDictionary<RecordKey, Kept> next = [];
    private Print? site;
    private int misses;

    /// <summary>Names every text that the last reading saw: the same name, the same records.</summary>
    public string Fingerprint { get; private set; } = "";

    /// <summary>How many records the last reading had to read anew.</summary>
    public int ReadAnew => misses;

    /// <summary>Begins a reading; gives <c>site.yaml</c> to read, so that what is read is what was compared. Another one forgets everything: the words of records are its words.</summary>
    internal ContentFile? Begin(ContentFile? siteFile)
    {
        var known = siteFile is null ? null : Known.Of(siteFile);
        var now = known?.Print;
        (last, next) = (now == site && known?.IsReadable != false ? next : [], []);
        (site, misses) = (now, 0);
        return known?.File;
    }

    /// <summary>A record with its findings: as it was read before, or by <paramref name="read"/>.</summary>
    internal Record? Read(RecordFile file, DiagnosticBag bag, Func<RecordFile, DiagnosticBag, Record?> read)
    {
        var (main, english) = (Known.Of(file.Main), file.English is null ? null : Known.Of(file.English));
        var print = new Prints(main.Print, english?.Print);
        if (main.IsReadable && english?.IsReadable != false && last.TryGetValue(file.Key, out var kept) && kept.Print == print)
        {
            next[file.Key] = kept;
        }
        else
        {
            Interlocked.Increment(ref misses);
            var own = new DiagnosticBag();
            var record = read(file with { Main = main.File, English = english?.File }, own);
            next[file.Key] = kept = new Kept(print, record, own.Sorted());
        }

        foreach (var finding in kept.Findings)
        {
            bag.Add(finding);
        }

        return kept.Record;
    }

    /// <summary>Ends a reading.</summary>
    internal void End()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var print in next.OrderBy(k => k.Key.Kind).ThenBy(k => k.Key.Id, StringComparer.Ordinal)
            .SelectMany(k => new[] { k.Value.Print.Main, k.Value.Print.English }).Prepend(site))
        {
            hash.AppendData(MemoryMarshal.AsBytes($"{print?.Path}\n".AsSpan()));
            hash.AppendData(BitConverter.GetBytes(print?.Length ?? -1));
            hash.AppendData(MemoryMarshal.AsBytes([print?.Half ?? 0, print?.OtherHalf ?? 0]));
        }

        Fingerprint = Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>A file as it was: path, size and the SHA-256 of its bytes in two halves of 128 bits.</summary>
    private sealed record Print(string Path, long Length, UInt128 Half, UInt128 OtherHalf)
    {
        public static Print Of(ContentFile file, ReadOnlySpan<byte> bytes)
        {
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(bytes, hash);
            return new(file.Path, file.Length, BinaryPrimitives.ReadUInt128LittleEndian(hash), BinaryPrimitives.ReadUInt128LittleEndian(hash[16..]));
        }
    }

    private readonly record struct Prints(Print Main, Print? English);

    private sealed record Kept(Prints Print, Record? Record, IReadOnlyList<Diagnostic> Findings);

    /// <summary>A file whose bytes were read once: what is compared is what is read.</summary>
    private sealed record Known(ContentFile File, Print Print, bool IsReadable)
    {
        public static Known Of(ContentFile file)
        {
            try
            {
                // A file too large is refused by its length, unread.
                var bytes = file.Length > TextDecoder.MaxBytes ? [] : file.Read();
                return new(file with { Read = () => bytes }, Print.Of(file, bytes), true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return new(file, Print.Of(file, []), false);
            }
        }
    }
}
