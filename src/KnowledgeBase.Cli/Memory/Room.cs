using System.Runtime;

namespace KnowledgeBase.Cli.Memory;

/// <summary>
/// Memory for a build after another one: nearly all that it reads lives until it ends, so that collecting garbage meanwhile
/// goes over the same objects again and again and frees little. It is asked for at once and touched only as it is used.
/// </summary>
internal static class Room
{
    // What such a build uses in all, by what the last one stored of the records, and a bit more.
    private const int Times = 5;

    // Up to here hardly anything is collected anyway.
    private const long Least = 16 << 20;

    // Of the memory that there is for this program, by the system or by whoever set it a limit.
    private const int Share = 4;

    /// <summary>Makes room where the machine has it. A build that needs more has its garbage collected from then on.</summary>
    /// <param name="stored">How many bytes the last build stored of the records.</param>
    public static void Make(long stored)
    {
        var size = stored * Times;
        if (stored < Least || size > GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / Share)
        {
            return;
        }

        try
        {
            GC.TryStartNoGCRegion(size);
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or InvalidOperationException)
        {
            // More than the collector gives at once, or asked for already: collected as ever.
        }
    }

    /// <summary>Gives up what is left of it: the build makes everything, which no room is large enough for.</summary>
    public static void GiveUp()
    {
        if (GCSettings.LatencyMode != GCLatencyMode.NoGCRegion)
        {
            return;
        }

        try
        {
            GC.EndNoGCRegion();
        }
        catch (InvalidOperationException)
        {
            // It came to its end a moment ago.
        }
    }
}
