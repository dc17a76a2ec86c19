using KnowledgeBase.Cli;

namespace KnowledgeBase.Tests.Cli;

/// <summary>Help and mistakes on the command line, in both languages.</summary>
public class UsageTests
{
    private static readonly string Here = Path.GetTempPath();

    [Theory]
    [InlineData("biuld", "galat: tidak mengenal perintah “biuld”; maksud Anda “build”?\nBantuan: kb --help\n")]
    [InlineData("--lang en biuld", "error: unknown command “biuld”; did you mean “build”?\nHelp: kb --help\n")]
    [InlineData("build --uot x", "galat: kb build tidak mengenal opsi “--uot”; maksud Anda “--out”?\nBantuan: kb build --help\n")]
    [InlineData("build --lang en --uot x", "error: kb build has no option “--uot”; did you mean “--out”?\nHelp: kb build --help\n")]
    [InlineData("build --out", "galat: opsi --out membutuhkan nilai\nBantuan: kb build --help\n")]
    [InlineData("build --out --json", "galat: opsi --out membutuhkan nilai\nBantuan: kb build --help\n")]
    [InlineData("build --lang=en --out a --out b", "error: the option --out is given more than once\nHelp: kb build --help\n")]
    [InlineData("check lain", "galat: kb check tidak memakai “lain”\nBantuan: kb check --help\n")]
    [InlineData("check --json=ya", "galat: kb check tidak memakai “ya”\nBantuan: kb check --help\n")]
    [InlineData("check @berkas", "galat: kb check tidak memakai “@berkas”\nBantuan: kb check --help\n")]
    [InlineData("--lang en", "error: no command given\nHelp: kb --help\n")]
    [InlineData("serve --port 99999", "galat: “99999” bukan nomor porta (0 sampai 65535)\nBantuan: kb serve --help\n")]
    [InlineData("serve --port -1", "galat: “-1” bukan nomor porta (0 sampai 65535)\nBantuan: kb serve --help\n")]
    [InlineData("completion", "galat: sebut shell-nya: bash, zsh, fish, pwsh\nBantuan: kb completion --help\n")]
    [InlineData("completion basj", "galat: tidak ada skrip untuk “basj”; yang ada: bash, zsh, fish, pwsh; maksud Anda “bash”?\nBantuan: kb completion --help\n")]
    public void Mistakes(string line, string expected)
    {
        using var site = new TestSite();
        var run = site.Run(line.Split(' '));
        run.Error.ShouldBe(expected);
        run.Out.ShouldBeEmpty();
        run.Code.ShouldBe(2);
    }

    [Fact]
    public void Kb_alone_shows_help_as_a_message()
    {
        var run = CliRun.In(Here);
        run.Code.ShouldBe(2);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain("Perintah:\n");
    }

    [Theory]
    [InlineData("id", "Pemakaian:", "Perintah:", "Opsi:", "Contoh:", "Kode keluar:")]
    [InlineData("en", "Usage:", "Commands:", "Options:", "Examples:", "Exit codes:")]
    public void Help_of_the_program(string language, params string[] headings)
    {
        var run = CliRun.In(Here, "--help", "--lang", language);
        run.Code.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        foreach (var heading in headings)
        {
            run.Out.ShouldContain(heading);
        }
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("serve")]
    [InlineData("search")]
    [InlineData("explain")]
    [InlineData("completion")]
    public void Help_of_each_command_in_each_language(string command)
    {
        foreach (var (language, heading) in new[] { ("id", "Pemakaian:"), ("en", "Usage:") })
        {
            var run = CliRun.In(Here, command, "-h", "--lang", language);
            run.Code.ShouldBe(0);
            run.Out.ShouldStartWith($"kb {command} – ");
            run.Out.ShouldContain($"{heading}\n  kb {command}");
            run.Out.ShouldContain("\n  kb " + command);
            CliRun.In(Here, "--help").Out.ShouldContain($"\n  {command}");
        }
    }

    [Fact]
    public void Help_wins_over_mistakes() => CliRun.In(Here, "build", "--uot", "--help").Code.ShouldBe(0);

    [Fact]
    public void Version()
    {
        var run = CliRun.In(Here, "--version");
        run.Code.ShouldBe(0);
        run.Out.ShouldMatch(@"^kb \d+\.\d+\.\d+\n$");
    }

    [Theory]
    [InlineData("", "", "", "", "id")]
    [InlineData("", "", "", "en_US.UTF-8", "en")]
    [InlineData("", "", "", "C.UTF-8", "id")]
    [InlineData("", "", "", "id_ID.UTF-8", "id")]
    [InlineData("", "", "id_ID.UTF-8", "en_US.UTF-8", "id")]
    [InlineData("", "en", "id_ID.UTF-8", "", "en")]
    [InlineData("id", "en", "", "en_GB", "id")]
    public void The_language_of_messages(string option, string variable, string all, string lang, string expected)
    {
        var variables = new Dictionary<string, string> { ["KB_LANG"] = variable, ["LC_ALL"] = all, ["LANG"] = lang };
        string[] args = option.Length == 0 ? ["biuld"] : ["--lang", option, "biuld"];
        CliRun.With(Here, variables, args).Error.ShouldStartWith(expected == "id" ? "galat: " : "error: ");
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("1", false)]
    public void No_color_is_honoured(string? value, bool isColoured)
    {
        var variables = new Dictionary<string, string>();
        if (value is not null)
        {
            variables["NO_COLOR"] = value;
        }

        var machine = CliRun.Machine(Here, variables) with { IsErrorTerminal = true };
        CliRun.With(machine, "biuld").Error.Contains('\e').ShouldBe(isColoured);
    }

    [Fact]
    public void No_colour_off_a_terminal() => CliRun.In(Here, "biuld").Error.ShouldNotContain("\e");
}
