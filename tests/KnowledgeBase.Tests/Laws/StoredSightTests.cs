using KnowledgeBase.Content;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Content.Stored;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Laws;

/// <summary>A process looks into files that the one before it did not see as they are now, and into no others.</summary>
public sealed class StoredSightTests : IDisposable
{
    private static readonly DateTime Now = new(2024, 6, 1, 12, 0, 0, DateTimeKind.Utc);

    private readonly TemporaryFolder folder = new();
    private byte[] stored = [];

    public StoredSightTests()
    {
        foreach (var file in TestSite.Default().List())
        {
            folder.Write(file.Path, file.Read());
        }

        Write("terms/gerai.yaml", "Gerai", Now);
        foreach (var path in Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(path, Now - TimeSpan.FromHours(1));
        }
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_stands_is_not_looked_into()
    {
        var all = Read().LookedInto;

        all.ShouldBeGreaterThan(2);
        Read().LookedInto.ShouldBe(0);
        Read(new MemoryOf(folder.Path)).LookedInto.ShouldBe(all, "of files without times nobody knows");
    }

    [Fact]
    public void What_was_written_since_is_read()
    {
        Read();
        Write("terms/gerai.yaml", "Loket", Now);

        var second = Read();

        second.LookedInto.ShouldBe(1);
        second.ReadAnew.ShouldBe(1);
        second.Term.ShouldBe("Loket");
    }

    [Fact]
    public void An_older_text_that_is_put_back_is_read()
    {
        Read();
        Write("terms/gerai.yaml", "Loket", Now - TimeSpan.FromDays(3));

        Read().Term.ShouldBe("Loket");
    }

    [Fact]
    public void What_was_written_while_it_was_read_is_not_believed()
    {
        // Both writings bear the same time: the clock of the disk had not ticked.
        Write("terms/gerai.yaml", "Gerai", Now - TimeSpan.FromSeconds(1));
        Read();
        Write("terms/gerai.yaml", "Loket", Now - TimeSpan.FromSeconds(1));

        Read().Term.ShouldBe("Loket");
    }

    [Fact]
    public void A_touched_file_is_looked_into_and_not_read_anew()
    {
        Read();
        File.SetLastWriteTimeUtc(folder.At("terms", "gerai.yaml"), Now);

        var second = Read();

        second.LookedInto.ShouldBe(1);
        second.ReadAnew.ShouldBe(0);
    }

    [Fact]
    public void The_store_is_written_anew_when_one_record_in_fifty_is_out_of_date()
    {
        for (var i = 0; i < 150; i++)
        {
            Write($"terms/kata-{i}.yaml", $"Kata {i}", Now - TimeSpan.FromHours(1));
        }

        Read().IsWorthSaving.ShouldBeTrue();
        Read().IsWorthSaving.ShouldBeFalse();

        Write("terms/kata-1.yaml", "Loket", Now);
        Read(keep: false).IsWorthSaving.ShouldBeFalse();
        File.Delete(folder.At("terms", "kata-2.yaml"));
        File.Delete(folder.At("terms", "kata-3.yaml"));
        Read(keep: false).IsWorthSaving.ShouldBeTrue();
    }

    private void Write(string path, string name, DateTime time) => File.SetLastWriteTimeUtc(
        folder.Write(path, System.Text.Encoding.UTF8.GetBytes($"name: {{id: {name}, en: Counter}}\ndefinition: {{id: Tempat layanan., en: A place.}}\n")), time);

    private Reading Read(IContentSource? content = null, bool keep = true)
    {
        var cache = new ReadCache(() => Now, new RecordStore(() => new BytesInMemory(stored), "tests"));
        var bag = new DiagnosticBag();
        var catalog = ContentReader.Read(content ?? new ContentFolder(folder.Path), bag, cache).Catalog!;
        var result = new Reading(catalog.All<Term>().Single(t => t.Id == "gerai").Name.Id, cache.LookedInto, cache.ReadAnew, cache.IsWorthSaving);
        if (keep)
        {
            using var stream = new MemoryStream();
            cache.Save(stream);
            stored = stream.ToArray();
        }

        return result;
    }

    private sealed record Reading(string Term, int LookedInto, int ReadAnew, bool IsWorthSaving);

    /// <summary>The same files, of which nobody knows when they were written.</summary>
    private sealed class MemoryOf(string root) : IContentSource
    {
        public IReadOnlyList<ContentFile> List() => [.. new ContentFolder(root).List().Select(f => f with { Modified = null })];
    }
}
