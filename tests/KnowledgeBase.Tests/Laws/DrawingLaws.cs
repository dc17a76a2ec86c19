using FsCheck;
using FsCheck.Fluent;
using KnowledgeBase.Core.Drawing;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Laws;

/// <summary>Laws of the layered drawing, tried on graphs of any shape, circles among them.</summary>
public sealed class DrawingLaws
{
    private const double Almost = 0.001;

    private static readonly Arbitrary<(string[] Nodes, (string From, string To)[] Edges)> Graphs = (
        from count in Gen.Choose(1, 14)
        let nodes = Enumerable.Range(0, count).Select(i => $"n{i}").ToArray()
        from edges in Gen.Elements(nodes).Zip(Gen.Elements(nodes)).ListOf()
        select (nodes, edges.Select(e => (e.Item1, e.Item2)).ToArray())).ToArbitrary();

    [Fact]
    public void Parents_stand_in_a_layer_before_their_children_unless_a_circle_forbids_it() => Holds((graph, drawing) =>
    {
        var layer = drawing.Nodes.ToDictionary(n => n.Id, n => n.Layer);
        drawing.Edges.ShouldAllBe(e => e.IsReversed ? layer[e.From] > layer[e.To] : layer[e.From] < layer[e.To]);
        if (!HasCircle(graph))
        {
            drawing.Edges.ShouldAllBe(e => !e.IsReversed);
        }
    });

    [Fact]
    public void Every_node_and_every_edge_is_drawn_once() => Holds((graph, drawing) =>
    {
        drawing.Nodes.Select(n => n.Id).Order(StringComparer.Ordinal).ShouldBe(graph.Nodes.Order(StringComparer.Ordinal));
        drawing.Edges.Select(e => (e.From, e.To)).ShouldBe(graph.Edges.Where(e => e.From != e.To).Distinct(), ignoreOrder: true);
    });

    [Fact]
    public void No_two_nodes_lie_on_each_other_and_none_outside() => Holds((_, drawing) =>
    {
        foreach (var layer in drawing.Nodes.GroupBy(n => n.Layer))
        {
            var rows = layer.Select(n => n.Row).Order().ToList();
            rows.Zip(rows.Skip(1)).ShouldAllBe(p => p.Second - p.First >= 1 - Almost);
        }

        drawing.Nodes.ShouldAllBe(n => n.Row >= 0 && n.Row <= drawing.Rows - 1 + Almost && n.Layer < drawing.Layers);
    });

    [Fact]
    public void An_edge_runs_from_its_beginning_to_its_end_through_every_layer_between_and_over_no_node() => Holds((_, drawing) =>
    {
        var at = drawing.Nodes.ToDictionary(n => n.Id, n => new LayerPlace(n.Layer, n.Row));
        foreach (var edge in drawing.Edges)
        {
            (edge.Way[0], edge.Way[^1]).ShouldBe((at[edge.From], at[edge.To]));
            edge.Way.Zip(edge.Way.Skip(1)).ShouldAllBe(p => Math.Abs(p.First.Layer - p.Second.Layer) == 1);
            edge.Way.Skip(1).SkipLast(1).ShouldAllBe(p => drawing.Nodes.All(n => n.Layer != p.Layer || Math.Abs(n.Row - p.Row) >= 1 - Almost));
        }
    });

    [Fact]
    public void The_order_of_nodes_and_edges_changes_nothing() => Holds((graph, drawing) =>
    {
        var again = LayeredLayout.Of(graph.Nodes.Reverse(), graph.Edges.Reverse().Concat(graph.Edges));
        again.Nodes.ShouldBe(drawing.Nodes);
        again.Edges.Select(e => string.Join(';', e.Way)).ShouldBe(drawing.Edges.Select(e => string.Join(';', e.Way)));
    });

    [Fact]
    public void A_part_is_drawn_in_the_layers_of_the_whole() => Holds((graph, drawing) =>
    {
        var layers = LayeredLayout.LayersOf(graph.Nodes, graph.Edges);
        layers.ShouldBe(drawing.Nodes.ToDictionary(n => n.Id, n => n.Layer), ignoreOrder: true);
        var edges = graph.Edges.Where((_, i) => i % 3 != 0).ToList();
        var part = LayeredLayout.Of(edges.SelectMany(e => new[] { e.From, e.To }), edges, layers);

        part.Nodes.ShouldAllBe(n => n.Layer == layers[n.Id]);
        part.Edges.ShouldAllBe(e => e.IsReversed == layers[e.From] > layers[e.To] && e.Way.Count == Math.Abs(layers[e.From] - layers[e.To]) + 1);
    });

    [Fact]
    public void A_circle_is_drawn_with_one_edge_back()
    {
        var drawing = LayeredLayout.Of(["a", "b", "c"], [("a", "b"), ("b", "c"), ("c", "a"), ("b", "b")]);

        drawing.Layers.ShouldBe(3);
        drawing.Edges.Single(e => e.IsReversed).ShouldSatisfyAllConditions(e => e.From.ShouldBe("c"), e => e.To.ShouldBe("a"));
    }

    [Fact]
    public void Two_families_that_could_cross_do_not()
    {
        var drawing = LayeredLayout.Of(["a", "b", "x", "y"], [("a", "y"), ("b", "x")]);

        var row = drawing.Nodes.ToDictionary(n => n.Id, n => n.Row);
        (row["a"] < row["b"]).ShouldBe(row["y"] < row["x"]);
    }

    [Fact]
    public void Nothing_gives_nothing() => LayeredLayout.Of([], []).ShouldSatisfyAllConditions(d => d.Nodes.ShouldBeEmpty(), d => d.Rows.ShouldBe(0));

    private static void Holds(Action<(string[] Nodes, (string From, string To)[] Edges), LayeredDrawing> law) =>
        Prop.ForAll(Graphs, graph =>
        {
            law(graph, LayeredLayout.Of(graph.Nodes, graph.Edges));
            return true;
        }).Check(Chance.Tries(300));

    private static bool HasCircle((string[] Nodes, (string From, string To)[] Edges) graph)
    {
        var left = graph.Edges.Where(e => e.From != e.To).ToList();
        while (left.RemoveAll(e => left.All(o => o.To != e.From)) > 0)
        {
        }

        return left.Count > 0;
    }
}
