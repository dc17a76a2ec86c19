using KnowledgeBase.Site.Output;
using KnowledgeBase.Tests.Hostile;
using KnowledgeBase.Tests.Support;
using KnowledgeBase.Tests.Unbreakable;

namespace KnowledgeBase.Tests.Laws;

/// <summary>What may happen to the files of a site between two builds. Beside it lies a folder of somebody, to which links lead and which nobody may touch.</summary>
internal sealed class Accidents
{
    // Longer than any text of a site: where size and time are the same a file is believed.
    private const string Precious = "penting bagi orang lain";

    private readonly string outside;

    public Accidents(TemporaryFolder folder)
    {
        outside = folder.At("lain");
        for (var i = 0; i < 4; i++)
        {
            folder.Write($"lain/{i}.txt", System.Text.Encoding.UTF8.GetBytes(Precious));
        }
    }

    /// <summary>Something happens in the folder of a published site, that a build can mend.</summary>
    public void HappenToSite(Dice dice, string site)
    {
        if (dice.Chance(20))
        {
            Directory.CreateDirectory(Path.Combine(site, "kosong", "sekali"));
            SpecialFiles.Shell($"chmod 700 '{dice.Of(Folders(site))}'");
        }
        else if (Files(site) is { Count: > 0 } files)
        {
            HappenToFile(dice, dice.Of(files), inPlace: true);
        }
    }

    /// <summary>Something happens in the tree that is kept beside a site: anything.</summary>
    /// <param name="dice">What.</param>
    /// <param name="tree">The tree.</param>
    /// <param name="touchesSite">Whether files may be changed in place, and so those of the site that are the same.</param>
    public void HappenToTree(Dice dice, string tree, bool touchesSite)
    {
        // Where an accident before put a link, the next one would be the test's own.
        if (!Directory.Exists(tree) || new DirectoryInfo(tree).LinkTarget is not null)
        {
            return;
        }

        var folder = dice.Of(Folders(tree));
        switch (dice.Below(9))
        {
            case 0:
                // Of a name that nothing has yet, so that this leads through no link.
                var stray = Path.Combine(folder, Path.GetRandomFileName());
                Directory.CreateDirectory(Path.Combine(stray, "kosong"));
                File.WriteAllText(stray + ".txt", "asing");
                break;
            case 1:
                Directory.Delete(folder, recursive: true);
                Directory.CreateSymbolicLink(folder, outside);
                break;
            case 2:
                Directory.Delete(folder, recursive: true);
                File.WriteAllText(folder, "asing");
                break;
            case 3:
                SpecialFiles.Shell($"chmod {dice.Of(["700", "500", "000"])} '{folder}'");
                break;
            case 4:
                Directory.CreateSymbolicLink(Path.Combine(folder, Path.GetRandomFileName()), outside);
                SpecialFiles.Pipe(Path.Combine(folder, Path.GetRandomFileName()));
                break;
            case 5 when Files(tree) is { Count: > 0 } files:
                // The same size and time, other bytes, another file.
                var file = dice.Of(files);
                var (bytes, time) = (File.ReadAllBytes(file), File.GetLastWriteTimeUtc(file));
                File.Delete(file);
                File.WriteAllBytes(file, [.. bytes.Select(b => (byte)(b ^ 1))]);
                File.SetLastWriteTimeUtc(file, time);
                break;
            case 6 when Files(tree) is { Count: > 0 } files:
                var gone = dice.Of(files);
                File.Delete(gone);
                Directory.CreateDirectory(gone);
                File.WriteAllText(Path.Combine(gone, "asing.txt"), "asing");
                break;
            default:
                if (Files(tree) is { Count: > 0 } all)
                {
                    HappenToFile(dice, dice.Of(all), touchesSite);
                }

                break;
        }
    }

    /// <summary>What belongs to somebody is as it was.</summary>
    public void ShouldHaveSparedOthers()
    {
        Directory.GetFileSystemEntries(outside).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(["0.txt", "1.txt", "2.txt", "3.txt"]);
        Directory.GetFiles(outside).ShouldAllBe(f => File.ReadAllText(f) == Precious);
    }

    // Nobody but those others would be to blame for what happens to their own files.
    private static List<string> Files(string folder) =>
        [.. Listed(folder).OfType<FileInfo>().Where(f => f.LinkTarget is null && f.Length > 0 && f.Directory!.Name != "orang" && f.Name != ".kb-manifest.json").Select(f => f.FullName).Order(StringComparer.Ordinal)];

    private static List<string> Folders(string folder) =>
        [folder, .. Listed(folder).OfType<DirectoryInfo>().Where(f => f.LinkTarget is null).Select(f => f.FullName).Order(StringComparer.Ordinal)];

    private static IEnumerable<FileSystemInfo> Listed(string folder) =>
        new DirectoryInfo(folder).EnumerateFileSystemInfos("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint });

    private void HappenToFile(Dice dice, string file, bool inPlace)
    {
        var other = Path.Combine(outside, $"{dice.Below(4)}.txt");
        switch (dice.Below(inPlace ? 6 : 5))
        {
            case 0:
                File.Delete(file);
                break;
            case 1:
                File.Delete(file);
                File.CreateSymbolicLink(file, other);
                break;
            case 2:
                File.Delete(file);
                ForeignFiles.KeepPlain(other, file).ShouldBeTrue();
                break;
            case 3:
                File.Delete(file);
                SpecialFiles.Pipe(file);
                break;
            case 4:
                File.Delete(file);
                Directory.CreateDirectory(file);
                break;
            default:
                // Where two trees share the file, in both; not where an accident before put somebody's own file.
                if (File.ReadAllText(file) != Precious)
                {
                    File.AppendAllText(file, "!");
                }

                break;
        }
    }
}
