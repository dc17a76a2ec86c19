using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Records;
using KnowledgeBase.Core.Text;
using KnowledgeBase.Core.Visiting;

namespace KnowledgeBase.Core.Checks;

/// <summary>A party that does not fit its topics, or that its host will not receive. A party still to leave can be mended; of one that has been there it is only told.</summary>
internal sealed class DelegationCheck : ITruthCheck
{
    public void Run(TruthContext context)
    {
        foreach (var visit in context.Catalog.All<Visit>())
        {
            var isOver = visit.Date is not { } date || date.Last <= context.AsOf;
            if (!isOver && context.Find(visit.Host) is { Visiting.Accepts.Value: { Code: "refused" or "online-only" } terms } host && (terms.Code == "refused" || visit.Mode?.Code == "on-site"))
            {
                context.Report(Rules.HostRefuses, false, visit.Host!.Span, host.Name, terms.Label);
            }

            if (DelegationReview.Of(context.Catalog.Preparation, visit) is not { } review)
            {
                continue;
            }

            foreach (var missing in review.Missing)
            {
                context.Report(
                    Rules.PostMissing, isOver, Spans.Of(visit, "delegation"),
                    Both(missing.Post.Name), Words.Join(", ", missing.Topics.Select(t => t.Label)));
            }

            foreach (var outside in review.Outside)
            {
                context.Report(Rules.PostOutside, isOver, Spans.Of(visit, outside.Member.Agency ?? outside.Member.Post.Id), Both(outside.Post.Name));
            }

            foreach (var subject in review.OtherSubjects)
            {
                context.Report(Rules.OtherSubject, isOver, Spans.Of(visit, subject.Id), Both(subject));
            }
        }
    }

    private static Bilingual Both(Localized<string> text) => new(text.Id, text.En ?? text.Id);
}
