using KnowledgeBase.Cli.Serving;

namespace KnowledgeBase.Tests.Cli.Serving;

/// <summary>Which request targets are addresses at all.</summary>
public class RequestPathTests
{
    [Theory]
    [InlineData("/", "/")]
    [InlineData("/mpp/blora/", "/mpp/blora/")]
    [InlineData("/mpp/blora", "/mpp/blora")]
    [InlineData("/cari/?q=a/../b", "/cari/")]
    [InlineData("/a%20b", "/a b")]
    [InlineData("/%C3%A9", "/é")]
    [InlineData("/a..b/", "/a..b/")]
    public void Addresses(string target, string path) => RequestPath.Read(target).ShouldBe(path);

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("http://localhost/")]
    [InlineData("//etc/passwd")]
    [InlineData("/a//b")]
    [InlineData("/../")]
    [InlineData("/..")]
    [InlineData("/./")]
    [InlineData("/a/../../etc/passwd")]
    [InlineData("/%2e%2e/")]
    [InlineData("/%2E%2E/%2e%2e/etc/passwd")]
    [InlineData("/.%2e/")]
    [InlineData("/a%2fb")]
    [InlineData("/a%5Cb")]
    [InlineData("/..\\")]
    [InlineData("/%00")]
    [InlineData("/%0d%0aX: y")]
    [InlineData("/%")]
    [InlineData("/%2")]
    [InlineData("/%zz")]
    [InlineData("/%c0%ae%c0%ae/")]
    [InlineData("/é")]
    public void Others(string target) => RequestPath.Read(target).ShouldBeNull();
}
