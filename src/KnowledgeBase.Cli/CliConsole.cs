using KnowledgeBase.Cli.Printing;
using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Cli;

/// <summary>Where a command speaks: data to <see cref="Out"/>, everything meant for eyes to <see cref="Error"/>.</summary>
internal sealed class CliConsole(TextWriter output, TextWriter error, CliEnvironment environment, Language language)
{
    /// <summary>Standard output.</summary>
    public TextWriter Out { get; } = output;

    /// <summary>Standard error.</summary>
    public TextWriter Error { get; } = error;

    /// <summary>The machine.</summary>
    public CliEnvironment Environment { get; } = environment;

    /// <summary>Language of messages.</summary>
    public Language Language { get; } = language;

    /// <summary>Colours for <see cref="Out"/>.</summary>
    public Paint OutPaint { get; } = new(environment.IsOutputTerminal && AllowsColour(environment));

    /// <summary>Colours for <see cref="Error"/>.</summary>
    public Paint ErrorPaint { get; } = new(environment.IsErrorTerminal && AllowsColour(environment));

    /// <summary>A text in the language of messages.</summary>
    public string In(Bilingual text) => text.In(Language);

    /// <summary>A line for eyes.</summary>
    public void Say(Bilingual text) => Error.Write(In(text) + "\n");

    /// <summary>A line that begins with “galat:”.</summary>
    public void Complain(Bilingual text) =>
        Error.Write($"{ErrorPaint.Error(In(new("galat", "error")))}: {Visible.Of(In(text))}\n");

    /// <summary>NO_COLOR counts when it is there and not empty (no-color.org).</summary>
    private static bool AllowsColour(CliEnvironment environment) => string.IsNullOrEmpty(environment.Variable("NO_COLOR"));
}
