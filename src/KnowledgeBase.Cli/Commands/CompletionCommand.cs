using KnowledgeBase.Core.Languages;

namespace KnowledgeBase.Cli.Commands;

/// <summary><c>kb completion</c>: scripts that ask kb itself, so that they never grow old.</summary>
internal static class CompletionCommand
{
    private static readonly Dictionary<string, string> Scripts = new()
    {
        ["bash"] = """
            # kb completion bash > ~/.local/share/bash-completion/completions/kb
            _kb() {
                local IFS=$'\n'
                local word="${COMP_WORDS[COMP_CWORD]}"
                COMPREPLY=($(compgen -W "$(kb "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${word}"))
            }
            complete -o default -F _kb kb
            """,
        ["zsh"] = """
            #compdef kb
            # kb completion zsh > ~/.zfunc/_kb   (with ~/.zfunc in fpath)
            _kb() {
                local line="${(j: :)words[1,CURRENT]}"
                local -a found
                found=(${(f)"$(kb "[suggest:${#line}]" "${line}" 2>/dev/null)"})
                if (( ${#found} )); then
                    compadd -- "${found[@]}"
                else
                    _files
                fi
            }
            compdef _kb kb
            """,
        ["fish"] = """
            # kb completion fish > ~/.config/fish/completions/kb.fish
            complete -c kb -f -a '(set -l line (commandline -cp); kb "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)'
            complete -c kb -l content -r -a '(__fish_complete_directories)'
            complete -c kb -l out -r -a '(__fish_complete_directories)'
            """,
        ["pwsh"] = """
            # kb completion pwsh >> $PROFILE
            Register-ArgumentCompleter -Native -CommandName kb -ScriptBlock {
                param($wordToComplete, $commandAst, $cursorPosition)
                $position = $cursorPosition - $commandAst.Extent.StartOffset
                kb "[suggest:$position]" "$commandAst" | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
            }
            """,
    };

    /// <summary>The shells that have a script.</summary>
    public static IReadOnlyList<string> Shells { get; } = ["bash", "zsh", "fish", "pwsh"];

    public static int Run(CommandInput input, CliConsole console)
    {
        if (input.Argument is not { } shell)
        {
            throw input.Wrong(new($"sebut shell-nya: {string.Join(", ", Shells)}", $"name the shell: {string.Join(", ", Shells)}"));
        }

        if (!Scripts.TryGetValue(shell, out var script))
        {
            throw input.Wrong(Misuse.Meant(shell, Shells, new Bilingual(
                $"tidak ada skrip untuk “{shell}”; yang ada: {string.Join(", ", Shells)}", $"no script for “{shell}”; there are: {string.Join(", ", Shells)}")));
        }

        console.Out.Write(script.ReplaceLineEndings("\n") + "\n");
        return ExitCode.Clean;
    }
}
