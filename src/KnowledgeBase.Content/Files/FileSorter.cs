using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Content.Files;

/// <summary>The files of one record.</summary>
/// <param name="Key">Kind and id, from folder and name.</param>
/// <param name="Main">The record.</param>
/// <param name="English">Its English prose, or null.</param>
internal sealed record RecordFile(RecordKey Key, ContentFile Main, ContentFile? English);

/// <summary>Files by what they are.</summary>
internal sealed record SortedFiles(ContentFile? Site, ContentFile? Preparation, IReadOnlyList<RecordFile> Records, IReadOnlyList<ContentFile> Assets);

/// <summary>Tells from its path what each file is; a file without meaning is a finding.</summary>
internal static class FileSorter
{
    private const string AssetFolder = "assets";
    private const int MaxAssetBytes = 16 * 1024 * 1024;
    private static readonly string[] AssetExtensions = [".png", ".jpg", ".jpeg", ".webp"];
    private static readonly string Folders = string.Join(", ", Kinds.All.Select(k => k.Folder + "/").Append(AssetFolder + "/"));

    public static SortedFiles Sort(IReadOnlyList<ContentFile> files, DiagnosticBag bag)
    {
        ContentFile? site = null;
        ContentFile? preparation = null;
        var main = new Dictionary<RecordKey, ContentFile>(files.Count);
        var english = new Dictionary<RecordKey, ContentFile>();
        var assets = new List<ContentFile>();
        foreach (var file in files)
        {
            if (file.IsLink)
            {
                bag.Add(Rules.SymbolicLink, Place(file));
            }
            else if (file.IsClosedFolder)
            {
                bag.Add(Rules.Unreadable, Place(file));
            }
            else if (file.IsSpecial)
            {
                bag.Add(Rules.SpecialFile, Place(file));
            }
            else if (file.Path == "site.yaml")
            {
                site = file;
            }
            else if (file.Path == "preparation.yaml")
            {
                preparation = file;
            }
            else if (file.Path.StartsWith(AssetFolder + "/", StringComparison.Ordinal))
            {
                Asset(file, file.Path.Split('/')[1..], assets, bag);
            }
            else if (file.Path.LastIndexOf('/') is > 0 and var slash && Kinds.OfFolder(file.Path.AsSpan(0, slash)) is { } kind)
            {
                Record(file, kind, file.Path.AsSpan(slash + 1), main, english, bag);
            }
            else
            {
                bag.Add(Rules.MisplacedFile, Place(file), file.Path, Folders);
            }
        }

        foreach (var (key, file) in english)
        {
            if (!main.ContainsKey(key))
            {
                bag.Add(Rules.OrphanTranslation, Place(file), $"{key.Kind.Info().Folder}/{key.Id}.md");
            }
        }

        var records = new List<RecordFile>(main.Count);
        foreach (var (key, file) in main)
        {
            records.Add(new RecordFile(key, file, english.GetValueOrDefault(key)));
        }

        records.Sort((a, b) => RecordKey.ByKindAndId.Compare(a.Key, b.Key));
        return new SortedFiles(site, preparation, records, assets);
    }

    /// <summary>Where the English prose of a record lies, if it has any.</summary>
    public static string EnglishOf(string main) => Path.ChangeExtension(main, ".en" + Path.GetExtension(main));

    private static void Record(
        ContentFile file, KindInfo kind, ReadOnlySpan<char> name,
        Dictionary<RecordKey, ContentFile> main, Dictionary<RecordKey, ContentFile> english, DiagnosticBag bag)
    {
        if (!name.EndsWith(kind.Extension, StringComparison.Ordinal))
        {
            bag.Add(Rules.WrongExtension, Place(file), kind.Folder, kind.Extension, string.Concat(Path.GetFileNameWithoutExtension(name), kind.Extension));
            return;
        }

        var stem = name[..^kind.Extension.Length];
        var isEnglish = kind.HasProse && stem.EndsWith(".en", StringComparison.Ordinal);
        var id = (isEnglish ? stem[..^3] : stem).ToString();
        if (!Ids.IsValid(id))
        {
            bag.Add(Rules.BadId, Place(file), name.ToString());
            return;
        }

        (isEnglish ? english : main).Add(new RecordKey(kind.Kind, id), file);
    }

    private static void Asset(ContentFile file, string[] names, List<ContentFile> assets, DiagnosticBag bag)
    {
        var extension = Path.GetExtension(names[^1]);
        var isName = AssetExtensions.Contains(extension)
            && names[..^1].Append(names[^1][..^extension.Length]).All(Ids.IsValid);
        if (!isName)
        {
            bag.Add(Rules.BadAsset, Place(file), string.Join('/', names));
        }
        else if (file.Length > MaxAssetBytes)
        {
            bag.Add(Rules.FileTooLarge, Place(file), file.Length, MaxAssetBytes);
        }
        else
        {
            if (!file.IsReadable())
            {
                bag.Add(Rules.Unreadable, Place(file));
            }

            // Known all the same: a reference to it is no second error.
            assets.Add(file);
        }
    }

    private static SourceSpan Place(ContentFile file) => new SourceText(file.Path, "").Whole;
}
