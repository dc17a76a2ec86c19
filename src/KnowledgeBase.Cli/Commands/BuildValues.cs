namespace KnowledgeBase.Cli.Commands;

/// <summary>Reads the values of options that builds share.</summary>
internal static class BuildValues
{
    /// <summary>The day of <c>--as-of</c>, or today.</summary>
    public static DateOnly AsOf(CommandInput input, CliEnvironment environment) =>
        input.Text(Options.AsOf) is not { } text ? environment.Today
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) ? day
        : throw input.Wrong(new($"“{text}” bukan tanggal; tulis --as-of 2026-01-31", $"“{text}” is not a date; write --as-of 2026-01-31"));

    /// <summary>The address or path of <c>--base</c> with a slash at its end, or null.</summary>
    public static Uri? Base(CommandInput input)
    {
        if (input.Text(Options.Base) is not { } text)
        {
            return null;
        }

        var folder = text.EndsWith('/') ? text : text + "/";
        var isPlain = !text.AsSpan().ContainsAny("?#\\ ") && !text.AsSpan().ContainsAnyInRange('\0', '\x1F');
        if (isPlain && folder[0] == '/' && !folder.StartsWith("//", StringComparison.Ordinal) && Uri.TryCreate(folder, UriKind.Relative, out var path))
        {
            return path;
        }

        return isPlain && Uri.TryCreate(folder, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && address.UserInfo.Length == 0
            ? address
            : throw input.Wrong(new(
                $"“{text}” bukan alamat situs; tulis https://… atau jalur seperti /kb/", $"“{text}” is not the address of a site; write https://… or a path such as /kb/"));
    }
}
