using KnowledgeBase.Cli.Building;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Core.Text;
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

    /// <summary>Copies the pictures. One that can no longer be read is a finding as it was when the content was read, and not a failure: who mends it must know which.</summary>
    public BuildResult Copy(BuildResult result)
    {
        if (staging is null || result.HasErrors)
        {
            return result;
        }

        var bag = new DiagnosticBag();
        foreach (var copy in result.Copies)
        {
            if (BytesOf(copy) is { } bytes)
            {
                staging.Add(copy.Path, bytes);
            }
            else
            {
                bag.Add(Rules.Unreadable, new SourceText(copy.Path, "").Whole);
            }
        }

        return bag.HasErrors ? result with { Findings = [.. bag.Sorted(), .. result.Findings] } : result;
    }

    /// <summary>Puts the site in its place; null where nothing is written.</summary>
    public Published? Publish() => staging?.Publish();

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (gate)
        {
            isOver = true;
            staging?.Dispose();
        }
    }

    // Writing that fails is another matter: the disk is not the author's to mend.
    private static byte[]? BytesOf(FileCopy copy)
    {
        try
        {
            return copy.Read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
