using System.Text;
using KnowledgeBase.Content.Files;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Laws;

/// <summary>What a build is told besides the content.</summary>
internal sealed record EditedOptions(DateOnly AsOf, Uri? Base, bool IsOffline)
{
    public static EditedOptions First { get; } = new(TestSite.AsOf, null, false);
}

/// <summary>What happens to a site in the course of its life: edits, renames, deletions, another theme, another day.</summary>
internal static class ContentEdits
{
    private static readonly IReadOnlyList<ContentFile> Full = new ContentFolder(Repository.At("tests", "sites", "full", "content")).List();

    /// <summary>The files of the full golden site.</summary>
    public static Dictionary<string, byte[]> Start() => Full.ToDictionary(f => f.Path, f => f.Read(), StringComparer.Ordinal);

    /// <summary>Does one thing to the files, or to what a build is told; gives what it is told then.</summary>
    /// <param name="mend">Whether everything that was broken is to be whole again.</param>
    public static EditedOptions Change(Dictionary<string, byte[]> files, System.Random random, EditedOptions options, bool mend)
    {
        var path = files.Keys.Order(StringComparer.Ordinal).ElementAt(random.Next(files.Count));
        var text = Encoding.UTF8.GetString(files[path]);
        switch (mend ? 4 : random.Next(8))
        {
            case 0:
                files.Remove(path);
                break;
            case 1:
                files.Remove(path);
                files[path.Replace('.', '2')[..^Path.GetExtension(path).Length] + Path.GetExtension(path)] = Encoding.UTF8.GetBytes(text);
                break;
            case 2:
                files["site.yaml"] = Full.Single(f => f.Path == "site.yaml").Read();
                var site = Encoding.UTF8.GetString(files["site.yaml"]);
                files["site.yaml"] = Encoding.UTF8.GetBytes(random.Next(3) switch
                {
                    0 => site.Replace("topics:", "topics:\n  baru: {id: Baru, en: New}", StringComparison.Ordinal),
                    1 => site.Replace("theme: default", "theme: plain", StringComparison.Ordinal),
                    _ => site,
                });
                break;
            case 3:
                return random.Next(3) switch
                {
                    0 => options with { AsOf = options.AsOf.AddDays(random.Next(-400, 400)) },
                    1 => options with { Base = options.Base is null ? new Uri("/kb/", UriKind.Relative) : null },
                    _ => options with { IsOffline = !options.IsOffline },
                };
            case 4:
                // Whatever was broken before is whole again, under another name too.
                files.Clear();
                foreach (var file in Full)
                {
                    files[file.Path] = file.Read();
                }

                break;
            default:
                var at = random.Next(text.Length + 1);
                var piece = new[] { "2", "a", " ", "\n", "Rp3 juta", "gerai", ":" }[random.Next(7)];
                files[path] = path.StartsWith("assets/", StringComparison.Ordinal) ? [.. files[path], 1] : Encoding.UTF8.GetBytes(text.Insert(at, piece));
                break;
        }

        return options;
    }
}
