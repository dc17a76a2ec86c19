using System.Buffers.Binary;
using System.Reflection;

namespace KnowledgeBase.Bench.Startup;

/// <summary>Gathers the counts of a runtime that compiles everything with counters. It tells them when a session of its events ends, and only one that goes to a file: an <see cref="System.Diagnostics.Tracing.EventListener"/> gets these events without their data.</summary>
internal sealed class CountedMethods
{
    private const ulong Counts = 0x100_0000_0000;
    private const uint Verbose = 5, Megabytes = 256;
    private const int CountsOfMethod = 298;
    private const BindingFlags Any = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
    private readonly string events;
    private readonly object session;

    public CountedMethods(string events)
    {
        this.events = events;
        var provider = Tracing("EventPipeProviderConfiguration");
        var providers = Array.CreateInstance(provider, 1);
        providers.SetValue(provider.InvokeMember(null!, Any | BindingFlags.CreateInstance, null, null, [EventFile.Runtime, Counts, Verbose, ""], null), 0);
        session = Call("Enable", events, Enum.Parse(Tracing("EventPipeSerializationFormat"), "NetTrace"), Megabytes, providers);
    }

    public IReadOnlyList<ProfiledMethod> End()
    {
        Call("Disable", session);
        var data = new Dictionary<long, List<byte>>();
        foreach (var told in EventFile.Read(events, CountsOfMethod))
        {
            // Long data comes in pieces, one after the other.
            const int Piece = 0x3FFF_FFFF;
            var piece = BinaryPrimitives.ReadInt32LittleEndian(told.AsSpan(2)) & Piece;
            var size = BinaryPrimitives.ReadInt32LittleEndian(told.AsSpan(6));
            var id = BinaryPrimitives.ReadInt64LittleEndian(told.AsSpan(10));
            if (piece == 0)
            {
                data[id] = [];
            }

            data[id].AddRange(told.AsSpan(told.Length - size));
        }

        File.Delete(events);
        return [.. data
            .Select(d => (Method: RuntimeHandles.Method((nint)d.Key), Data: d.Value))
            .Where(d => d.Method is not null)
            .Select(d => new ProfiledMethod(d.Method!, CounterReader.Read([.. d.Data])))
            .Where(m => m.Total > 0)];
    }

    /// <summary>The runtime's own way to its sessions. The public one is another process that asks for them, which could do nothing with addresses.</summary>
    private static object Call(string method, params object[] arguments) =>
        Tracing("EventPipeInternal").InvokeMember(method, Any | BindingFlags.InvokeMethod, null, null, arguments, null)!;

    private static Type Tracing(string name) => typeof(object).Assembly.GetType($"System.Diagnostics.Tracing.{name}")!;
}
