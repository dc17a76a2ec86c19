using System.Runtime.InteropServices;

namespace KnowledgeBase.Site.Output;

/// <summary>A folder of Linux that is held, so that the way to what lies in it begins there and not at the root of the system: with tens of thousands of files it is a third of what each costs. The folder stays the same one whatever name it gets.</summary>
internal sealed partial class HeldFolder : SafeHandle
{
    // Only to begin paths with; the folder is not opened for reading. The same on all processors.
    private const int OnlyPath = 0x20_0000;
    private const int NotForChildren = 0x8_0000;
    private const uint AllRights = 0x1FF;

    /// <summary>For the system, which gives the number.</summary>
    public HeldFolder() : base(-1, ownsHandle: true)
    {
    }

    /// <inheritdoc/>
    public override bool IsInvalid => handle == -1;

    /// <summary>Holds a folder; null where there is none, or on another system.</summary>
    public static HeldFolder? TryOpen(string path)
    {
        if (!FileLook.HasNumbers)
        {
            return null;
        }

        var folder = Open(path, OnlyPath | NotForChildren);
        if (!folder.IsInvalid && folder.Look("")?.IsFolder == true)
        {
            return folder;
        }

        folder.Dispose();
        return null;
    }

    /// <summary>Looks at a path in it, or with an empty one at the folder; null where nothing is, or nothing that may be looked at.</summary>
    public FileLook? Look(string path) => FileLook.In(this, path);

    /// <summary>Gives a file in it a second name in another; tells whether that could be done.</summary>
    public bool TryLink(string from, HeldFolder other, string to) => LinkAt(this, from, other, to, 0) == 0;

    /// <summary>Makes a folder in one that is there; tells whether that could be done.</summary>
    public bool TryMake(string path) => MakeAt(this, path, AllRights) == 0;

    /// <inheritdoc/>
    protected override bool ReleaseHandle() => Close((int)handle) == 0;

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial HeldFolder Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "linkat", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int LinkAt(HeldFolder folder, string from, HeldFolder other, string to, int flags);

    [LibraryImport("libc", EntryPoint = "mkdirat", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int MakeAt(HeldFolder folder, string path, uint mode);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int handle);
}
