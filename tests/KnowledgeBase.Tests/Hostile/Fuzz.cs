using System.Diagnostics;
using System.Globalization;
using KnowledgeBase.Tests.Support;

namespace KnowledgeBase.Tests.Hostile;

/// <summary>Runs a law on many cases. <c>KB_LONG=1</c> runs the long form, <c>KB_SEED</c> another seed, <c>KB_CASE</c> one case alone.</summary>
internal static class Fuzz
{
    // Nothing takes a hundredth of it, but machines have bad moments.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static bool IsLong => Chance.IsLong;

    /// <summary>Whether every case runs, not one alone.</summary>
    public static bool IsAll => Number("KB_CASE") is null;

    public static int Seed { get; } = Number("KB_SEED") ?? 20261121;

    /// <summary>Tries cases 0 to one less than the number; a failure names the seed and the case.</summary>
    public static void Run(int few, int many, Action<Dice> law)
    {
        var only = Number("KB_CASE");
        var cases = only is { } one ? Enumerable.Range(one, 1) : Enumerable.Range(0, IsLong ? many : few);
        Parallel.ForEach(cases, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, number =>
        {
            var clock = Stopwatch.StartNew();
            try
            {
                law(new Dice(Seed, number));
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"seed {Seed}, case {number} (again with KB_SEED={Seed} KB_CASE={number}): {e.Message}", e);
            }

            (clock.Elapsed < Patience).ShouldBeTrue($"seed {Seed}, case {number} took {clock.Elapsed}");
        });
    }

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : null;
}
