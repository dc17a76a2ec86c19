using KnowledgeBase.Bench.Startup;

/// <summary>The runtime calls it before the program where <c>DOTNET_STARTUP_HOOKS</c> names this assembly. When the program ends, the file <c>KB_PROFILE</c> names what was compiled while it ran, or the file <c>KB_COUNTS</c> what ran, with its counts.</summary>
internal static class StartupHook
{
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable("KB_PROFILE") is { } profile)
        {
            var compiled = new CompiledMethods();
            AppDomain.CurrentDomain.ProcessExit += (_, _) => Profile.Write(profile, compiled.End());
        }

        if (Environment.GetEnvironmentVariable("KB_COUNTS") is { } counts)
        {
            var counted = new CountedMethods($"{counts}.nettrace");
            AppDomain.CurrentDomain.ProcessExit += (_, _) => Profile.Write(counts, counted.End());
        }
    }
}
