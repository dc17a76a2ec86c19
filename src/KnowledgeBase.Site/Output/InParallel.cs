using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace KnowledgeBase.Site.Output;

/// <summary>Much of one kind done from several threads. What goes wrong is thrown as it is, as if one thread had done it all.</summary>
internal static class InParallel
{
    /// <summary>Does what has so many parts.</summary>
    /// <param name="count">How many.</param>
    /// <param name="work">Does those from one to before another.</param>
    public static void Ranges(int count, Action<int, int> work)
    {
        if (count == 0)
        {
            return;
        }

        try
        {
            Parallel.ForEach(Partitioner.Create(0, count), range => work(range.Item1, range.Item2));
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }
}
