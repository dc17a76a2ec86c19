using System.Diagnostics.Tracing;
using System.Reflection;

namespace KnowledgeBase.Bench.Startup;

/// <summary>Hears which methods the runtime compiles.</summary>
internal sealed class CompiledMethods : EventListener
{
    private const EventKeywords Compiler = (EventKeywords)0x10;
    private readonly List<ulong> ids = [];

    public IReadOnlyList<ProfiledMethod> End()
    {
        // Events come in with a delay.
        Thread.Sleep(1000);
        Dispose();
        lock (ids)
        {
            return [.. ids.Distinct().Select(id => RuntimeHandles.Method((nint)id)).OfType<MethodBase>().Select(m => new ProfiledMethod(m, []))];
        }
    }

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == EventFile.Runtime)
        {
            EnableEvents(eventSource, EventLevel.Verbose, Compiler);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        const uint Dynamic = 1;
        if (eventData.EventName?.StartsWith("MethodLoadVerbose", StringComparison.Ordinal) == true && ((uint)eventData.Payload![5]! & Dynamic) == 0)
        {
            lock (ids)
            {
                ids.Add((ulong)eventData.Payload[0]!);
            }
        }
    }
}
