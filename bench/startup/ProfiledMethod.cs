using System.Reflection;

namespace KnowledgeBase.Bench.Startup;

/// <summary>A method that the profile names, and what was counted in it: nothing, where it is only to be compiled.</summary>
internal sealed record ProfiledMethod(MethodBase Method, IReadOnlyList<Counter> Counters)
{
    public long Total => Counters.SelectMany(c => c.Items).OfType<long>().Sum();
}

/// <summary>What was counted at one place of a method. The items are numbers, or types or methods seen there: one by chance for so many times, null where it has no name.</summary>
internal sealed record Counter(int Offset, int Kind, int Other, IReadOnlyList<object?> Items);
