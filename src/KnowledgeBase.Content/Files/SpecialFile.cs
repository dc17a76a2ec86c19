using System.Runtime.InteropServices;

namespace KnowledgeBase.Content.Files;

/// <summary>Tells pipes, sockets and devices from files. Opening one of them may wait for ever, so the question comes before.</summary>
internal static partial class SpecialFile
{
    private const int AtFdCwd = -100;
    private const int DoNotFollow = 0x100;
    private const uint TypeOnly = 1;
    private const int ModeInStatx = 28;
    private const int ModeInMacStat = 4;
    private const int TypeBits = 0xF000;
    private const int Plain = 0x8000;
    private const int Folder = 0x4000;
    private const int Link = 0xA000;
    // More than any of the systems writes.
    private const int BufferSize = 512;

    /// <summary>Whether a path is neither a file, nor a folder, nor a link; false where the system has no such things or does not tell.</summary>
    public static bool Is(string path)
    {
        Span<byte> stat = stackalloc byte[BufferSize];
        try
        {
            var mode = OperatingSystem.IsLinux() && StatX(AtFdCwd, path, DoNotFollow, TypeOnly, ref stat[0]) == 0 ? BitConverter.ToUInt16(stat[ModeInStatx..])
                : OperatingSystem.IsMacOS() && MacStat(path, ref stat[0]) == 0 ? BitConverter.ToUInt16(stat[ModeInMacStat..])
                : Plain;
            return (mode & TypeBits) is not (Plain or Folder or Link);
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    private static int MacStat(string path, ref byte stat) =>
        RuntimeInformation.ProcessArchitecture == Architecture.X64 ? LStat64(path, ref stat) : LStat(path, ref stat);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatX(int folder, string path, int flags, uint mask, ref byte stat);

    [LibraryImport("libc", EntryPoint = "lstat", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int LStat(string path, ref byte stat);

    [LibraryImport("libc", EntryPoint = "lstat$INODE64", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int LStat64(string path, ref byte stat);
}
