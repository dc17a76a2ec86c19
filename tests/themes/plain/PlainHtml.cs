using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Theming;

namespace KnowledgeBase.Theme.Plain;

/// <summary>Writes the pieces of a page. Nothing is written for what is not there.</summary>
internal sealed class PlainHtml(PageFrame frame, Utf8Writer output)
{
    public void Open()
    {
        output.Raw($"<!doctype html>\n<html lang=\"{frame.Language.Code()}\">\n<head><meta charset=\"utf-8\">");
        Element("title", frame.Title);
        foreach (var other in frame.Alternates)
        {
            output.Raw($"<link rel=\"alternate\" hreflang=\"{other.Language.Code()}\" href=\"");
            output.Escaped(frame.Href(other.Address, null));
            output.Raw("\">");
        }

        output.Raw("<script type=\"application/ld+json\">"u8);
        output.Raw(frame.JsonLd);
        output.Raw("</script></head>\n<body>\n"u8);
        Links("crumbs", frame.Crumbs.Select(c => (c.Label, frame.Href(c.Address, null))));
        output.Raw("<main>\n"u8);
        Element("h1", frame.Title);
        Element("p", frame.IsFallback ? "Indonesian only." : null, "fallback");
    }

    public void Close()
    {
        if (frame.Part.Count > 1)
        {
            Links("parts", Enumerable.Range(1, frame.Part.Count).Select(n => ($"{n}", frame.PartHref(n))));
        }

        output.Raw("</main>\n"u8);
        Links("footer", frame.FooterPages.Select(p => (p.Label, frame.Href(p.Address, null))));
        output.Raw("</body>\n</html>\n"u8);
    }

    public void Element(string tag, string? text, string? id = null)
    {
        if (text is null)
        {
            return;
        }

        output.Raw(id is null ? $"<{tag}>" : $"<{tag} id=\"{id}\">");
        output.Escaped(text);
        output.Raw($"</{tag}>\n");
    }

    public void Rich(string name, Localized<RichText>? text)
    {
        if (text is null)
        {
            return;
        }

        var language = text.IsFallback(frame.Language) ? Language.Indonesian : frame.Language;
        output.Raw($"<p class=\"{name}\" lang=\"{language.Code()}\">");
        RichTextWriter.Write(text.In(frame.Language), frame, language, output);
        output.Raw("</p>\n"u8);
    }

    public void Prose(Localized<RichText>? text)
    {
        if (text is null)
        {
            return;
        }

        var language = text.IsFallback(frame.Language) ? Language.Indonesian : frame.Language;
        output.Raw($"<article lang=\"{language.Code()}\">\n");
        RichTextWriter.Write(text.In(frame.Language), frame, language, output);
        output.Raw("</article>\n"u8);
    }

    public void Links(string name, IEnumerable<(string Label, string Href)> links)
    {
        output.Raw($"<ul class=\"{name}\">");
        foreach (var (label, href) in links)
        {
            output.Raw("<li><a href=\""u8);
            output.Escaped(href);
            output.Raw("\">"u8);
            output.Escaped(label);
            output.Raw("</a></li>"u8);
        }

        output.Raw("</ul>\n"u8);
    }

    public void Records(string name, IEnumerable<Record> records) =>
        Links(name, records.Select(r => (frame.TitleOf(r), frame.Href(r))));

    public void Changes(IEnumerable<RecordChange> changes)
    {
        foreach (var change in changes)
        {
            Element("h2", frame.TitleOf(change.Record));
            Rich("change", change.Change.What);
        }
    }

    public void Facts(IEnumerable<KeyFact> facts)
    {
        output.Raw("<dl class=\"facts\">\n"u8);
        foreach (var fact in facts)
        {
            Element("dt", frame.Say(fact.Label));
            Element("dd", Value(fact));
        }

        output.Raw("</dl>\n"u8);
    }

    /// <summary>What every record may have: claims, milestones, conflicts, prose.</summary>
    public void Record(Record record)
    {
        foreach (var claim in record.Ledger.Claims)
        {
            Entry(new LedgerEntry(claim.Property.Label, claim.Anchor, claim, [.. record.Ledger.ConflictsAbout(claim.Property.Code)]));
        }

        foreach (var stage in record.Ledger.Milestones.GroupBy(m => m.Stage.Value.Code))
        {
            output.Raw($"<ul class=\"milestones\" id=\"{stage.Key}\">");
            foreach (var milestone in stage)
            {
                var date = (milestone.Date ?? milestone.Planned)!.Value;
                Element("li", (milestone.Date is null ? "? " : "") + frame.Say(milestone.Stage.Value.Label) + ": " + frame.Formats.Date(date), milestone.Anchor);
            }

            output.Raw("</ul>\n"u8);
            Conflicts(record.Ledger.ConflictsAbout(stage.Key));
        }

        Prose(record.Body);
    }

    public void Entry(LedgerEntry entry)
    {
        output.Raw($"<section class=\"claim\" id=\"{entry.Anchor}\">\n");
        Element("h2", frame.Say(entry.Label));
        output.Raw("<ul>\n"u8);
        foreach (var statement in entry.Claim.Statements)
        {
            var mark = ReferenceEquals(statement, entry.Claim.Shown) ? "* " : statement.Evidence.IsDeprecated ? "- " : "";
            Element("li", mark + Value(statement), entry.Claim.AnchorOf(statement));
        }

        output.Raw("</ul>\n"u8);
        Conflicts(entry.Conflicts);
        output.Raw("</section>\n"u8);
    }

    private void Conflicts(IEnumerable<Conflict> conflicts)
    {
        foreach (var conflict in conflicts)
        {
            Rich("conflict", conflict.Note);
        }
    }

    private string Value(Statement statement) =>
        (statement.Evidence.IsPlan ? "? " : "") + PlainText.Of(statement.Value.Value, frame.Catalog, frame.Language);

    private string Value(KeyFact fact) => fact switch
    {
        { Claim.Shown: { } statement } => Value(statement),
        { Days: { } days } => frame.Formats.Days(days.Days),
        { Milestone: { } milestone } => frame.Formats.Date((milestone.Date ?? milestone.Planned)!.Value),
        { Word: { } word } => frame.Say(word.Label),
        _ => frame.Say(Phrases.Unknown),
    };
}
