namespace KnowledgeBase.Core.Drawing;

/// <summary>On which side of its dot a label stands.</summary>
public enum LabelSide
{
    /// <summary>To the right.</summary>
    Right,

    /// <summary>To the left.</summary>
    Left,

    /// <summary>Above.</summary>
    Above,

    /// <summary>Below.</summary>
    Below,

    /// <summary>Above, beginning at the dot.</summary>
    AboveRight,

    /// <summary>Below, beginning at the dot.</summary>
    BelowRight,

    /// <summary>Above, ending at the dot.</summary>
    AboveLeft,

    /// <summary>Below, ending at the dot.</summary>
    BelowLeft,
}

/// <summary>
/// Puts labels beside dots where they touch neither a dot nor another label, at every width at which the picture may be shown:
/// dots move apart as it grows, words keep their size. A label without room is left out; the table beside has it.
/// </summary>
public static class LabelLayout
{
    /// <summary>Distance of a label from the middle of its dot, in pixels.</summary>
    public const double Gap = 9;

    // Letters of the widest usual system font at 12 px.
    private const double Letter = 6.6;
    private const double Line = 14;
    private const double Beside = 14;

    /// <summary>The side of each dot's label, in the order given, or null where there is no room or no text. The first have the first choice.</summary>
    /// <param name="dots">Dots as shares of width and height, with their labels.</param>
    /// <param name="aspect">Height of the picture as a share of its width.</param>
    /// <param name="widths">Widths in pixels at which nothing may overlap.</param>
    public static IReadOnlyList<LabelSide?> Place(IReadOnlyList<LabelDot> dots, double aspect, IReadOnlyList<double> widths)
    {
        var taken = widths.Select(w => dots.Select(d => DotBox(d, w, w * aspect)).ToList()).ToList();
        var sides = new LabelSide?[dots.Count];
        for (var i = 0; i < dots.Count; i++)
        {
            if (dots[i].Text.Length == 0)
            {
                continue;
            }

            foreach (var side in Enum.GetValues<LabelSide>())
            {
                var boxes = widths.Select(w => LabelBox(dots[i], side, w, w * aspect)).ToList();
                if (boxes.Select((b, n) => b.IsInside(widths[n], widths[n] * aspect) && !taken[n].Where((_, k) => k != i).Any(b.Touches)).All(fits => fits))
                {
                    sides[i] = side;
                    for (var n = 0; n < boxes.Count; n++)
                    {
                        taken[n].Add(boxes[n]);
                    }

                    break;
                }
            }
        }

        return sides;
    }

    /// <summary>The room that a label takes at a size of the picture.</summary>
    public static LabelBox LabelBox(LabelDot dot, LabelSide side, double width, double height)
    {
        var (x, y, length) = (dot.X * width, dot.Y * height, dot.Text.Length * Letter);
        var left = side switch
        {
            LabelSide.Right => x + Gap,
            LabelSide.Left => x - Gap - length,
            LabelSide.AboveRight or LabelSide.BelowRight => x,
            LabelSide.AboveLeft or LabelSide.BelowLeft => x - length,
            _ => x - (length / 2),
        };
        var middle = y + Down(side);
        return new(left, middle - (Line / 2), left + length, middle + (Line / 2));
    }

    /// <summary>How far the middle of a label's line lies below that of its dot, in pixels.</summary>
    public static double Down(LabelSide side) => side switch
    {
        LabelSide.Right or LabelSide.Left => 0,
        LabelSide.Below or LabelSide.BelowRight or LabelSide.BelowLeft => Beside,
        _ => -Beside,
    };

    private static LabelBox DotBox(LabelDot dot, double width, double height)
    {
        var (x, y) = (dot.X * width, dot.Y * height);
        return new(x - dot.Radius, y - dot.Radius, x + dot.Radius, y + dot.Radius);
    }
}

/// <summary>A dot with its label; an empty text asks for none. The radius, in pixels, is the room that other labels leave it.</summary>
public readonly record struct LabelDot(double X, double Y, double Radius, string Text);

/// <summary>A rectangle in pixels.</summary>
public readonly record struct LabelBox(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Whether two rectangles share room.</summary>
    public bool Touches(LabelBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>Whether it lies inside a picture.</summary>
    public bool IsInside(double width, double height) => Left >= 0 && Top >= 0 && Right <= width && Bottom <= height;
}
