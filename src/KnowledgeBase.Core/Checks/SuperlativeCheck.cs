using System.Text.RegularExpressions;
using KnowledgeBase.Core.Catalogs;
using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Core.Checks;

/// <summary>“Best”, “first”, “only”, “recognised” from a source that ranks nothing.</summary>
internal sealed partial class SuperlativeCheck : ITruthCheck
{
    /// <summary>Kinds of source that may rank.</summary>
    private static readonly string[] Ranking = ["regulation", "data", "paper", "government-release"];

    public void Run(TruthContext context)
    {
        foreach (var saying in context.Sayings.Where(s => s.Source is not null && !Ranking.Contains(s.Source.Kind.Code)))
        {
            var isReputation = saying.Code == "reputation";
            var match = Anywhere().Match(saying.Phrase.Text);
            match = !match.Success && isReputation ? InReputations().Match(saying.Phrase.Text) : match;
            if (match.Success)
            {
                context.Report(Rules.Superlative, saying, saying.Part(match.Index, match.Length), match.Value);
            }
            else if (isReputation && saying.Statement?.Value.Value is TextValue { Text.Id: var text })
            {
                var words = PlainText.Of(text, context.Catalog, Language.Indonesian);
                match = Anywhere().Match(words) is { Success: true } strong ? strong : InReputations().Match(words);
                if (match.Success)
                {
                    context.Report(Rules.Superlative, saying, saying.Span, match.Value);
                }
            }
        }
    }

    // “Pertama” alone is a stage more often than a rank; “paling lambat” is a deadline.
    [GeneratedRegex(@"\b(?:terbaik|tercepat|termurah|terbesar|terluas|terlengkap|termegah|nomor satu|satu-satunya|dinobatkan|pertama (?:di|se)\b|paling (?!lambat|lama|tidak|sedikit|banyak|kurang|berat)\p{L}+|hanya .{1,40}? yang (?:memiliki|punya))", RegexOptions.IgnoreCase)]
    private static partial Regex Anywhere();

    [GeneratedRegex(@"\b(?:pertama|juara|role model|percontohan|diakui|pengakuan|penghargaan|segala .{1,40}? ada|semua(?:nya)? (?:ada|tersedia))\b", RegexOptions.IgnoreCase)]
    private static partial Regex InReputations();
}
