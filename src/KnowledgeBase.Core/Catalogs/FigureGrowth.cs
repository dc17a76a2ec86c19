using KnowledgeBase.Core.Claims;
using KnowledgeBase.Core.Prose;

namespace KnowledgeBase.Core.Catalogs;

/// <summary>What becomes of a figure when the figures in its words are filled in, and those in theirs.</summary>
internal enum Growth
{
    /// <summary>It stays small.</summary>
    Bounded,

    /// <summary>It never ends: it leads back to itself.</summary>
    Circle,

    /// <summary>It ends, but a page could not hold it.</summary>
    TooLarge,
}

/// <summary>Measures figures before anything is filled in: a few records that each name the next one ten times would make a page of billions of words.</summary>
internal sealed class FigureGrowth(Catalog catalog)
{
    /// <summary>How many figures the words of one may hold, those of its figures counted too.</summary>
    public const int Most = 1000;

    private const int Circle = -1;
    // Far more than anybody needs, far less than a thread's stack.
    private const int Deepest = 16;

    // By reference: equal statements of two records are still two.
    private readonly Dictionary<Statement, int> counts = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether a figure may hold others at all: only words do.</summary>
    public static bool CanGrow(Figure figure) => figure is StatementFigure { Statement.Value.Value: TextValue };

    public Growth Of(Figure figure) => Count(figure, 0) switch
    {
        Circle => Growth.Circle,
        > Most => Growth.TooLarge,
        _ => Growth.Bounded,
    };

    private int Count(Figure figure, int depth)
    {
        if (figure is not StatementFigure { Statement: { Value.Value: TextValue words } statement })
        {
            return 1;
        }

        if (counts.TryGetValue(statement, out var known))
        {
            return known;
        }

        if (depth > Deepest)
        {
            return Most + 1;
        }

        // Whoever comes here again before the end is in a circle.
        counts.Add(statement, Circle);
        var count = Larger(CountIn(words.Text.Id, depth), words.Text.En is { } english ? CountIn(english, depth) : 0);
        if (count <= Most)
        {
            counts[statement] = count;
        }
        else
        {
            // Perhaps only because the way here was long.
            counts.Remove(statement);
        }

        return count;
    }

    private int CountIn(RichText text, int depth)
    {
        var sum = 1;
        foreach (var reference in text.References.OfType<FigureReference>())
        {
            var count = catalog.Resolve(reference) is { } next ? Count(next, depth + 1) : 0;
            if (count == Circle || count > Most)
            {
                return count;
            }

            sum = Math.Min(sum + count, Most + 1);
        }

        return sum;
    }

    private static int Larger(int one, int other) => one == Circle || other == Circle ? Circle : Math.Max(one, other);
}
