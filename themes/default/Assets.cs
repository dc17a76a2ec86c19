namespace KnowledgeBase.Theme.Default;

/// <summary>Files embedded in the theme.</summary>
internal static class Assets
{
    /// <summary>The bytes of <c>assets/</c> + <paramref name="name"/>.</summary>
    public static byte[] Read(string name)
    {
        using var stream = typeof(Assets).Assembly.GetManifestResourceStream("assets/" + name)
            ?? throw new InvalidOperationException($"The theme was built without assets/{name}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
