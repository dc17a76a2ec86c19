using System.Runtime.InteropServices;

namespace KnowledgeBase.Site.Output;

/// <summary>What the system says of a file or folder in one question. Links are not followed: one is neither.</summary>
/// <param name="Mode">Kind and rights, in the bits of Unix.</param>
/// <param name="Owner">Whose it is.</param>
/// <param name="Group">Which group's.</param>
/// <param name="Device">The file system, by the system's number; with <paramref name="Inode"/> it says which file it is, under whatever names.</param>
/// <param name="Inode">Its number there; 0 where the system was not asked.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Modified">When it was written, in universal time.</param>
internal readonly partial record struct FileLook(
    ushort Mode, uint Owner, uint Group, ulong Device, ulong Inode, long Length, DateTime Modified)
{
    private const int AtFdCwd = -100;
    private const int DoNotFollow = 0x100;
    private const int TheFolderItself = 0x1000;
    private const uint Basic = 0x7ff;
    private const int TypeBits = 0xF000;
    private const int Plain = 0x8000;
    private const int Folder = 0x4000;
    // The same on every processor: statx was made so.
    private const int SizeOfStatx = 256;

    /// <summary>Whether files have numbers here, by which two names are known to be one file.</summary>
    public static readonly bool HasNumbers = OperatingSystem.IsLinux() && CanAsk();

    public bool IsPlainFile => (Mode & TypeBits) == Plain;

    public bool IsFolder => (Mode & TypeBits) == Folder;

    /// <summary>Which file it is.</summary>
    public FileNumber Number => new(Device, Inode);

    /// <summary>Looks at a path; null where nothing is, or nothing that may be looked at.</summary>
    public static FileLook? At(string path)
    {
        if (!HasNumbers)
        {
            return Portable(new FileInfo(path));
        }

        Span<byte> stat = stackalloc byte[SizeOfStatx];
        return StatX(AtFdCwd, path, DoNotFollow, Basic, ref stat[0]) == 0 ? Read(stat) : null;
    }

    /// <summary>Looks at an entry of an open folder, or with an empty name at the folder. Only where <see cref="At"/> gives numbers of files.</summary>
    public static FileLook? In(int folder, ref readonly byte name)
    {
        Span<byte> stat = stackalloc byte[SizeOfStatx];
        return StatX(folder, in name, DoNotFollow | TheFolderItself, Basic, ref stat[0]) == 0 ? Read(stat) : null;
    }

    /// <summary>The same for a path in a folder that is held.</summary>
    public static FileLook? In(HeldFolder folder, string path)
    {
        Span<byte> stat = stackalloc byte[SizeOfStatx];
        return StatX(folder, path, DoNotFollow | TheFolderItself, Basic, ref stat[0]) == 0 ? Read(stat) : null;
    }

    private static FileLook? Portable(FileInfo info)
    {
        var isLink = info.Exists && info.Attributes.HasFlag(FileAttributes.ReparsePoint);
        return info.Exists ? new FileLook((ushort)(isLink ? 0 : Plain), 0, 0, 0, 0, info.Length, info.LastWriteTimeUtc) : null;
    }

    private static FileLook Read(ReadOnlySpan<byte> stat) => new(
        MemoryMarshal.Read<ushort>(stat[28..]), MemoryMarshal.Read<uint>(stat[20..]), MemoryMarshal.Read<uint>(stat[24..]),
        MemoryMarshal.Read<ulong>(stat[136..]), MemoryMarshal.Read<ulong>(stat[32..]), MemoryMarshal.Read<long>(stat[40..]),
        // As the runtime rounds it, so that the two can be compared.
        DateTime.UnixEpoch.AddTicks((MemoryMarshal.Read<long>(stat[112..]) * TimeSpan.TicksPerSecond) + (MemoryMarshal.Read<uint>(stat[120..]) / TimeSpan.NanosecondsPerTick)));

    private static bool CanAsk()
    {
        try
        {
            Span<byte> stat = stackalloc byte[SizeOfStatx];
            return StatX(AtFdCwd, "/", DoNotFollow, Basic, ref stat[0]) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatX(int folder, string path, int flags, uint mask, ref byte stat);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatX(HeldFolder folder, string path, int flags, uint mask, ref byte stat);

    [LibraryImport("libc", EntryPoint = "statx")]
    private static partial int StatX(int folder, ref readonly byte path, int flags, uint mask, ref byte stat);
}

/// <summary>A file of a machine, under whatever names.</summary>
/// <param name="Device">The file system.</param>
/// <param name="Inode">Its number there; 0 where nobody knows.</param>
internal readonly record struct FileNumber(ulong Device, ulong Inode)
{
    /// <summary>Whether both are one file: what is in the one is in the other.</summary>
    public bool IsSameAs(FileNumber other) => Inode != 0 && this == other;
}
