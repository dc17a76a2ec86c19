using System.Runtime.InteropServices;
using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Cli;

/// <summary>Chooses the language of messages.</summary>
internal static class MessageLanguage
{
    /// <summary><c>--lang</c>, then <c>KB_LANG</c>, then the system. Indonesian unless the system says English: its offices are whom the tool is for.</summary>
    /// <remarks>Looks at the bare arguments, because mistakes in them are told in this language too. A wrong <c>--lang</c> is reported later.</remarks>
    public static Language Choose(IReadOnlyList<string> args, CliEnvironment environment) =>
        LanguageCodes.Parse(Asked(args)) ?? LanguageCodes.Parse(environment.Variable("KB_LANG")) ?? OfSystem(environment);

    private static string? Asked(IReadOnlyList<string> args)
    {
        // After -- come words, whatever they look like.
        for (var i = 0; i < args.Count && args[i] != "--"; i++)
        {
            if (args[i].StartsWith("--lang=", StringComparison.Ordinal) || args[i].StartsWith("--lang:", StringComparison.Ordinal))
            {
                return args[i]["--lang=".Length..];
            }

            if (args[i] == "--lang" && i + 1 < args.Count)
            {
                return args[i + 1];
            }
        }

        return null;
    }

    private static Language OfSystem(CliEnvironment environment)
    {
        // The order in which a POSIX system asks them.
        string?[] places = [environment.Variable("LC_ALL"), environment.Variable("LC_MESSAGES"), environment.Variable("LANG"), environment.SystemLanguage];
        return places.FirstOrDefault(p => !string.IsNullOrEmpty(p))?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true
            ? Language.English
            : Language.Indonesian;
    }
}

/// <summary>The language of Windows, which the runtime does not tell a program of invariant culture.</summary>
internal static partial class WindowsLanguage
{
    private const int PrimaryMask = 0x3FF;
    private const int EnglishId = 0x09;

    /// <summary><c>en</c>, <c>id</c> for any other, or null off Windows.</summary>
    public static string? Find() =>
        !OperatingSystem.IsWindows() ? null : (GetUserDefaultUILanguage() & PrimaryMask) == EnglishId ? "en" : "id";

    [LibraryImport("kernel32")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial ushort GetUserDefaultUILanguage();
}
