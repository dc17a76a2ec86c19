using System.Diagnostics.Tracing;
using System.Reflection;
using KnowledgeBase.Bench.Startup;

/// <summary>The runtime calls it before the program where <c>DOTNET_STARTUP_HOOKS</c> names this assembly. When the program ends, the file <c>KB_PROFILE</c> names what was compiled while it ran.</summary>
internal static class StartupHook
{
    public static void Initialize()
    {
        var listener = new CompiledMethods();
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            // Events come in with a delay.
            Thread.Sleep(1000);
            listener.Dispose();
            Profile.Write(Environment.GetEnvironmentVariable("KB_PROFILE")!, listener.Found());
        };
    }

    private sealed class CompiledMethods : EventListener
    {
        private const EventKeywords Compiler = (EventKeywords)0x10;
        private readonly List<ulong> ids = [];

        public IReadOnlyList<MethodBase> Found()
        {
            lock (ids)
            {
                return [.. ids.Distinct().Select(MethodOf).OfType<MethodBase>()];
            }
        }

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
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

        /// <summary>The event gives the address of the runtime's own description. What it is shared by (<c>__Canon</c>) public reflection does not give back, so that its type has to be asked for.</summary>
        private static MethodBase? MethodOf(ulong id)
        {
            var handle = RuntimeMethodHandle.FromIntPtr((nint)id);
            var inner = typeof(RuntimeMethodHandle).GetMethod("GetMethodInfo", BindingFlags.Instance | BindingFlags.NonPublic)!.Invoke(handle, [])!;
            var type = (Type)typeof(RuntimeMethodHandle)
                .GetMethods(BindingFlags.Static | BindingFlags.NonPublic)
                .Single(m => m.Name == "GetDeclaringType" && m.GetParameters()[0].ParameterType.IsInterface)
                .Invoke(null, [inner])!;
            return MethodBase.GetMethodFromHandle(handle, type.TypeHandle);
        }
    }
}
