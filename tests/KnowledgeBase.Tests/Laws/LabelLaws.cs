using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Core.Drawing;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Laws;

/// <summary>Laws of labels beside dots.</summary>
public sealed class LabelLaws
{
    private const double Aspect = 0.5;
    private static readonly double[] Widths = [280, 400, 700];

    private static readonly Arbitrary<LabelDot[]> Dots = (
        from x in Gen.Choose(0, 100)
        from y in Gen.Choose(0, 100)
        from length in Gen.Choose(0, 12)
        select new LabelDot(x / 100.0, y / 100.0, 5, new string('m', length))).ArrayOf().ToArbitrary();

    [Fact]
    public void No_label_touches_another_or_a_dot_or_leaves_the_picture_at_any_width() =>
        Prop.ForAll(Dots, dots =>
        {
            var sides = LabelLayout.Place(dots, Aspect, Widths);
            foreach (var width in Widths)
            {
                var height = width * Aspect;
                var labels = dots.Select((d, i) => (Index: i, Dot: d, Side: sides[i])).Where(l => l.Side is not null)
                    .Select(l => (l.Index, Box: LabelLayout.LabelBox(l.Dot, l.Side!.Value, width, height))).ToList();
                labels.ShouldAllBe(l => l.Box.IsInside(width, height));
                labels.ShouldAllBe(l => labels.All(o => o.Index == l.Index || !o.Box.Touches(l.Box)));
                labels.ShouldAllBe(l => !dots.Where((_, i) => i != l.Index).Any(d => new LabelBox(
                    (d.X * width) - d.Radius, (d.Y * height) - d.Radius, (d.X * width) + d.Radius, (d.Y * height) + d.Radius).Touches(l.Box)));
            }

            return true;
        }).Check(Chance.Tries(200));

    [Fact]
    public void A_lonely_dot_in_the_middle_has_its_label_to_the_right_and_one_without_text_none() =>
        LabelLayout.Place([new LabelDot(0.2, 0.5, 5, "Blora"), new LabelDot(0.8, 0.5, 5, "")], Aspect, Widths).ShouldBe([LabelSide.Right, null]);
}
