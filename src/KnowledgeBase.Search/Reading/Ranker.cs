namespace KnowledgeBase.Search.Reading;

/// <summary>A document and its score.</summary>
internal readonly record struct Hit(int Document, double Score);

/// <summary>
/// Scores documents: for each part of the query the best of its alternatives, then less for what is missing, then
/// the places. Every step is one the browser repeats bit by bit: no logarithm of the platform, no rounding.
/// </summary>
internal sealed class Ranker(Terms terms, int documents, int general)
{
    /// <summary>Results below this share of the best are left out, when there are enough.</summary>
    private const double LeastShare = 0.15;
    private const int Enough = 20;

    /// <summary>What pages about no place gain when the query names none.</summary>
    private const double GeneralFactor = 1.1;

    /// <summary>The documents found, best first.</summary>
    public List<Hit> Rank(Query query)
    {
        var score = new double[documents];
        var covered = new double[documents];
        var best = new double[documents];
        var musts = new byte[documents];
        var total = 0.0;
        var must = 0;
        foreach (var unit in query.Units)
        {
            Array.Clear(best);
            var importance = 0.0;
            foreach (var alternative in unit.Alternatives)
            {
                if (terms.Get(alternative.Key) is not { } term)
                {
                    continue;
                }

                var rarity = Rarity(term.Documents.Length) * alternative.Weight * unit.Weight;
                importance = Math.Max(importance, rarity);
                for (var i = 0; i < term.Documents.Length; i++)
                {
                    var value = rarity * Pieces.Impacts[term.Levels[i]];
                    if (value > best[term.Documents[i]])
                    {
                        best[term.Documents[i]] = value;
                    }
                }
            }

            total += unit.Soft ? 0 : importance;
            must += unit.Must ? 1 : 0;
            for (var document = 0; document < documents; document++)
            {
                if (best[document] > 0)
                {
                    score[document] += best[document];
                    covered[document] += unit.Soft ? 0 : importance;
                    musts[document] += (byte)(unit.Must ? 1 : 0);
                }
            }
        }

        Cover(score, covered, total);
        foreach (var place in query.Places)
        {
            Prefer(score, place);
        }

        for (var document = 0; document < general && query.Places.Count == 0; document++)
        {
            score[document] *= GeneralFactor;
        }

        return Select(score, musts, must);
    }

    private static void Cover(double[] score, double[] covered, double total)
    {
        for (var document = 0; document < score.Length; document++)
        {
            var share = total > 0 ? covered[document] / total : 1;
            score[document] *= 0.35 + (0.65 * share * Math.Sqrt(share));
        }
    }

    /// <summary>The place itself counts more than a page that only names it; its namesake of another kind counts less.</summary>
    private void Prefer(double[] score, Place place)
    {
        var factor = new double[documents];
        void Mark(string key, double value)
        {
            foreach (var document in terms.Get(key)?.Documents ?? [])
            {
                factor[document] = value;
            }
        }

        foreach (var kind in "akp")
        {
            if (place.Kind != ' ' && kind != place.Kind)
            {
                Mark($"{place.Token}={kind}", 0.35);
            }
        }

        if (place.Kind != ' ')
        {
            Mark($"{place.Token}:{place.Kind}", 1);
        }

        foreach (var kind in "akp")
        {
            if (place.Kind == ' ' || kind == place.Kind)
            {
                Mark($"{place.Token}={kind}", 1.35);
            }
        }

        if (place.Way != ' ')
        {
            Mark(place.Token + place.Way, 1.6);
        }

        for (var document = 0; document < documents; document++)
        {
            score[document] *= factor[document] > 0 ? factor[document] : 1;
        }
    }

    private static List<Hit> Select(double[] score, byte[] musts, int must)
    {
        var hits = new List<Hit>();
        var complete = must > 0 && musts.Any(count => count == must);
        var top = 0.0;
        for (var document = 0; document < score.Length; document++)
        {
            if (score[document] > 0 && (!complete || musts[document] == must))
            {
                hits.Add(new Hit(document, score[document]));
                top = Math.Max(top, score[document]);
            }
        }

        hits.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Document - b.Document);
        return [.. hits.Where((hit, i) => i < Enough || hit.Score >= top * LeastShare)];
    }

    /// <summary>How much a term says that only some documents have: ln(1 + (N - n + ½) / (n + ½)).</summary>
    private double Rarity(int having) => Logarithm(1 + ((documents - having + 0.5) / (having + 0.5)));

    /// <summary>Natural logarithm of a number from 1, by sums and products alone.</summary>
    internal static double Logarithm(double x)
    {
        var halvings = 0;
        for (; x >= 2; x /= 2)
        {
            halvings++;
        }

        var s = (x - 1) / (x + 1);
        var sum = 0.0;
        var power = s;
        for (var i = 1; i < 30; i += 2)
        {
            sum += power / i;
            power *= s * s;
        }

        return (2 * sum) + (halvings * 0.6931471805599453);
    }
}
