using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace KnowledgeBase.Site.Output;

/// <summary>Lets one build at a time write to a folder: a file beside it that is locked, not merely there, so that a build that was killed leaves no barrier.</summary>
internal sealed partial class BuildGate : IDisposable
{
    private const int SharingViolationOfWindows = 32;
    private const int TryAgainOfLinux = 11;
    private const int TryAgainOfMac = 35;
    private const int Tries = 20;
    private const int MostMarks = 64 * 1024;
    private const int Exclusive = 2;
    private const int DoNotWait = 4;

    private readonly string path;
    private readonly FileStream stream;

    private BuildGate(string path, FileStream stream)
    {
        this.path = path;
        this.stream = stream;
    }

    /// <summary>Goes through the gate, or gives null where another build has.</summary>
    /// <exception cref="IOException">The file cannot be made.</exception>
    public static BuildGate? TryEnter(string path)
    {
        for (var i = 0; i < Tries; i++)
        {
            FileStream stream;
            try
            {
                stream = new FileStream(
                    path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None);
            }
            catch (IOException e) when ((e.HResult & 0xFFFF) is SharingViolationOfWindows or TryAgainOfLinux or TryAgainOfMac)
            {
                return null;
            }

            // The program opens files without the runtime's locks, which nobody but this gate needs; where there is one already it
            // stays. A file system without locks keeps nobody out.
            if (!OperatingSystem.IsWindows() && Lock(stream.SafeFileHandle, Exclusive | DoNotWait) != 0
                && Marshal.GetLastPInvokeError() is TryAgainOfLinux or TryAgainOfMac)
            {
                stream.Dispose();
                return null;
            }

            if (IsAtItsPath(path, stream))
            {
                return new BuildGate(path, stream);
            }

            // Whoever had the gate took the file away between our opening and our locking it: this lock keeps nobody out.
            stream.Dispose();
        }

        return null;
    }

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
        {
            // While the lock still holds: afterwards it could be another build's file.
            File.Delete(path);
        }

        stream.Dispose();
    }

    private static bool IsAtItsPath(string path, FileStream stream)
    {
        if (OperatingSystem.IsWindows())
        {
            return true;
        }

        // A file that is locked cannot be read even by ourselves; how long it is can be seen. No byte is written, so a full disk does not matter.
        var mark = RandomNumberGenerator.GetInt32(1, MostMarks);
        stream.SetLength(mark);
        var seen = new FileInfo(path);
        return seen.Exists && seen.Length == mark;
    }

    [LibraryImport("libc", EntryPoint = "flock", SetLastError = true)]
    private static partial int Lock(SafeFileHandle file, int operation);
}
