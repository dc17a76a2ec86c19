using KnowledgeBase.Core.Diagnostics;

namespace KnowledgeBase.Cli.Commands;

/// <summary>Every command, in the order in which help shows them. A new command begins here.</summary>
internal static class CommandTable
{
    public static readonly IReadOnlyList<CommandInfo> All =
    [
        new("build",
            new("baca isi, periksa, tulis situs", "read the content, check it, write the site"),
            null,
            [Options.Content, Options.Out, Options.Offline, Options.Base, Options.AsOf, Options.Audit, Options.Strict, Options.Notices, Options.Json],
            ["kb build", "kb build --base /mpp/ --out /srv/www/mpp --strict", "kb build --offline"],
            BuildCommand.Run),
        new("check",
            new("seperti build, tetapi tidak menulis apa pun", "like build, but writes nothing"),
            null,
            [Options.Content, Options.Base, Options.AsOf, Options.Audit, Options.Strict, Options.Archive, Options.Notices, Options.Json],
            ["kb check", "kb check --audit --json", "kb check --archive ../naskah"],
            CheckCommand.Run),
        new("serve",
            new("tampilkan situs di komputer ini dan segarkan setiap kali berkas disimpan", "show the site on this computer, anew whenever a file is saved"),
            null,
            [Options.Content, Options.Port, Options.Open, Options.AsOf, Options.Audit],
            ["kb serve --open"],
            ServeCommand.Run),
        new("search",
            new("cari di isi seperti situs mencarinya; --lang memilih juga bahasa halamannya", "search the content as the site does; --lang also chooses the language of the pages"),
            new(new("KATA", "WORDS"), IsOptional: false, () => []) { IsMany = true },
            [Options.Content, Options.Explain, Options.Json],
            ["kb search biaya dua bulan", "kb search cost two months --lang en --explain"],
            SearchCommand.Run),
        new("explain",
            new("jelaskan sebuah kode temuan; tanpa kode, daftar semuanya", "explain the code of a finding; without one, list them all"),
            new(new("KODE", "CODE"), IsOptional: true, () => Rules.All.Select(r => r.Code)),
            [Options.Json],
            ["kb explain KB204"],
            ExplainCommand.Run),
        new("completion",
            new("tulis skrip pelengkap perintah untuk sebuah shell", "write the completion script of a shell"),
            new(new("SHELL", "SHELL"), IsOptional: false, () => CompletionCommand.Shells),
            [],
            ["kb completion bash > ~/.local/share/bash-completion/completions/kb"],
            CompletionCommand.Run),
    ];
}
