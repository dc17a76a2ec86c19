using System.Text.RegularExpressions;
using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Content.Archive;

/// <summary>How the printed phrases of the claims fared.</summary>
/// <param name="Found">Phrases that stand in their source's text.</param>
/// <param name="Elsewise">Phrases whose words stand there with another number.</param>
/// <param name="Missing">Phrases that do not stand there.</param>
/// <param name="Sources">Sources whose text is in the archive.</param>
public sealed record ArchiveResult(int Found, int Elsewise, int Missing, int Sources);

/// <summary>Looks up each claim's printed phrase in the saved text of its source. The archive is private: nothing of it but the phrase itself is ever shown.</summary>
public static partial class ArchiveCheck
{
    /// <summary>Checks every claim whose source has a text in the archive.</summary>
    /// <param name="catalog">The records.</param>
    /// <param name="archive">Gives the bytes of a file of the archive by its plain name, or null.</param>
    /// <param name="bag">Takes the findings.</param>
    public static ArchiveResult Run(Catalog catalog, Func<string, byte[]?> archive, DiagnosticBag bag)
    {
        var (found, elsewise, missing, sources) = (0, 0, 0, 0);
        foreach (var source in catalog.All<Source>())
        {
            if (Names(source).Select(n => (Name: n, Bytes: archive(n))).FirstOrDefault(f => f.Bytes is not null) is not { Bytes: { } bytes } file)
            {
                if (source.Archive is { } named)
                {
                    bag.Add(Rules.ArchiveFileMissing, source.Start, named);
                }

                continue;
            }

            sources++;
            var text = ArchiveText.Read(file.Name, bytes);
            foreach (var phrase in Phrases(catalog, source))
            {
                switch (Look(text, phrase.Value))
                {
                    case (true, _):
                        found++;
                        break;
                    case (_, { } other):
                        elsewise++;
                        bag.Add(Rules.PrintedOtherwise, phrase.Span, phrase.Value, other);
                        break;
                    default:
                        missing++;
                        bag.Add(Rules.PrintedMissing, phrase.Span, phrase.Value, source.Id);
                        break;
                }
            }
        }

        return new ArchiveResult(found, elsewise, missing, sources);
    }

    private static IEnumerable<string> Names(Source source) =>
        source.Archive is { } name ? [name] : [$"{source.Id}.txt", $"{source.Id}.html", $"{source.Id}.htm"];

    private static IEnumerable<Located<string>> Phrases(Catalog catalog, Source source) => catalog.Mentioning<Record>(source)
        .SelectMany(Printed)
        .Where(p => p.Source == source.Key)
        .Select(p => p.Phrase)
        .OrderBy(p => p.Span.Source.Path, StringComparer.Ordinal).ThenBy(p => p.Span.Start);

    private static IEnumerable<(RecordKey Source, Located<string> Phrase)> Printed(Record record)
    {
        var claims = record is Visit visit ? record.Ledger.Claims.Append(visit.Dates) : record.Ledger.Claims;
        var evidence = claims.SelectMany(c => c.Statements).Select(s => s.Evidence).Concat(record.Ledger.Milestones.Select(m => m.Evidence));
        foreach (var item in evidence)
        {
            if (item.Printed is { } phrase)
            {
                yield return (item.Source.Key, phrase);
            }
        }

        var told = record switch
        {
            Visit v => v.Commitments.Select(c => (c.Source.Key, c.Printed)),
            Replication r => r.EarlierPlans.Select(p => (p.Source.Key, p.Printed)).Append((r.Target?.Source.Key ?? default, r.Target?.Printed)),
            _ => [],
        };
        foreach (var (source, phrase) in told)
        {
            if (phrase is not null)
            {
                yield return (source, phrase);
            }
        }
    }

    private static (bool IsFound, string? Other) Look(string text, string phrase)
    {
        var words = ArchiveText.Normalize(phrase);
        if (text.Contains(words, StringComparison.OrdinalIgnoreCase))
        {
            return (true, null);
        }

        // The same words around another number. Escaped first, so that a phrase can be no pattern of its own.
        var pattern = Digits().Replace(Regex.Escape(words), "[0-9][0-9.,/]*");
        var other = Digits().IsMatch(words)
            ? Regex.Match(text, pattern, RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)
            : Match.Empty;
        return (false, other.Success ? other.Value : null);
    }

    [GeneratedRegex("[0-9](?:[0-9,/]|\\\\?\\.)*")]
    private static partial Regex Digits();
}
