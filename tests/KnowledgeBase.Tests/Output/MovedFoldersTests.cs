using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Tests.Output;

public sealed class MovedFoldersTests
{
    private readonly MovedFolders folders = new();
    private readonly List<string> moves = [];

    [Fact]
    public void What_was_moved_is_found_where_it_was_read()
    {
        folders.Let(["indeks/a"]);

        MoveTo("indeks/b");

        moves.ShouldBe(["indeks/a → indeks/b"]);
        folders.WhereRead("indeks/b/1.txt").ShouldBe("indeks/a/1.txt");
        folders.WhereRead("indeks/a/1.txt").ShouldBeNull();
        folders.WhereRead("indeks/ab/1.txt").ShouldBe("indeks/ab/1.txt");
        folders.WhereNow("indeks/a/1.txt").ShouldBe("indeks/b/1.txt");
    }

    [Theory]
    [InlineData("indeks/a")]
    [InlineData("indeks/a/1.txt")]
    [InlineData("indeks/a/bawah/1.txt")]
    public void What_somebody_relies_on_is_not_moved(string path)
    {
        folders.Let(["indeks/a"]);

        folders.WhereRead(path).ShouldBe(path);
        MoveTo("indeks/b");

        moves.ShouldBeEmpty();
    }

    [Fact]
    public void A_place_that_was_left_can_be_taken_by_another()
    {
        folders.Let(["indeks/a", "indeks/b"]);

        MoveTo("indeks/c");
        MoveTo("indeks/a");

        moves.ShouldBe(["indeks/a → indeks/c", "indeks/b → indeks/a"]);
        folders.WhereRead("indeks/a/1.txt").ShouldBe("indeks/b/1.txt");
        folders.WhereRead("indeks/c/1.txt").ShouldBe("indeks/a/1.txt");
        folders.WhereRead("indeks/b/1.txt").ShouldBeNull();
    }

    [Fact]
    public void A_folder_elsewhere_is_not_moved_and_one_that_cannot_be_stays()
    {
        folders.Let(["indeks/a", "lain/a"]);

        folders.TryMoveTo("indeks/b", (_, _) => false);
        MoveTo("indeks/c");

        moves.ShouldBeEmpty();
        folders.WhereRead("indeks/a/1.txt").ShouldBe("indeks/a/1.txt");
    }

    private void MoveTo(string path) => folders.TryMoveTo(path, (from, to) =>
    {
        moves.Add($"{from} → {to}");
        return true;
    });
}
