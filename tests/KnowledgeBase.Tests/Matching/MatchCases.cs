using KnowledgeBase.Core.Matching;

namespace KnowledgeBase.Tests.Matching;

/// <summary>Cases and hosts drawn by chance, the same in every run; about a third of what can be unknown is.</summary>
internal static class MatchCases
{
    private static readonly string[] Islands = ["jawa", "sumatra", "papua"];
    private static readonly string?[] Buildings = [null, "new", "reuse", "part"];

    public static IEnumerable<(MatchCase Case, IReadOnlyList<MatchHost> Hosts, IReadOnlyList<int> Weights)> All(int count)
    {
        var random = new Random(17);
        long? Perhaps(long most) => random.Next(3) == 0 ? null : random.NextInt64(1, most);
        string Kind() => random.Next(2) == 0 ? "kota" : "kabupaten";
        string Province() => random.Next(11, 15).ToString();
        for (var i = 0; i < count; i++)
        {
            var wanted = new MatchCase(
                Kind(), Province(), Islands[random.Next(3)], Perhaps(6_000_000), Buildings[random.Next(4)], Perhaps(10_000_000) * 1_000_000, (int?)Perhaps(60));
            yield return (wanted,
                [.. Enumerable.Range(0, random.Next(1, 12)).Select(n => new MatchHost(
                    $"host-{n}", Kind(), Province(), Islands[random.Next(3)], Perhaps(6_000_000), Buildings[random.Next(4)],
                    Perhaps(300_000_000_000), (int?)Perhaps(2000), random.Next(4)))],
                [.. Enumerable.Range(0, 6).Select(_ => random.Next(6))]);
        }
    }
}
