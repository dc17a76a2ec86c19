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
            [Options.Content, Options.Out, Options.Offline, Options.Fresh, Options.Base, Options.AsOf, Options.Audit, Options.Strict, Options.Notices, Options.Json],
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
        new("kit",
            new("buat berkas studi tiru: surat, KAK, daftar, susunan acara, laporan, tindak lanjut, kalender", "make the papers of a study visit: letter, terms of reference, lists, programme, report, follow-up, calendar"),
            null,
            KitOptions.All,
            ["kb kit --host blora --visitor kabupaten-temanggung --date 2026-12-10 --days 1", "kb kit --visit 2021-04-22-kota-pasuruan-blora --paper f4"],
            KitCommand.Run),
        new("new",
            new("mulai berkas sebuah rekaman; berkas yang sudah ada tidak pernah disentuh", "begin the file of a record; a file that is there is never touched"),
            new(new("JENIS", "KIND"), IsOptional: false, () => NewCommand.Words),
            NewOptions.All,
            ["kb new visit --host blora --visitor kabupaten-temanggung --date 2026-12-10", "kb new source --id koran-2026-12-11"],
            NewCommand.Run),
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
