using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Cli.Commands;

/// <summary>The output folder of a run, if it has one. Staging begins only when there is a site to write, and what was not published is thrown away.</summary>
internal sealed class StagedOutput(OutputFolder? folder) : IDisposable
{
    private readonly Lock gate = new();
    private Staging? staging;
    private bool isOver;

    /// <summary>What takes the files.</summary>
    /// <exception cref="ObjectDisposedException">The run was interrupted.</exception>
    public Staging Open()
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(isOver, this);
            return staging = folder?.Begin() ?? throw new InvalidOperationException("A check writes nothing.");
        }
    }

    /// <summary>Puts the site in its place; null where nothing is written.</summary>
    public Published? Publish(IReadOnlyList<FileCopy> copies) => staging?.Publish(copies);

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (gate)
        {
            isOver = true;
            staging?.Dispose();
        }
    }
}
