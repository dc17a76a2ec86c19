using KnowledgeBase.Content.Files;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;

namespace KnowledgeBase.Content.Schemas;

/// <summary>Keys that every record may have.</summary>
internal sealed record Common(RecordKey Key, SourceSpan Start, IReadOnlyList<Located<string>> FormerIds, IReadOnlyList<Change> History)
{
    public static Common Read(Fields f)
    {
        var former = f.Names("former-ids");
        foreach (var id in former.Where(id => !Ids.IsValid(id.Value)))
        {
            f.Report(Rules.BadId, id.Span, id.Value);
        }

        var history = f.Maps("history", h => new Change(h.RequiredDay("date"), h.RequiredRich("change")));
        return new Common(f.Scope.Key, f.Start, former, [.. history.OrderByDescending(c => c.Date)]);
    }
}
