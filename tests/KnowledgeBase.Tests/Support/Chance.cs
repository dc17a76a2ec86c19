using FsCheck;

namespace KnowledgeBase.Tests.Support;

/// <summary>How often a law is tried. The same cases in every run of the suite, so that a change and not chance decides it; others each time with <c>KB_LONG=1</c>.</summary>
internal static class Chance
{
    private const ulong Seed = 20261121;

    /// <summary>Whether the long form is asked for.</summary>
    public static bool IsLong { get; } = Environment.GetEnvironmentVariable("KB_LONG") == "1";

    public static Config Tries(int count)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(count);
        return IsLong ? config : config.WithReplay(Seed, 1);
    }
}
