using System.IO.Compression;
using System.Text.Json;
using KnowledgeBase.Browser.Machine;
using Microsoft.Playwright;

namespace KnowledgeBase.Browser;

/// <summary>The kit as a visitor gets it: filled in the browser, read by an office suite and by a calendar program that are not ours.</summary>
public sealed class KitTests(SiteFixture site)
{
    [Fact]
    public async Task The_form_fills_the_papers_and_sends_nothing()
    {
        await using var tab = await site.Open();
        var asked = new List<string>();
        await tab.Go("rencana/kit/#mpp-blora");
        tab.Page.Request += (_, request) => asked.Add($"{request.Method} {new Uri(request.Url).AbsolutePath}");
        (await tab.Page.Locator("#k-host").InputValueAsync()).ShouldBe("mpp-blora");

        var file = await Download(tab.Page, "Kabupaten <b>Temanggung", "Kabupaten Temanggung & Co");

        // The icon comes when the browser has time for it.
        asked.Where(a => a != "GET /theme/icon.svg").ShouldBe(["GET /kit/blora.zip"]);
        using var zip = new ZipArchive(new MemoryStream(file));
        zip.Entries.Count.ShouldBe(12);
        Part(zip, "01-surat-permohonan.docx").ShouldContain("Kabupaten Temanggung &amp; Co");
        Part(zip, "01-surat-permohonan.docx").ShouldContain("Selasa, 29 Februari 2028 sampai Rabu, 1 Maret 2028");
        Part(zip, "03-daftar-rombongan.docx").ShouldContain("Kepala Bidang");
        (await tab.Page.Locator("#kit [role=status]").InnerTextAsync()).ShouldStartWith("Selesai: 12 berkas");
    }

    [Fact]
    public async Task Without_script_the_empty_papers_are_there()
    {
        await using var tab = await site.Open(new() { JavaScriptEnabled = false });
        await tab.Go("rencana/kit/");
        (await tab.Page.Locator("#kit").IsVisibleAsync()).ShouldBeFalse();
        var links = await tab.Page.Locator(".kits a").EvaluateAllAsync<string[]>("all => all.map(a => a.getAttribute('href'))");
        links.ShouldNotBeEmpty();
        links.ShouldAllBe(l => site.Site.Files.ContainsKey(l.Replace("../", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_office_suite_opens_every_paper_and_a_calendar_program_reads_the_days()
    {
        await using var tab = await site.Open();
        await tab.Go("rencana/kit/#mpp-surabaya");
        var folder = Directory.CreateTempSubdirectory("kb-kit-");
        try
        {
            await ZipFile.ExtractToDirectoryAsync(new MemoryStream(await Download(tab.Page, "Kota Kupang")), folder.FullName, TestContext.Current.CancellationToken);
            var papers = folder.GetFiles("*.docx").Concat(folder.GetFiles("*.xlsx")).Select(f => f.FullName).ToList();
            Shell.Run(Programs.Office, ["--headless", "--norestore", $"-env:UserInstallation=file://{folder.FullName}/profile", "--convert-to", "pdf", "--outdir", folder.FullName, .. papers]).Expect("soffice");
            folder.GetFiles("*.pdf").Length.ShouldBe(papers.Count);
            var letter = Shell.Run(Programs.PdfToText, ["-layout", Path.Combine(folder.FullName, "01-surat-permohonan.pdf"), "-"]).Expect("pdftotext");
            letter.ShouldContain("Permohonan Studi Tiru");
            letter.Count(c => c == '\f').ShouldBe(1, "a letter is one page");

            var script = Path.Combine(folder.FullName, "read.mjs");
            await File.WriteAllTextAsync(script, $$"""
                import ICAL from {{JsonSerializer.Serialize(new Uri(Programs.CalendarReader).AbsoluteUri)}};
                import { readFileSync } from 'node:fs';
                const calendar = new ICAL.Component(ICAL.parse(readFileSync(process.argv[2], 'utf8')));
                ICAL.TimezoneService.register(calendar.getFirstSubcomponent('vtimezone'));
                console.log(calendar.getAllSubcomponents('vevent').map(e => new ICAL.Event(e)).map(e => `${e.startDate.toJSDate().toISOString()} ${e.startDate.isDate} ${e.summary}`).join('\n'));
                """, TestContext.Current.CancellationToken);
            var events = Shell.Run(Programs.Node, [script, Path.Combine(folder.FullName, "11-jadwal.ics")]).Expect("ical.js").Trim().Split('\n');
            // 08.30 WIB.
            events.ShouldContain("2028-02-29T01:30:00.000Z false Studi tiru ke MPP Kota Surabaya (1/2)");
            events.ShouldContain("2028-03-01T01:30:00.000Z false Studi tiru ke MPP Kota Surabaya (2/2)");
            events.Length.ShouldBe(5);
            events.Count(e => e.Contains(" true Usulan", StringComparison.Ordinal)).ShouldBe(3);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<byte[]> Download(IPage page, params string[] visitors)
    {
        await page.FillAsync("#k-first", "2028-02-29");
        await page.FillAsync("#k-days", "2");
        await page.FillAsync("#k-travellers", "A; Kepala DPMPTSP; DPMPTSP\nB; Kepala Bidang; BPKAD");
        foreach (var refused in visitors[..^1])
        {
            await page.FillAsync("#k-visitor", refused);
            (await page.Locator("#k-visitor").EvaluateAsync<bool>("input => input.checkValidity()")).ShouldBeFalse();
        }

        await page.FillAsync("#k-visitor", visitors[^1]);
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("#kit button"));
        await using var stream = await download.CreateReadStreamAsync();
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    private static string Part(ZipArchive kit, string name)
    {
        using var document = new ZipArchive(kit.GetEntry(name)!.Open());
        using var reader = new StreamReader(document.GetEntry("word/document.xml")!.Open());
        return reader.ReadToEnd();
    }
}
