using KnowledgeBase.Content.Files;
using KnowledgeBase.Content.Markdown;
using KnowledgeBase.Content.Schemas;
using KnowledgeBase.Content.Yaml;
using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Visiting;
using KnowledgeBase.Core.Wording;

namespace KnowledgeBase.Content;

/// <summary>A content folder read: the catalogue, and the pictures to publish.</summary>
/// <param name="Catalog">Null when there is no usable <c>site.yaml</c>; with errors in the bag it must not be used for a site.</param>
/// <param name="Assets">Files under <c>assets/</c>.</param>
public sealed record ContentResult(Catalog? Catalog, IReadOnlyList<ContentFile> Assets);

/// <summary>Files to catalogue: finds, decodes, reads and joins records, and tells every problem in one run.</summary>
public static class ContentReader
{
    /// <summary>Reads everything. Never throws for bad content.</summary>
    /// <param name="source">Where the files come from.</param>
    /// <param name="bag">Takes the findings.</param>
    /// <param name="cache">Records of an earlier reading; null to read every record anew.</param>
    /// <param name="changed">Paths of all files that have changed since that reading; null where nobody knows.</param>
    public static ContentResult Read(IContentSource source, DiagnosticBag bag, ReadCache? cache = null, IReadOnlyList<string>? changed = null)
    {
        var files = FileSorter.Sort(cache is null ? source.List() : cache.List(source, changed), bag);
        var site = ReadSite(cache is null ? files.Site : cache.Begin(files.Site), bag);
        var preparation = cache is null ? files.Preparation : cache.Prepare(files.Preparation);
        var topics = site?.Topics ?? new Vocabulary("topic", []);

        var read = new Record?[files.Records.Count];
        Parallel.For(0, files.Records.Count, i => read[i] = cache is null
            ? RecordReader.Read(files.Records[i], topics, bag)
            : cache.Read(files.Records[i], topics, bag));
        cache?.End(files.Records);

        if (site is null)
        {
            return new ContentResult(null, files.Assets);
        }

        var unread = files.Records.Where((_, i) => read[i] is null).Select(f => f.Key).ToHashSet();
        var catalog = CatalogBuilder.Build(site, read.OfType<Record>(), unread, files.Assets.Select(a => a.Path), bag, ReadPreparation(preparation, topics, bag), cache?.Joined);
        return new ContentResult(catalog, files.Assets);
    }

    private static SiteSettings? ReadSite(ContentFile? file, DiagnosticBag bag)
    {
        if (file is null)
        {
            bag.Add(Rules.MissingSite, new SourceText("site.yaml", "").Whole);
            return null;
        }

        return ReadReserved(file, new Vocabulary("topic", []), SiteSchema.Read, bag);
    }

    private static Preparation? ReadPreparation(ContentFile? file, Vocabulary topics, DiagnosticBag bag) =>
        file is null ? Preparation.None : ReadReserved(file, topics, PreparationSchema.Read, bag);

    /// <summary>A file at the root, which is no record but whose fields read like one's.</summary>
    private static T? ReadReserved<T>(ContentFile file, Vocabulary topics, Func<Fields, T> read, DiagnosticBag bag) where T : class
    {
        if (TextDecoder.Decode(file, bag) is not { } source || YamlReader.Read(source, 0, source.Length, bag) is not { } map)
        {
            return null;
        }

        var scope = new RecordScope(new RecordKey(RecordKind.Page, Path.GetFileNameWithoutExtension(file.Path)), source, topics);
        var result = Fields.Read(map, scope, read);
        return scope.MoveFindingsTo(bag) ? null : result;
    }
}

/// <summary>One record from its file, and its translation's file if there is one.</summary>
internal static class RecordReader
{
    /// <summary>The record, or null with findings in the bag.</summary>
    public static Record? Read(RecordFile file, Vocabulary topics, DiagnosticBag bag)
    {
        if (TextDecoder.Decode(file.Main, bag) is not { } source)
        {
            return null;
        }

        var scope = new RecordScope(file.Key, source, topics);
        var record = file.Key.Kind.Info().HasProse ? ReadMarkdown(file, scope) : ReadYaml(scope, 0, source.Length);
        source.LayAway();
        return scope.MoveFindingsTo(bag) ? null : record;
    }

    private static Record? ReadMarkdown(RecordFile file, RecordScope scope)
    {
        if (FrontMatter.Find(scope.Source) is not { } matter)
        {
            scope.Bag.Add(Rules.FrontMatter, scope.Source.Span(0, Math.Min(3, scope.Source.Length)));
            return null;
        }

        var record = ReadYaml(scope, matter.Start, matter.End);
        var indonesian = Prose(scope.Source, matter.Body, scope);
        var (english, translation) = file.English is null ? default : English(file.English, scope);
        return record is null || indonesian.IsEmpty && english is null
            ? record
            : record with { Body = new Localized<RichText>(indonesian, english), Translation = translation };
    }

    private static Record? ReadYaml(RecordScope scope, int start, int end) =>
        YamlReader.Read(scope.Source, start, end, scope.Bag) is { } map ? Fields.Read(map, scope, RecordSchemas.Read) : null;

    private static (RichText? Prose, SourceText? Source) English(ContentFile file, RecordScope scope)
    {
        if (TextDecoder.Decode(file, scope.Bag) is not { } source)
        {
            return default;
        }

        if (FrontMatter.IsFence(source.Text, 0))
        {
            scope.Bag.Add(Rules.TranslationWithFields, source.Span(0, 3));
            return default;
        }

        var prose = Prose(source, 0, scope);
        source.LayAway();
        return (prose, source);
    }

    private static RichText Prose(SourceText source, int start, RecordScope scope)
    {
        var text = source.Text[start..];
        return string.IsNullOrWhiteSpace(text)
            ? RichText.Empty
            : MarkdownReader.ReadBlocks(new ProseContext(text, source.Span(start, text.Length), IsExact: true, scope.FigureOwner, scope.Bag));
    }
}
