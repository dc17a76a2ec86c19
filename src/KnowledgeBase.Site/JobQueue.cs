namespace KnowledgeBase.Site;

/// <summary>Jobs that whoever is free takes, one after another. After one that failed no other is begun.</summary>
/// <param name="jobs">The jobs, thought of when their turn comes.</param>
internal sealed class JobQueue(IEnumerable<Action> jobs)
{
    private readonly IEnumerator<Action> left = jobs.GetEnumerator();
    private bool isOver;

    /// <summary>Works until nothing is left.</summary>
    public void Work()
    {
        while (Next() is { } job)
        {
            try
            {
                job();
            }
            catch
            {
                Volatile.Write(ref isOver, true);
                throw;
            }
        }
    }

    private Action? Next()
    {
        lock (left)
        {
            isOver = isOver || !left.MoveNext();
            return isOver ? null : left.Current;
        }
    }
}
