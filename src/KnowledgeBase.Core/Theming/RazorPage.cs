using System.Text;
using KnowledgeBase.Core.Languages;
using KnowledgeBase.Core.Pages;
using KnowledgeBase.Core.Prose;

namespace KnowledgeBase.Core.Theming;

/// <summary>Something that writes itself when run: a page, or a part of one.</summary>
public interface ITemplate
{
    /// <summary>Runs the template. It never waits: the task is always complete.</summary>
    Task ExecuteAsync();
}

/// <summary>Base of compiled <c>.cshtml</c> templates that write UTF-8 straight into a buffer: Razor without a web server.</summary>
/// <remarks>The member names are those that the Razor compiler calls. Inside an attribute an expression must be a value; helpers that write belong between tags.</remarks>
/// <typeparam name="TModel">What the template shows.</typeparam>
public abstract class RazorPage<TModel> : ITemplate
{
    private string? attributeSuffix;
    private bool attributeDropped;
    private string? pendingPrefix;
    private bool singleValue;

    /// <summary>What to show.</summary>
    public required TModel Model { get; init; }

    /// <summary>The page it belongs to.</summary>
    public required Page Page { get; init; }

    /// <summary>Where it writes.</summary>
    public required Utf8Writer Output { get; init; }

    /// <summary>Title, language, addresses and formats of the page.</summary>
    protected PageFrame Frame => Page.Frame;

    /// <summary>Runs the template. It never waits: the task is always complete.</summary>
    public abstract Task ExecuteAsync();

    /// <summary>Markup of the template itself, as the compiler writes it where it knows bytes. Its indents and blank lines are for the template's author: one line break is left of them.</summary>
    protected void WriteLiteral(ReadOnlySpan<byte> literal)
    {
        while (true)
        {
            if (Output.Last == (byte)'\n')
            {
                literal = literal.TrimStart(" \t\r\n"u8);
            }

            var end = literal.IndexOf((byte)'\n');
            if (end < 0)
            {
                Output.Raw(literal);
                return;
            }

            Output.Raw(literal[..end].TrimEnd(" \t\r"u8));
            Output.Raw("\n"u8);
            literal = literal[(end + 1)..];
        }
    }

    /// <summary>The same from a compiler that knows texts alone.</summary>
    protected void WriteLiteral(string? literal) => WriteLiteral(Encoding.UTF8.GetBytes(literal ?? "").AsSpan());

    /// <summary>Text, escaped.</summary>
    protected void Write(string? text) => Output.Escaped(text);

    /// <summary>A whole number in machine form.</summary>
    protected void Write(int number) => Output.Escaped(number.ToString());

    /// <summary>A text of the program in the page's language.</summary>
    protected void Write(Bilingual text) => Output.Escaped(Frame.Say(text));

    /// <summary>An author's text; marked with its language where it could not be had in the page's.</summary>
    protected void Write(Localized<string>? text)
    {
        if (text is null)
        {
            return;
        }

        var fallback = text.IsFallback(Frame.Language);
        Output.Raw(fallback ? "<span lang=\"id\">"u8 : default);
        Output.Escaped(text.In(Frame.Language));
        Output.Raw(fallback ? "</span>"u8 : default);
    }

    /// <summary>An author's inline rich text; marked with its language where it could not be had in the page's.</summary>
    protected void Write(Localized<RichText>? text)
    {
        if (text is null)
        {
            return;
        }

        var fallback = text.IsFallback(Frame.Language);
        Output.Raw(fallback ? "<span lang=\"id\">"u8 : default);
        RichTextWriter.Write(text.In(Frame.Language), Frame, fallback ? Language.Indonesian : Frame.Language, Output);
        Output.Raw(fallback ? "</span>"u8 : default);
    }

    /// <summary>Prose with blocks; the template marks its language on the element around it.</summary>
    protected void WriteProse(RichText text, Language language) => RichTextWriter.Write(text, Frame, language, Output);

    /// <summary>Markup that is known to be safe, such as the theme's own style sheet.</summary>
    protected void Write(Markup markup) => Output.Raw(markup.Html);

    /// <summary>What a part wrote: nothing more to write.</summary>
    protected static void Write(Rendered _)
    {
    }

    /// <summary>Runs another template in place; a layout runs its page so.</summary>
    protected static Rendered Render(ITemplate part)
    {
        part.ExecuteAsync().GetAwaiter().GetResult();
        return default;
    }

    /// <summary>A <c>data-</c> attribute, left out where there is no value: Razor writes these as they stand, and would leave an empty one.</summary>
    protected Rendered Data(string name, string? value)
    {
        if (value is not null)
        {
            Output.Raw($"data-{name}=\"");
            Output.Escaped(value);
            Output.Raw("\""u8);
        }

        return default;
    }

    /// <summary>Begins an attribute with computed parts; it is left out if its only part is null or false.</summary>
    protected void BeginWriteAttribute(string name, string prefix, int prefixOffset, string suffix, int suffixOffset, int count)
    {
        attributeSuffix = suffix;
        attributeDropped = false;
        pendingPrefix = prefix;
        singleValue = count == 1;
    }

    /// <summary>Writes a part of an attribute.</summary>
    protected void WriteAttributeValue(string prefix, int prefixOffset, object? value, int valueOffset, int valueLength, bool isLiteral)
    {
        if (singleValue && value is null or false)
        {
            attributeDropped = true;
            return;
        }

        if (pendingPrefix is { } begin)
        {
            Output.Raw(begin);
            pendingPrefix = null;
        }

        Output.Raw(prefix);
        Output.Escaped(value switch
        {
            string text => text,
            Bilingual text => Frame.Say(text),
            Localized<string> text => text.In(Frame.Language),
            int number => number.ToString(),
            true => "",
            null or false => "",
            _ => throw new NotSupportedException($"An attribute cannot hold a {value.GetType().Name}."),
        });
    }

    /// <summary>Ends an attribute.</summary>
    protected void EndWriteAttribute()
    {
        if (!attributeDropped)
        {
            Output.Raw(pendingPrefix ?? "");
            Output.Raw(attributeSuffix ?? "");
        }

        pendingPrefix = null;
    }
}

/// <summary>Markup that needs no escaping.</summary>
public readonly record struct Markup(string Html);

/// <summary>The result of a part that has already written itself.</summary>
public readonly record struct Rendered;
