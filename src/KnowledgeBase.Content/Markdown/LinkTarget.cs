using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Prose;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Content.Markdown;

/// <summary>Where a link of a text leads: a record, a heading of the same text, or the web. Everything else is refused.</summary>
internal readonly record struct LinkTarget(RecordReference? Record, string? Url, bool IsExternal)
{
    public static LinkTarget Read(string url, SourceSpan span, IReadOnlySet<string> headings, ProseContext context)
    {
        if (url.StartsWith('#'))
        {
            var heading = Uri.UnescapeDataString(url[1..]);
            if (!headings.Contains(heading))
            {
                context.Bag.AddWithSuggestion(Rules.MissingHeading, span, heading, headings, heading);
            }

            return new(null, "#h-" + heading, false);
        }

        var colon = url.IndexOf(':');
        if (colon > 0 && Kinds.OfScheme(url[..colon]) is { } kind)
        {
            var hash = url.IndexOf('#');
            var id = hash < 0 ? url[(colon + 1)..] : url[(colon + 1)..hash];
            return new(new RecordReference(new RecordKey(kind.Kind, id), hash < 0 ? null : url[(hash + 1)..], span), null, false);
        }

        if (Uri.TryCreate(url, UriKind.Absolute, out var address)
            && address.Scheme is "https" or "http" or "mailto"
            && url.StartsWith(address!.Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return new(null, url, address.Scheme != "mailto");
        }

        context.Bag.AddWithSuggestion(Rules.BadLink, span, colon > 0 ? url[..colon] : url, Kinds.All.Select(k => k.Scheme), url);
        return new(null, null, false);
    }
}
