using System.Text;
using System.Text.Unicode;

namespace KnowledgeBase.Cli.Serving;

/// <summary>The path of a request, taken from the bare request line: the server's own tidying would turn <c>/../</c> into the home page.</summary>
internal static class RequestPath
{
    /// <summary>The decoded path, beginning with a slash; null for a target that no page of ours has.</summary>
    public static string? Read(string target)
    {
        var end = target.AsSpan().IndexOfAny('?', '#');
        var raw = end < 0 ? target : target[..end];
        return raw.StartsWith('/') && Decode(raw) is { } path && path.Split('/')[1..].SkipLast(1).All(s => s is not ("" or "." or ".."))
            && !path.EndsWith("/..", StringComparison.Ordinal) && !path.EndsWith("/.", StringComparison.Ordinal)
            ? path
            : null;
    }

    private static string? Decode(string raw)
    {
        var bytes = new List<byte>(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '%')
            {
                if (raw[i] is <= ' ' or >= '\x7F' or '\\')
                {
                    return null;
                }

                bytes.Add((byte)raw[i]);
                continue;
            }

            // An escaped slash would be a separator that nobody wrote; escaped control characters are never an address.
            if (i + 2 >= raw.Length || !char.IsAsciiHexDigit(raw[i + 1]) || !char.IsAsciiHexDigit(raw[i + 2])
                || Convert.ToByte(raw.Substring(i + 1, 2), 16) is var value && value is < 0x20 or 0x7F or (byte)'/' or (byte)'\\')
            {
                return null;
            }

            bytes.Add(Convert.ToByte(raw.Substring(i + 1, 2), 16));
            i += 2;
        }

        var all = bytes.ToArray();
        return Utf8.IsValid(all) ? Encoding.UTF8.GetString(all) : null;
    }
}
