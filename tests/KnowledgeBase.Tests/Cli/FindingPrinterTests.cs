using KnowledgeBase.Cli.Printing;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Tests.Cli;

/// <summary>The exact text of findings.</summary>
public class FindingPrinterTests
{
    [Fact]
    public void A_finding_shows_head_place_line_carets_and_what_to_do() =>
        Print("name: Blora\nmoney: pagu\n", "pagu").ShouldBe("""
            galat[KB204]: kata di luar daftar
              ┌─ content/hosts/blora.md:2:8
            2 │ money: pagu
              │        ^^^^ “pagu” tidak ada dalam daftar untuk “money”
              = petunjuk: pilih salah satu: ceiling
              = jelaskan: kb explain KB204

            """);

    [Fact]
    public void In_English_too() =>
        Print("name: Blora\nmoney: pagu\n", "pagu", Language.English).ShouldBe("""
            error[KB204]: a word outside the list
              ┌─ content/hosts/blora.md:2:8
            2 │ money: pagu
              │        ^^^^ “pagu” is not in the list for “money”
              = hint: choose one of: ceiling
              = explain: kb explain KB204

            """);

    [Fact]
    public void The_margin_grows_with_the_line_number() =>
        Print(string.Concat(Enumerable.Repeat("a: b\n", 99)) + "money: pagu", "pagu").ShouldBe("""
            galat[KB204]: kata di luar daftar
                ┌─ content/hosts/blora.md:100:8
            100 │ money: pagu
                │        ^^^^ “pagu” tidak ada dalam daftar untuk “money”
                = petunjuk: pilih salah satu: ceiling
                = jelaskan: kb explain KB204

            """);

    [Fact]
    public void Tabs_become_columns_and_carets_follow() => Lines("a:\t\tpagu", "pagu").ShouldBe("""
        1 │ a:      pagu
          │         ^^^^ “pagu” tidak ada dalam daftar untuk “money”
        """);

    [Fact]
    public void A_tab_under_the_span_gets_a_caret_for_each_of_its_columns() => Lines("\tb", "\t").ShouldBe("""
        1 │     b
          │ ^^^^ “	” tidak ada dalam daftar untuk “money”
        """.Replace("“\t”", "“ ”", StringComparison.Ordinal));

    [Fact]
    public void Emoji_and_wide_characters_take_two_columns() => Lines("🏛️ 市場 pagu", "pagu").ShouldBe("""
        1 │ 🏛️ 市場 pagu
          │         ^^^^ “pagu” tidak ada dalam daftar untuk “money”
        """);

    [Fact]
    public void Carets_under_wide_characters_are_as_wide() => Lines("a 市場", "市場").ShouldBe("""
        1 │ a 市場
          │   ^^^^ “市場” tidak ada dalam daftar untuk “money”
        """);

    [Fact]
    public void Combining_marks_take_no_column() => Lines("cafe\u0301 pagu", "pagu").ShouldBe("""
        1 │ café pagu
          │      ^^^^ “pagu” tidak ada dalam daftar untuk “money”
        """.Replace("é", "e\u0301", StringComparison.Ordinal));

    [Fact]
    public void Joined_emoji_are_one_character() => Lines("👩‍💻 pagu", "pagu").ShouldBe("""
        1 │ 👩‍💻 pagu
          │    ^^^^ “pagu” tidak ada dalam daftar untuk “money”
        """);

    [Fact]
    public void What_a_terminal_would_obey_is_shown_instead()
    {
        var lines = Lines("a \e[31m \u202Eb \u200B", "\u202E");
        lines.ShouldBe("""
            1 │ a ␛[31m �b �
              │         ^ “�” tidak ada dalam daftar untuk “money”
            """);
    }

    [Fact]
    public void A_path_cannot_steer_the_terminal_either() =>
        PrintWhole("hosts/a\e[2J\n.md").ShouldContain("┌─ content/hosts/a␛[2J .md\n");

    [Fact]
    public void Brackets_of_content_stay_as_they_are() => Lines("[red]pagu[/]", "pagu").ShouldBe("""
        1 │ [red]pagu[/]
          │      ^^^^ “pagu” tidak ada dalam daftar untuk “money”
        """);

    [Fact]
    public void A_long_line_is_cut_around_the_span()
    {
        var lines = Lines(new string('a', 300) + "pagu" + new string('b', 300), "pagu").Split('\n');
        lines[0].ShouldBe("1 │ …" + new string('a', 40) + "pagu" + new string('b', 114) + "…");
        lines[1].ShouldBe("  │ " + new string(' ', 41) + "^^^^ “pagu” tidak ada dalam daftar untuk “money”");
    }

    [Fact]
    public void A_long_line_with_the_span_at_its_beginning_is_cut_at_its_end()
    {
        var lines = Lines("pagu" + new string('b', 300), "pagu").Split('\n');
        lines[0].ShouldBe("1 │ pagu" + new string('b', 154) + "…");
        lines[1].ShouldStartWith("  │ ^^^^ ");
    }

    [Fact]
    public void A_long_line_with_the_span_at_its_end_is_cut_at_its_beginning()
    {
        var lines = Lines(new string('a', 300) + "pagu", "pagu").Split('\n');
        lines[0].ShouldBe("1 │ …" + new string('a', 154) + "pagu");
        lines[1].ShouldStartWith("  │ " + new string(' ', 155) + "^^^^ ");
    }

    [Fact]
    public void Carets_of_a_span_longer_than_the_window_end_with_it()
    {
        var lines = Lines("x: " + new string('a', 400), new string('a', 400)).Split('\n');
        lines[1].Count(c => c == '^').ShouldBe(155);
    }

    [Fact]
    public void A_span_over_several_lines_ends_with_its_first() => Lines("a: |\n  satu\n  dua\n", "|\n  satu").ShouldStartWith("""
        1 │ a: |
          │    ^ “
        """);

    [Fact]
    public void The_end_of_a_file_has_one_caret()
    {
        var source = new SourceText("hosts/blora.md", "a: b\n");
        Printer().Excerpt(Finding(source.Span(5, 0), "x")).ShouldBe("""
            2 │
              │ ^ “x” tidak ada dalam daftar untuk “money”
            """);
    }

    [Fact]
    public void The_end_of_a_line_with_carriage_return_has_one_caret()
    {
        var source = new SourceText("hosts/blora.md", "a: b\r\nc: d\r\n");
        Printer().Excerpt(Finding(source.Span(5, 1), "x")).ShouldBe("""
            1 │ a: b
              │     ^ “x” tidak ada dalam daftar untuk “money”
            """);
    }

    [Fact]
    public void A_finding_about_a_whole_file_prints_its_path_alone() => PrintWhole("hosts/blora.md").ShouldBe("""
        galat[KB005]: berkas kosong
          ┌─ content/hosts/blora.md
          │ berkas ini kosong
          = petunjuk: isi rekamannya, atau hapus berkasnya
          = jelaskan: kb explain KB005

        """);

    [Fact]
    public void A_code_is_explained_once_and_fifty_findings_are_enough()
    {
        var source = new SourceText("hosts/blora.md", "money: pagu\n");
        var all = Printer().PrintAll([.. Enumerable.Repeat(Finding(source.Span(7, 4), "pagu"), 57)]);
        Count(all, "= jelaskan:").ShouldBe(1);
        Count(all, "galat[KB204]").ShouldBe(50);
        all.ShouldEndWith("\n\n… dan 7 lagi\n\n");
    }

    [Fact]
    public void Colours_only_add_escape_codes()
    {
        var source = new SourceText("hosts/blora.md", "money: pagu\n");
        var coloured = new FindingPrinter(Language.Indonesian, new Paint(true), Paths).Print(Finding(source.Span(7, 4), "pagu"), explain: true);
        coloured.ShouldContain("\e[1;31mgalat[KB204]\e[0m");
        System.Text.RegularExpressions.Regex.Replace(coloured, "\e\\[[0-9;]*m", "").ShouldBe(Print("money: pagu\n", "pagu"));
    }

    [Fact]
    public void A_finding_on_a_finished_page_keeps_the_path_of_the_site()
    {
        var bag = new DiagnosticBag();
        bag.Add(Rules.DeadLink, new SourceText("mpp/blora/index.html", "").Whole, "../x/");
        Printer().Print(bag.Sorted()[0], explain: false).ShouldContain("┌─ mpp/blora/index.html\n");
    }

    private static ShownPaths Paths => new("/proyek", "/proyek/content");

    private static FindingPrinter Printer(Language language = Language.Indonesian) => new(language, new Paint(false), Paths);

    private static Diagnostic Finding(SourceSpan span, string word)
    {
        var bag = new DiagnosticBag();
        bag.Add(Rules.UnknownWord, span, word, "money", "ceiling");
        return bag.Sorted()[0];
    }

    private static Diagnostic FindingAt(string text, string word)
    {
        var source = new SourceText("hosts/blora.md", text);
        return Finding(source.Span(text.LastIndexOf(word, StringComparison.Ordinal), word.Length), word);
    }

    private static string Print(string text, string word, Language language = Language.Indonesian) =>
        Printer(language).Print(FindingAt(text, word), explain: true);

    private static string Lines(string text, string word) => Printer().Excerpt(FindingAt(text, word));

    private static string PrintWhole(string path)
    {
        var bag = new DiagnosticBag();
        bag.Add(Rules.EmptyFile, new SourceText(path, "").Whole);
        return Printer().Print(bag.Sorted()[0], explain: true);
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
