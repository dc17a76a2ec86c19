using System.Security.Cryptography;

namespace KnowledgeBase.Site.Output;

/// <summary>A file that spares work and may be lost: it ends in a hash of itself, so that a damaged or half written one counts for nothing.</summary>
public static class SealedFile
{
    /// <summary>What was written; empty where there is nothing that can be relied on.</summary>
    public static ReadOnlyMemory<byte> Read(string path)
    {
        try
        {
            // What has no length may be a pipe, which is never opened.
            var bytes = new FileInfo(path) is { Exists: true, Length: > SHA256.HashSizeInBytes } ? File.ReadAllBytes(path) : [];
            var body = bytes.AsMemory(0, Math.Max(0, bytes.Length - SHA256.HashSizeInBytes));
            return SHA256.HashData(body.Span).AsSpan().SequenceEqual(bytes.AsSpan(body.Length)) ? body : default;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }

    /// <summary>Writes it whole or not at all. Where it cannot be written the next build does without.</summary>
    public static void TryWrite(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var fresh = path + "-new";
        try
        {
            File.Delete(fresh);
            using (var file = new FileStream(fresh, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
            using (var sum = SHA256.Create())
            {
                using (var summed = new CryptoStream(file, sum, CryptoStreamMode.Write, leaveOpen: true))
                using (var buffered = new BufferedStream(summed, 1 << 16))
                {
                    write(buffered);
                }

                file.Write(sum.Hash);
            }

            File.Move(fresh, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What stands there may be out of date by now: whoever reads it compares prints.
            Removal.Try(fresh);
        }
    }
}
