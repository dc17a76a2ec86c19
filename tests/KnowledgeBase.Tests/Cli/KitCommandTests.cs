using System.IO.Compression;
using TemporaryFolder = KnowledgeBase.Tests.Search.TemporaryFolder;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Cli;

/// <summary><c>kb kit</c> on the real content: papers for what can be, a clear finding for what cannot.</summary>
public sealed class KitCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("2026-02-30", "“2026-02-30” bukan tanggal yang ada")]
    [InlineData("2027-02-29", "“2027-02-29” bukan tanggal yang ada")]
    [InlineData("10/12/2026", "“10/12/2026” bukan tanggal yang ada")]
    [InlineData("9999-12-31", "“9999-12-31” bukan tanggal yang ada")]
    public void A_date_that_does_not_exist(string date, string message) => Refused(message, "--host", "blora", "--date", date);

    [Theory]
    [InlineData("tidak ada rekaman daerah “kabupaten-temangung”; untuk daerah tanpa rekaman pakai --visitor-name; maksud Anda “kabupaten-temanggung”?", "--host", "blora", "--visitor", "kabupaten-temangung")]
    [InlineData("tidak ada MPP “blorra”; maksud Anda “blora”?", "--host", "blorra")]
    [InlineData("sebut tuan rumahnya", "--date", "2026-12-10")]
    [InlineData("--visitor-name: nama memuat tanda < atau >", "--host", "blora", "--visitor-name", "<b>Kota</b>")]
    [InlineData("--leader: nama memuat karakter kendali yang tidak terlihat", "--host", "blora", "--leader", "a\u202eb")]
    [InlineData("--contact: nama memuat karakter kendali yang tidak terlihat", "--host", "blora", "--contact", "a\u0007b")]
    [InlineData("--visitor-name: nama lebih panjang dari", "--host", "blora", "--visitor-name", "LONG")]
    [InlineData("--days: “0” bukan bilangan 1 sampai 14", "--host", "blora", "--days", "0")]
    [InlineData("--people: “-3” bukan bilangan 1 sampai 999", "--host", "blora", "--people", "-3")]
    [InlineData("kertas “a3” tidak dikenal; pilih a4 atau f4", "--host", "blora", "--paper", "a3")]
    [InlineData("pilih salah satu: --visitor atau --visitor-name", "--host", "blora", "--visitor", "kabupaten-blora", "--visitor-name", "Kota")]
    [InlineData("tidak ada rekaman kunjungan “tiada”", "--visit", "tiada")]
    [InlineData("--visit sudah menyebut tamu dan tuan rumah; hapus --host", "--visit", "2021-04-22-kota-pasuruan-blora", "--host", "blora")]
    [InlineData("belum jelas tuan rumahnya", "--visit", "2024-05-belitung-timur-pasuruan")]
    [InlineData("belum pasti; sebut dengan --date", "--visit", "2019-blora-banyumas")]
    public void What_cannot_be(string message, params string[] args) =>
        Refused(message, [.. args.Select(a => a == "LONG" ? new string('x', 161) : a)]);

    [Fact]
    public void Papers_for_a_host()
    {
        var run = Run("--host", "blora", "--visitor", "Kabupaten Temanggung", "--date", "2026-12-12", "--days", "2", "--out", folder.Path);
        run.Code.ShouldBe(0, run.Error);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain("Sabtu, 12 Desember 2026 adalah akhir pekan");
        run.Error.ShouldContain("12 berkas di ");
        using var zip = ZipFile.OpenRead(Path.Combine(folder.Path, "kit-blora.zip"));
        zip.Entries.Count.ShouldBe(12);
        zip.Entries.ShouldAllBe(e => e.LastWriteTime.Year == 1980);
    }

    [Fact]
    public void Papers_for_a_planned_visit_and_for_a_guest_from_abroad()
    {
        var file = Path.Combine(folder.Path, "tamu.zip");
        Run("--visit", "2021-04-22-kota-pasuruan-blora", "--out", file).Error.ShouldContain("tanggal kunjungan sudah lewat");
        using (var zip = ZipFile.OpenRead(file))
        {
            zip.Entries.ShouldContain(e => e.Name == "11-jadwal.ics");
        }

        Run("--host", "blora", "--visitor-name", "City of Suwon", "--foreign", "--out", file).Code.ShouldBe(0);
        using var english = ZipFile.OpenRead(file);
        english.Entries.Select(e => e.Name).ShouldBe(["00-read-me.txt", "01-letter-of-request.docx", "02-delegation.docx", "03-questions.docx", "04-programme.docx", "05-comparison.xlsx"]);
    }

    [Fact]
    public void A_host_that_refuses_visits_or_is_closed()
    {
        using var site = new TestSite();
        site.Write("content/regions/jawa-tengah.yaml", "name: Jawa Tengah\nkind: province\ncode: \"33\"\nisland: jawa\n");
        site.Write("content/regions/kabupaten-blora.yaml", "name: Kabupaten Blora\nkind: kabupaten\ncode: \"33.16\"\nprovince: jawa-tengah\nisland: jawa\n");
        site.Write("content/sources/koran.yaml", "publisher: Koran\nabout: {id: Berita, en: News}\nkind: news\naccessed: 2026-01-01\n");
        const string Host = "name: MPP Blora\nregion: kabupaten-blora\nstatus: operating\n";
        site.Write("content/hosts/tolak.md", $"---\n{Host}visiting: {{accepts: refused, source: koran, as-of: 2026-01-02}}\n---\n");
        site.Write("content/hosts/tutup.md", $"---\n{Host.Replace("operating", "closed")}---\n");

        var refused = site.Run("kit", "--host", "tolak");
        refused.Code.ShouldBe(1, refused.Error);
        refused.Error.ShouldContain("MPP Blora tidak menerima kunjungan (Koran, 2 Januari 2026)");
        site.Run("kit", "--host", "tutup").Error.ShouldContain("MPP Blora sudah tutup");
        Directory.EnumerateFiles(site.Folder, "*.zip").ShouldBeEmpty();
    }

    public void Dispose() => folder.Dispose();

    private static CliRun Run(params string[] args) => CliRun.In(Repository.Root, ["kit", .. args]);

    private void Refused(string message, params string[] args)
    {
        var file = Path.Combine(folder.Path, "x.zip");
        var run = Run([.. args, "--out", file]);
        run.Code.ShouldBe(2, run.Error);
        run.Error.ShouldContain(message);
        File.Exists(file).ShouldBeFalse();
    }
}
