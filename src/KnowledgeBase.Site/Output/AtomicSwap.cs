using System.Runtime.InteropServices;

namespace KnowledgeBase.Site.Output;

/// <summary>Two folders change places in one step, where the system can do that.</summary>
internal static partial class AtomicSwap
{
    private const int AtFdCwd = -100;
    private const uint RenameExchange = 2;
    private const uint RenameSwap = 2;

    /// <summary>Exchanges two paths; false where the system or the file system cannot, with nothing changed.</summary>
    public static bool TryExchange(string one, string two)
    {
        try
        {
            return OperatingSystem.IsLinux() ? RenameAt2(AtFdCwd, one, AtFdCwd, two, RenameExchange) == 0
                : OperatingSystem.IsMacOS() && RenameXNp(one, two, RenameSwap) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameXNp(string one, string two, uint flags);
}
