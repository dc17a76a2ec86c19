using KnowledgeBase.Browser.Machine;
using KnowledgeBase.Browser.Site;
using KnowledgeBase.Content;
using KnowledgeBase.Core.Diagnostics;
using KnowledgeBase.Site;
using KnowledgeBase.Tests.Large;
using KnowledgeBase.Theme.Default;

namespace KnowledgeBase.Browser;

/// <summary>Pages that only a large site has: later parts of boards, lists and records.</summary>
public sealed class LaterPartsTests(SiteFixture site, LaterPartsTests.Large large) : IClassFixture<LaterPartsTests.Large>
{
    /// <summary>A site that has outgrown its pages.</summary>
    public sealed class Large : IAsyncLifetime
    {
        private SiteServer server = null!;

        public async ValueTask InitializeAsync()
        {
            var catalog = ContentReader.Read(LargeContent.Make(), new DiagnosticBag()).Catalog!;
            var files = SiteRenderer.Render(catalog, new DefaultTheme(), new SiteOptions(catalog.Site.Address, LargeContent.AsOf));
            server = await SiteServer.Start(files.ToDictionary(f => f.Path, f => f.Bytes.ToArray(), StringComparer.Ordinal));
        }

        internal string At(string address) => new Uri(server.Root, address).AbsoluteUri;

        public ValueTask DisposeAsync() => server.DisposeAsync();
    }

    [Theory]
    [InlineData("pertentangan/_2/")]
    [InlineData("silsilah/_3/")]
    [InlineData("peta/_2/")]
    [InlineData("rencana/kit/_2/")]
    [InlineData("mpp/hosts-0/_2/")]
    [InlineData("sumber/sources-1/_2/")]
    public async Task A_later_part_is_as_accessible_as_the_first(string address)
    {
        await using var tab = await site.Open();
        var complaints = Complaints.WithFailedRequests(tab.Page);
        await tab.Page.GotoAsync(large.At(address));
        (await Axe.OnScreensAndPaper(tab.Page)).ShouldBeEmpty();
        complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_host_leads_to_the_form_that_offers_it()
    {
        await using var tab = await site.Open();
        await tab.Page.GotoAsync(large.At("rencana/kit/_2/"));
        var later = await tab.Page.Locator("#k-host option").Last.GetAttributeAsync("value");

        await tab.Page.GotoAsync(large.At($"mpp/{later!["mpp-".Length..]}/"));
        await tab.Page.Locator("a[href*='rencana/kit/']").ClickAsync();
        await tab.At(url => url == large.At($"rencana/kit/_2/#{later}"));
        (await tab.Page.Locator("#k-host").InputValueAsync()).ShouldBe(later);

        // A link from before the list was divided must not choose another host in silence.
        await tab.Page.GotoAsync(large.At("mpp/"));
        await tab.Page.GotoAsync(large.At($"rencana/kit/#{later}"));
        (await tab.Page.Locator("#k-host").InputValueAsync()).ShouldBeEmpty();
        (await tab.Page.EvaluateAsync<bool>("document.querySelector('#k-host').checkValidity()")).ShouldBeFalse();
    }
}
