using System.Buffers.Binary;
using System.IO.Hashing;
using KnowledgeBase.Core.Text;
using Microsoft.Win32.SafeHandles;

namespace KnowledgeBase.Site.Output;

/// <summary>
/// A file that spares work and may be lost. It ends in the second in which it was written and a sum of everything before,
/// so that one counts for nothing that is damaged, half written, or came by another way: nobody reads what is in it before
/// it is used, and a checkout of somebody's changes gives it another time.
/// </summary>
public static class SealedFile
{
    // A sum that tells damage: who can change the file could make any other sum too.
    private const int Sum = 8;
    private const int Seal = sizeof(long) + Sum;

    /// <summary>What was written; empty where there is nothing that can be relied on.</summary>
    public static ReadOnlyMemory<byte> Read(string path)
    {
        try
        {
            if (Written(path) is not { } second)
            {
                return default;
            }

            ReadOnlyMemory<byte> bytes = File.ReadAllBytes(path);
            var sealedPart = bytes[..Math.Max(0, bytes.Length - Sum)];
            return XxHash64.Hash(sealedPart.Span).AsSpan().SequenceEqual(bytes.Span[sealedPart.Length..])
                && BinaryPrimitives.ReadInt64LittleEndian(bytes.Span[^Seal..]) == second
                ? bytes[..^Seal]
                : default;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }

    /// <summary>What was written, to be read piece by piece; nothing where it cannot be relied on. It is gone through once, and stays the same while it is open: whoever writes another one puts it in its place.</summary>
    public static IBytesAtRest Open(string path)
    {
        SafeFileHandle? handle = null;
        try
        {
            if (Written(path) is { } second)
            {
                handle = File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
                // It may be shorter by now.
                var length = RandomAccess.GetLength(handle) - Seal;
                if (length > 0 && new FileAtRest(handle, length) is var file && file.IsSealed(second))
                {
                    return file;
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // As good as none.
        }

        handle?.Dispose();
        return BytesInMemory.None;
    }

    /// <summary>Writes it whole or not at all. Where it cannot be written the next build does without.</summary>
    public static void TryWrite(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var fresh = path + "-new";
        try
        {
            File.Delete(fresh);
            DateTime now;
            using (var file = new FileStream(fresh, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                now = File.GetLastWriteTimeUtc(file.SafeFileHandle);
                var summed = new SummedStream(file);
                using (var buffered = new BufferedStream(summed, 1 << 16))
                {
                    write(buffered);
                    var second = new byte[sizeof(long)];
                    BinaryPrimitives.WriteInt64LittleEndian(second, Second(now));
                    buffered.Write(second);
                }

                file.Write(summed.Sum.GetCurrentHash());
            }

            File.SetLastWriteTimeUtc(fresh, now);
            File.Move(fresh, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What stands there may be out of date by now: whoever reads it compares prints.
            Removal.Try(fresh);
        }
    }

    // The second in which a file was written; null where none is that could be one. What has no length may be a pipe, which is never opened.
    private static long? Written(string path) =>
        new FileInfo(path) is { Exists: true, Length: > Seal, LinkTarget: null } there ? Second(there.LastWriteTimeUtc) : null;

    // Archives keep whole seconds.
    private static long Second(DateTime time) => time.Ticks / TimeSpan.TicksPerSecond;

    /// <summary>A file that stays open as long as somebody may read from it.</summary>
    private sealed class FileAtRest(SafeFileHandle handle, long length) : IBytesAtRest
    {
        private const int Piece = 1 << 18;

        public long Length => length;

        public byte[] Read(long from, int count)
        {
            var bytes = new byte[count];
            Read(from, bytes.AsSpan());
            return bytes;
        }

        /// <summary>Whether it ends in its time and its sum.</summary>
        public bool IsSealed(long second)
        {
            // Always the same few bytes of memory: to touch new ones for all of a large file takes longer than to read it.
            var sum = new XxHash64();
            var piece = new byte[Piece];
            for (var at = 0L; at < length; at += Piece)
            {
                var part = piece.AsSpan(0, (int)Math.Min(Piece, length - at));
                Read(at, part);
                sum.Append(part);
            }

            var seal = Read(length, Seal).AsSpan();
            sum.Append(seal[..sizeof(long)]);
            return sum.GetCurrentHash().AsSpan().SequenceEqual(seal[sizeof(long)..]) && BinaryPrimitives.ReadInt64LittleEndian(seal) == second;
        }

        private void Read(long from, Span<byte> bytes)
        {
            while (bytes.Length > 0)
            {
                var read = RandomAccess.Read(handle, bytes, from);
                if (read == 0)
                {
                    throw new EndOfStreamException("A file that a build keeps for the next one was cut off while it was read.");
                }

                from += read;
                bytes = bytes[read..];
            }
        }
    }

    /// <summary>Sums up what goes through it. The file behind it stays open.</summary>
    private sealed class SummedStream(Stream file) : Stream
    {
        public XxHash64 Sum { get; } = new();

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Sum.Append(buffer);
            file.Write(buffer);
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Flush() => file.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
