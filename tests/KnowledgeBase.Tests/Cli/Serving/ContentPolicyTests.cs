using System.Text;
using KnowledgeBase.Cli.Serving;

namespace KnowledgeBase.Tests.Cli.Serving;

/// <summary>What serving changes on a page.</summary>
public class ContentPolicyTests
{
    [Theory]
    [InlineData(
        "default-src 'none'; style-src 'sha256-x='; script-src 'self'; connect-src 'self'",
        "default-src 'none'; style-src 'self' 'sha256-x='; script-src 'self'; connect-src 'self'")]
    [InlineData("default-src 'none'", "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'")]
    [InlineData("default-src 'self'", "default-src 'self'")]
    [InlineData(
        "default-src https://a.example; script-src 'none'",
        "default-src https://a.example; script-src 'self'; style-src 'self' https://a.example; connect-src 'self' https://a.example")]
    [InlineData("img-src 'self'", "img-src 'self'")]
    public void The_origin_is_allowed_where_it_was_not(string policy, string expected) => ContentPolicy.Loosen(policy).ShouldBe(expected);

    [Fact]
    public void The_policy_of_a_page_is_found_and_written_back_escaped()
    {
        const string Page = "<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;; style-src &#39;sha256-x&#39;\"></head>";
        ContentPolicy.LoosenIn(Page).ShouldBe(
            "<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;; style-src &#39;self&#39; &#39;sha256-x&#39;; script-src &#39;self&#39;; connect-src &#39;self&#39;\"></head>");
    }

    [Theory]
    [InlineData("<html><body><p>a</body></html>", "<html><body><p>a<script src=\"/_kb/reload.js\" defer data-build=\"x-1\"></script></body></html>")]
    [InlineData("<!doctype html><p>a", "<!doctype html><p>a<script src=\"/_kb/reload.js\" defer data-build=\"x-1\"></script>")]
    public void The_script_goes_to_the_end_of_the_body(string page, string expected) =>
        Encoding.UTF8.GetString(ServedPage.WithScript(Encoding.UTF8.GetBytes(page), "x-1")).ShouldBe(expected);
}
