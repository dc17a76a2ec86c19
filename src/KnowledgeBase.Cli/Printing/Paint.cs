namespace KnowledgeBase.Cli.Printing;

/// <summary>Colours by meaning, or none. Plain escape codes: content may hold any bracket, and no markup has to be escaped.</summary>
internal readonly record struct Paint(bool IsOn)
{
    public string Error(string text) => With("1;31", text);

    public string Warning(string text) => With("1;33", text);

    public string Good(string text) => With("1;32", text);

    public string Strong(string text) => With("1", text);

    public string Faint(string text) => With("2", text);

    private string With(string code, string text) => IsOn && text.Length > 0 ? $"\e[{code}m{text}\e[0m" : text;
}
