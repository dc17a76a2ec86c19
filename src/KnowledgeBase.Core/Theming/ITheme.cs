using System.Diagnostics.CodeAnalysis;
using KnowledgeBase.Core.Pages;

namespace KnowledgeBase.Core.Theming;

/// <summary>Turns pages into HTML. Stateless and safe to call from several threads. The only thing that the site knows of a theme.</summary>
public interface ITheme
{
    /// <summary>The name by which <c>site.yaml</c> chooses it.</summary>
    string Name { get; }

    /// <summary>Files that its pages need, published under the site's root.</summary>
    IReadOnlyList<ThemeAsset> Assets { get; }

    /// <summary>Content-Security-Policy of its pages, sent as a header where the web server can.</summary>
    string ContentSecurityPolicy { get; }

    /// <summary>Writes a page as a whole HTML document.</summary>
    void Render(Page page, Utf8Writer output);
}

/// <summary>A file of a theme.</summary>
/// <param name="Path">Path under the site's root: <c>theme/icon.svg</c>.</param>
/// <param name="Bytes">Its content.</param>
public sealed record ThemeAsset(string Path, ReadOnlyMemory<byte> Bytes);

/// <summary>Names the theme of an assembly, so that it is found without looking through its types.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ThemeAttribute([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type type) : Attribute
{
    /// <summary>A class with a constructor without parameters that implements <see cref="ITheme"/>.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
    public Type Type { get; } = type;
}
