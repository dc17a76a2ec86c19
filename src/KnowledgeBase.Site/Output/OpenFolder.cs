using System.Runtime.InteropServices;
using System.Text;

namespace KnowledgeBase.Site.Output;

/// <summary>Lists a folder of Linux with what kind each entry is and which file, which the runtime does not tell. Nothing is opened but the folder.</summary>
internal sealed unsafe partial class OpenFolder : IDisposable
{
    private const int NumberInEntry = 0;
    private const int TypeInEntry = 18;
    private const int NameInEntry = 19;
    private const byte KindFolder = 4;
    private const byte KindFile = 8;
    private const byte KindUnknown = 0;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private readonly nint folder;
    private readonly int handle;
    private byte* entry;

    private OpenFolder(nint folder)
    {
        this.folder = folder;
        handle = DirFd(folder);
    }

    /// <summary>Whether this system tells all that; the form of its entries is that of all systems of 64 bits.</summary>
    public static bool IsPossible => Environment.Is64BitProcess && FileLook.HasNumbers;

    /// <summary>Opens a folder.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public static OpenFolder At(string path)
    {
        var folder = OpenDir(path);
        return folder != 0 ? new OpenFolder(folder) : throw new IOException($"{path}: {Marshal.GetLastPInvokeErrorMessage()}");
    }

    /// <summary>The folder itself.</summary>
    public FileLook? Look => FileLook.In(handle, in "\0"u8[0]);

    /// <summary>Name of the entry.</summary>
    /// <exception cref="DecoderFallbackException">It is no text.</exception>
    public string Name => Strict.GetString(RawName);

    /// <summary>The same as the system has it, until the next entry.</summary>
    public ReadOnlySpan<byte> RawName => MemoryMarshal.CreateReadOnlySpanFromNullTerminated(entry + NameInEntry);

    /// <summary>Whether the entry is a folder; a link to one is none.</summary>
    public bool IsFolder => entry[TypeInEntry] == KindFolder || (entry[TypeInEntry] == KindUnknown && EntryLook?.IsFolder == true);

    /// <summary>Whether the entry is a file, and neither link, pipe nor device.</summary>
    public bool IsPlainFile => entry[TypeInEntry] == KindFile || (entry[TypeInEntry] == KindUnknown && EntryLook?.IsPlainFile == true);

    /// <summary>The number of the entry's file, by the listing. Most file systems give there what <see cref="EntryLook"/> gives, not all.</summary>
    public ulong ListedNumber => *(ulong*)(entry + NumberInEntry);

    /// <summary>The entry.</summary>
    public FileLook? EntryLook => FileLook.In(handle, in entry[NameInEntry]);

    /// <summary>Goes to the next entry.</summary>
    /// <exception cref="IOException">The folder cannot be read on.</exception>
    public bool Next()
    {
        do
        {
            entry = (byte*)ReadDir(folder);
        }
        while (entry is not null && IsDots(entry + NameInEntry));
        return entry is not null || Marshal.GetLastPInvokeError() == 0 ? entry is not null : throw new IOException(Marshal.GetLastPInvokeErrorMessage());
    }

    public void Dispose() => _ = CloseDir(folder);

    private static bool IsDots(byte* name) => name[0] == '.' && (name[1] == 0 || (name[1] == '.' && name[2] == 0));

    [LibraryImport("libc", EntryPoint = "opendir", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial nint OpenDir(string path);

    [LibraryImport("libc", EntryPoint = "dirfd")]
    private static partial int DirFd(nint folder);

    [LibraryImport("libc", EntryPoint = "readdir", SetLastError = true)]
    private static partial nint ReadDir(nint folder);

    [LibraryImport("libc", EntryPoint = "closedir")]
    private static partial int CloseDir(nint folder);
}
