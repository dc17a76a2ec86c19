using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Content.Stored;
using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Content;

/// <summary>
/// What files said, kept while a process lives. A record is a pure function of its path and bytes and of those of
/// <c>site.yaml</c>; it is taken again only where all of them are the same. A file is looked into unless its size and time
/// of writing are those of the last reading and nobody says that it changed (<see cref="FileSight"/>).
/// </summary>
/// <param name="now">The time in universal time, by which a file that was just written is told from one that stands.</param>
/// <param name="store">What a process before this one read; null where nothing is known.</param>
public sealed class ReadCache(Func<DateTime> now, RecordStore? store = null)
{
    // One record in so many.
    private const int MostOutdated = 50;

    private ConcurrentDictionary<RecordKey, Kept> last = [];
    private ConcurrentDictionary<RecordKey, Kept> next = [];
    private HashSet<string> doubted = [];
    private IReadOnlyList<RecordFile> seen = [];
    private FilePrint? site;
    private FilePrint? preparation;
    private int misses;
    private int looked;

    /// <summary>What joining the records found out; null in a process that joins once.</summary>
    internal JoinMemory? Joined { get; } = store is null ? new() : null;

    /// <summary>How many records the last joining looked at.</summary>
    public int LookedAt => Joined?.LookedAt ?? 0;

    /// <summary>The files that the last reading saw, by path.</summary>
    public IReadOnlyList<ContentFile> Listing { get; private set; } = [];

    /// <summary>Names every text that the last reading saw: the same name, the same records.</summary>
    public string Fingerprint
    {
        get
        {
            // One buffer and one hash: thousands of small ones would take longer than everything else after a save.
            var all = new ArrayBufferWriter<byte>();
            Write(all, site);
            Write(all, preparation);
            foreach (var record in seen)
            {
                var kept = next[record.Key];
                Write(all, kept.Main?.Print);
                if (record.English is not null)
                {
                    Write(all, kept.English?.Print);
                }
            }

            return Print.Of(all.WrittenSpan).ToString();
        }
    }

    /// <summary>The print of what <c>site.yaml</c> and <c>preparation.yaml</c> said.</summary>
    public string SettingsPrint => $"{site?.Bytes} {preparation?.Bytes}";

    /// <summary>How many records the last reading had to read anew.</summary>
    public int ReadAnew => misses;

    /// <summary>Of how many records the last reading looked into the files.</summary>
    public int LookedInto => looked;

    /// <summary>Lists the files: all of them, or those of the last time with the <paramref name="changed"/> ones as they are now, where that is enough.</summary>
    internal IReadOnlyList<ContentFile> List(IContentSource source, IReadOnlyList<string>? changed)
    {
        doubted = [.. changed ?? []];
        return Listing = changed is not null && Patched(source, changed) is { } patched ? patched : source.List();
    }

    /// <summary>Begins a reading; gives <c>site.yaml</c> to read, so that what is read is what was compared. Another one forgets everything: the words of records are its words.</summary>
    internal ContentFile? Begin(ContentFile? siteFile)
    {
        var known = siteFile is null ? null : Known.Of(siteFile, now());
        var print = known?.Print;
        (last, next) = (print == site && known?.IsReadable != false ? next : [], new(concurrencyLevel: -1, Listing.Count));
        (site, misses, looked) = (print, 0, 0);
        store?.Open(print);
        return known?.File;
    }

    /// <summary>Takes the print of <c>preparation.yaml</c>; gives the file to read.</summary>
    internal ContentFile? Prepare(ContentFile? file)
    {
        var known = file is null ? null : Known.Of(file, now());
        preparation = known?.Print;
        return known?.File;
    }

    /// <summary>A record with its findings: as it was read before, or as it is read now.</summary>
    internal Record? Read(RecordFile file, Vocabulary topics, DiagnosticBag bag)
    {
        if (!last.TryGetValue(file.Key, out var kept) || !IsStill(kept.Main, file.Main) || !IsStill(kept.English, file.English))
        {
            kept = LookInto(file, kept, topics);
        }

        next[file.Key] = kept;
        foreach (var finding in kept.Findings)
        {
            bag.Add(finding);
        }

        return kept.Record;
    }

    /// <summary>Ends a reading of these files.</summary>
    internal void End(IReadOnlyList<RecordFile> records) => seen = records;

    /// <summary>Whether what is stored is so much out of date that it should be written anew: what it does not hold as it is now is read each time.</summary>
    public bool IsWorthSaving
    {
        get
        {
            var (known, all) = (0, 0);
            foreach (var file in ToStore())
            {
                known += ReferenceEquals(store?.Of(file.Record.Key)?.Main, file.Read.Main) ? 1 : 0;
                all++;
            }

            return store is not null && (all - known + store.Count - known) * MostOutdated > all;
        }
    }

    /// <summary>Writes what the last reading read, for a <see cref="RecordStore"/> of another process.</summary>
    public void Save(Stream stream) => store?.Write(stream, [.. ToStore()]);

    private IEnumerable<StoredFile> ToStore() => next.Values
        .Where(k => k is { Record: not null, Main: not null, Findings: [] } && RecordStore.Takes(k.Record))
        .Select(k => new StoredFile(k.Record!, new StoredRead(k.Main!, k.English, k.Stored)));

    /// <summary>The last listing with some files looked at anew; null where a file came or went.</summary>
    private ContentFile[]? Patched(IContentSource source, IReadOnlyList<string> changed)
    {
        var places = changed.Count < Listing.Count ? changed.Select(PlaceOf).ToList() : [];
        if (places.Count != changed.Count || places.Exists(p => p < 0 || !Listing[p].IsPlain))
        {
            return null;
        }

        ContentFile[] files = [.. Listing];
        foreach (var place in places)
        {
            if (source.Look(files[place].Path) is not { } file)
            {
                return null;
            }

            files[place] = file;
        }

        return files;
    }

    private static void Write(ArrayBufferWriter<byte> all, FilePrint? print)
    {
        all.Write(MemoryMarshal.AsBytes((print?.Path ?? "").AsSpan()));
        all.Write(MemoryMarshal.AsBytes([print?.Length ?? -1]));
        (print?.Bytes ?? default).To(all.GetSpan(Print.Size));
        all.Advance(Print.Size);
    }

    private int PlaceOf(string path)
    {
        var (low, high) = (0, Listing.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(Listing[middle].Path, path);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    private bool IsStill(FileSight? before, ContentFile? now) =>
        now is null ? before is null : before?.IsStill(now) == true && !doubted.Contains(now.Path);

    private Kept LookInto(RecordFile file, Kept? kept, Vocabulary topics)
    {
        var stored = store?.Of(file.Key);
        if (stored is not null && IsStill(stored.Main, file.Main) && IsStill(stored.English, file.English))
        {
            return Stored(stored);
        }

        Interlocked.Increment(ref looked);
        var (main, english) = (Known.Of(file.Main, now()), file.English is null ? null : Known.Of(file.English, now()));
        if (kept is not null && main.IsReadable && english?.IsReadable != false && kept.Main?.Print == main.Print && kept.English?.Print == english?.Print)
        {
            return kept with { Main = main.Sight, English = english?.Sight };
        }

        if (stored is not null && main.IsReadable && english?.IsReadable != false && stored.Main.Print.Bytes == main.Print.Bytes && stored.English?.Print.Bytes == english?.Print.Bytes)
        {
            return Stored(stored with { Main = main.Sight!, English = english?.Sight });
        }

        Interlocked.Increment(ref misses);
        var own = new DiagnosticBag();
        var record = RecordReader.Read(file with { Main = main.File, English = english?.File }, topics, own);
        return new Kept(main.Sight, english?.Sight, record is null ? null : record with { Print = FilePrint.OfRecord(main.Print, english?.Print) }, own.Sorted());

        Kept Stored(StoredRead read) => new(read.Main, read.English, store!.Decode(read, file, topics), []) { Stored = read.Stored };
    }

    private sealed record Kept(FileSight? Main, FileSight? English, Record? Record, IReadOnlyList<Diagnostic> Findings)
    {
        /// <summary>Where the record is stored; null where it was read.</summary>
        public StoredPlace? Stored { get; init; }
    }

    /// <summary>A file whose bytes were read once: what is compared is what is read.</summary>
    private sealed record Known(ContentFile File, FilePrint Print, bool IsReadable, DateTime At)
    {
        /// <summary>Null for what could not be read: it is tried again next time.</summary>
        public FileSight? Sight => IsReadable ? new(Print, File.Modified, At) : null;

        public static Known Of(ContentFile file, DateTime at)
        {
            try
            {
                // A file too large is refused by its length, unread.
                byte[]? bytes = file.Length > TextDecoder.MaxBytes ? [] : file.Read();
                var print = FilePrint.Of(file, bytes);
                // Handed out once and let go: whoever wants an old line again reads the file again.
                return new(file with { Read = () => Interlocked.Exchange(ref bytes, null) ?? file.Read() }, print, true, at);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return new(file, FilePrint.Of(file, []), false, at);
            }
        }
    }
}
