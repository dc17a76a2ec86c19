using KnowledgeBase.Core.Records;

namespace KnowledgeBase.Tests.Cli;

/// <summary>Records that <c>kb new</c> begins.</summary>
public sealed class NewTests : IDisposable
{
    private const string File = "content/visits/2026-12-10-kabupaten-blora-blora.md";
    private static readonly string[] Visit = ["new", "visit", "--host", "blora", "--visitor", "kabupaten-blora", "--date", "2026-12-10"];

    private readonly TestSite site = new();

    public NewTests()
    {
        site.Write("content/regions/jawa-tengah.yaml", "name: Jawa Tengah\nkind: province\ncode: \"33\"\nisland: jawa\n");
        site.Write("content/regions/kabupaten-blora.yaml", "name: Kabupaten Blora\nkind: kabupaten\ncode: \"33.16\"\nprovince: jawa-tengah\nisland: jawa\n");
        site.Write("content/sources/koran.yaml", "publisher: Koran\nabout: Kabar\nkind: news\naccessed: 2026-01-01\n");
        site.Write("content/hosts/blora.md", "---\nname: MPP Blora\nregion: kabupaten-blora\nstatus: operating\nclaims: {location: {value: Alun-alun, source: koran}}\n---\n");
        site.Write("content/preparation.yaml", """
            questions:
              - {id: tempat, topic: budget, ask: Di mana?, properties: location}
              - {id: tanda, topic: budget, ask: {id: "Apa arti *bintang* dan \"kutip\" {{x}} <b>?", en: "Why [this]?"}}

            """);
    }

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_visit_has_the_open_questions_and_lacks_only_its_source()
    {
        var run = site.Run(Visit);
        run.Code.ShouldBe(0, run.Error);
        run.Out.ShouldBe(File.Replace('/', Path.DirectorySeparatorChar) + "\n");
        var text = System.IO.File.ReadAllText(site.FullPath(File));
        text.ShouldContain("- bank: tanda");
        text.ShouldNotContain("- bank: tempat");
        text.ShouldContain("modality: planned");

        var check = site.Run("check", "--lang", "en", "--as-of", "2026-11-21");
        check.Code.ShouldBe(1);
        check.Error.ShouldContain("there is no source with the id “isi-id-sumber”");
        check.Error.ShouldContain("\n1 error");

        System.IO.File.WriteAllText(site.FullPath(File), text.Replace("isi-id-sumber", "koran"));
        site.Run("check", "--strict").Code.ShouldBe(0);
    }

    [Fact]
    public void A_file_that_is_there_is_left_alone()
    {
        site.Write(File, "milik orang");
        var run = site.Run(Visit);
        run.Code.ShouldBe(2);
        run.Error.ShouldContain("sudah ada dan tidak disentuh");
        System.IO.File.ReadAllText(site.FullPath(File)).ShouldBe("milik orang");
    }

    [Theory]
    [InlineData("new", "galat: sebut jenis rekamannya: playbook, host, visit, replication, lesson, region, source, term, regulation, page")]
    [InlineData("new vist", "maksud Anda “visit”?")]
    [InlineData("new visit --visitor kabupaten-blora --date 2026-12-10", "galat: opsi --host belum disebut")]
    [InlineData("new visit --host blorra --visitor kabupaten-blora --date 2026-12-10", "galat: tidak ada hosts/blorra; maksud Anda “blora”?")]
    [InlineData("new visit --host blora --visitor kabupaten-x --date 2026-12-10", "galat: tidak ada regions/kabupaten-x")]
    [InlineData("new visit --host blora --visitor kabupaten-blora --date 2026-02-30", "galat: “2026-02-30” bukan tanggal yang ada")]
    [InlineData("new source", "galat: opsi --id belum disebut")]
    [InlineData("new source --id ../../x", "galat: “../../x” bukan id")]
    public void Mistakes(string line, string expected)
    {
        var run = site.Run(line.Split(' '));
        run.Code.ShouldBe(2);
        run.Error.ShouldContain(expected);
        run.Out.ShouldBeEmpty();
    }

    [Fact]
    public void Every_kind_can_be_begun_and_lacks_only_what_is_marked()
    {
        foreach (var kind in Kinds.All.Where(k => k.Kind != RecordKind.Visit))
        {
            site.Run("new", kind.Scheme, "--id", "baru", "--host", "blora", "--visitor", "kabupaten-blora").Code.ShouldBe(0);
        }

        var lines = site.Run("check", "--lang", "en").Error.Split('\n');
        lines.Where(l => l.StartsWith("error[", StringComparison.Ordinal)).Select(l => l[6..11]).Distinct().Order().ShouldBe(["KB204", "KB216", "KB654"]);
        lines.Where(l => l.Contains(" │ ", StringComparison.Ordinal) && char.IsAsciiDigit(l.Trim()[0])).ShouldAllBe(l => l.Contains("(ISI)") || l.Contains("isi-") || l.Contains("00.00"));
    }

    [Fact]
    public void A_second_draft_does_not_wait_for_the_first()
    {
        site.Run(Visit).Code.ShouldBe(0);
        site.Run("new", "visit", "--host", "blora", "--visitor", "kabupaten-blora", "--date", "2026-12-11").Code.ShouldBe(0);
    }

    [Fact]
    public void A_host_that_refuses_is_told()
    {
        site.Write("content/hosts/blora.md", "---\nname: MPP Blora\nregion: kabupaten-blora\nstatus: operating\nvisiting: {accepts: refused, source: koran, as-of: 2026-01-01}\n---\n");
        site.Run(Visit).Error.ShouldContain("Perhatian: MPP Blora tidak menerima kunjungan.");
    }
}
