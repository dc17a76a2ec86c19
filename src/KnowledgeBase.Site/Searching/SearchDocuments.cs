using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Search;

namespace KnowledgeBase.Site.Searching;

/// <summary>Records as the search sees them: titles, words and figures in one language, and what they can be filtered by.</summary>
internal sealed class SearchDocuments(Catalog catalog, Language language)
{
    /// <summary>Every record of a catalogue; the home page's text is no page of its own.</summary>
    public static IReadOnlyList<RecordDocument> Of(Catalog catalog, Language language)
    {
        var documents = new SearchDocuments(catalog, language);
        var records = catalog.Records.Where(r => r.Key != new RecordKey(RecordKind.Page, "home")).ToArray();
        var made = new RecordDocument[records.Length];
        // This thread takes part: a query that waits for others would begin when the pages are done.
        Parallel.For(0, records.Length, i => made[i] = new(records[i], documents.Document(records[i])));
        return made;
    }

    private SearchDocument Document(Record record) => new(
        record.Key.ToString(),
        SiteAddress.Of(record.Key, language).Path,
        language.Code(),
        record.Key.Kind.Info().Scheme,
        catalog.Title(record).In(language),
        SearchFacetsOf.Record(catalog, record),
        () => Text(record));

    private SearchText Text(Record record)
    {
        var body = record.Body?.In(language);
        return new SearchText(Lead(record), [.. body?.Headings.Select(h => h.Text) ?? []], Words(record, body));
    }

    private string Lead(Record record) => record switch
    {
        Playbook r => Text(r.Summary),
        Host r => Text(r.Summary),
        Visit r => Text(r.Summary),
        Replication r => Text(r.Note ?? r.Intent),
        Lesson r => Text(r.Statement),
        Term r => Text(r.Definition),
        Regulation r => r.Summary is null ? r.About.In(language) : Text(r.Summary),
        Source r => r.About.In(language),
        TextPageRecord r => r.Description.In(language),
        Region r => string.Join(", ", r.Aliases.Select(a => a.Value)),
        _ => "",
    };

    private DocumentText Words(Record record, RichText? body)
    {
        var words = TextBuffer.Take();
        foreach (var field in Fields(record))
        {
            Append(words, field);
        }

        foreach (var claim in record.Ledger.Claims)
        {
            Append(words, claim);
        }

        foreach (var milestone in record.Ledger.Milestones)
        {
            Append(words, Dated(milestone));
        }

        if (body is not null)
        {
            var (end, start) = Between(words);
            PlainText.Append(words, body, catalog, language);
            words.Length = words.Length == start ? end : words.Length;
        }

        return DocumentText.Of(words.FinishUtf8());
    }

    // Adds what stands between two fields; gives where the first ends and the second begins.
    private static (int End, int Start) Between(TextBuffer words)
    {
        var end = words.Length;
        words.Append(end == 0 ? "" : " · ");
        return (end, words.Length);
    }

    private static void Append(TextBuffer words, string? field)
    {
        var trimmed = field.AsSpan().Trim();
        if (trimmed.Length > 0)
        {
            Between(words);
            words.Append(trimmed);
        }
    }

    private void Append(TextBuffer words, Claim claim)
    {
        foreach (var statement in claim.Statements)
        {
            Append(words, Claimed(claim, statement));
        }
    }

    private IEnumerable<string> Fields(Record record) => record switch
    {
        Playbook r => [
            .. r.Conditions.Select(Text), .. r.Steps.SelectMany(s => new[] { s.Name.In(language), Text(s.Do), Text(s.Owner), Text(s.Output) }),
            Text(r.Money), .. r.People.SelectMany(p => new[] { Text(p.Who), Text(p.Does) }), .. r.Law.Select(l => catalog.Get(l.Regulation).Number + " " + Text(l.Note)),
            .. r.Pitfalls.SelectMany(p => new[] { Text(p.Risk), Text(p.Sign), Text(p.Counter) }), .. r.Adapt.SelectMany(a => new[] { a.Element.In(language), Text(a.Advice) }),
            .. Facts(catalog.Get(r.Host))],
        Host r => [r.Nickname ?? "", r.Operator ?? "", r.Address ?? "", r.Building?.Label.In(language) ?? "", Text(r.BuildingNote), r.Status.Label.In(language), .. r.Answers.Select(a => Text(a.Answer))],
        Visit r => [
            r.Kind.Label.In(language), .. r.Topics.Select(t => t.Label.In(language)), .. r.Delegation.Concat(r.ReceivedBy).Select(d => $"{d.Post.In(language)} {d.Agency} {d.Name}"),
            .. r.Questions.SelectMany(q => new[] { Text(q.Ask), Text(q.Answer) }), .. r.Commitments.Select(c => Text(c.What))],
        Replication r => [Text(r.Intent), r.Status.Label.In(language), .. r.EarlierPlans.Select(p => Text(p.What)), .. r.Adaptations.SelectMany(a => new[] { a.Element.In(language), Text(a.Reason) })],
        Lesson r => [r.Kind.Label.In(language), r.Topic.Label.In(language), .. r.Conditions.Select(Text), Text(r.Sign), Text(r.Counter), .. r.Hosts.Select(h => catalog.Get(h).Name)],
        Region r => [r.Kind.Label.In(language), r.Code?.Value ?? "", r.Seat?.Name ?? ""],
        Source r => [r.Publisher, r.Kind.Label.In(language), Text(r.Note)],
        Term r => [.. r.Synonyms.Concat(r.Misspellings).Select(s => s.Value)],
        Regulation r => [r.Number, r.About.In(language)],
        _ => [],
    };

    // What people know a playbook by stands on its host: the budget, the days, the services.
    private IEnumerable<string> Facts(Host host) => host.Ledger.Claims.SelectMany(c => c.Statements.Select(s => Claimed(c, s)))
        .Append(host.Ledger.Days("commitment", "opening") is { } days ? Core.Values.Formats.For(language).Days(days.Days) : "");

    private string Claimed(Claim claim, Statement statement) => Sentence(
        claim.Property.Label.In(language), PlainText.Of(statement.Value.Value, catalog, language), statement.Evidence.Printed?.Value, Text(statement.Evidence.Scope), Text(statement.Evidence.Note));

    private static string Sentence(params ReadOnlySpan<string?> parts)
    {
        var sentence = TextBuffer.Take();
        foreach (var part in parts)
        {
            sentence.Append(sentence.Length == 0 || string.IsNullOrEmpty(part) ? "" : " ");
            sentence.Append(part);
        }

        return sentence.Finish();
    }

    private string Dated(Milestone milestone) => Sentence(
        milestone.Stage.Value.Label.In(language), Core.Values.Formats.For(language).Date((milestone.Date ?? milestone.Planned)!.Value), Text(milestone.Evidence.Scope));

    private string Text(Localized<RichText>? text) => text is null ? "" : Plain(text.In(language));

    private string Plain(RichText text) => PlainText.Of(text, catalog, language);
}

/// <summary>A record and how the search sees it.</summary>
internal sealed record RecordDocument(Record Record, SearchDocument Document);

/// <summary>What a record can be filtered by.</summary>
internal static class SearchFacetsOf
{
    public static SearchFacets Record(Catalog catalog, Record record) => record switch
    {
        Host host => Place(catalog, catalog.Get(host.Region)) with
        {
            Year = host.Ledger.Reached("opening")?.Date?.Value.First.Year,
            Budget = host.Ledger.Find("budget")?.Shown?.Amount?.Min,
            Building = host.Building?.Code,
        },
        Playbook playbook => Record(catalog, catalog.Get(playbook.Host)),
        Region region => Place(catalog, region),
        Visit visit => new SearchFacets
        {
            HostRegion = visit.Host is { } host ? catalog.Get(catalog.Get(host).Region).Name : null,
            VisitorRegions = [.. visit.Visitors.Select(v => catalog.Get(v).Name)],
            Year = visit.Date?.First.Year,
        },
        Replication replication => Place(catalog, catalog.Get(replication.To)),
        Lesson { Hosts: [var only] } => Place(catalog, catalog.Get(catalog.Get(only).Region)),
        Source source => SearchFacets.None with { Year = source.Date?.First.Year },
        _ => SearchFacets.None,
    };

    private static SearchFacets Place(Catalog catalog, Region region) => new()
    {
        Region = region.Kind.Code is "kabupaten" or "kota" ? region.Name : null,
        Province = region.Province is { } province ? catalog.Get(province).Name : region.Kind.Code == "province" ? region.Name : null,
    };
}
