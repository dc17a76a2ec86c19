using KnowledgeBase.Site.Output;

namespace KnowledgeBase.Tests.Output;

public sealed class InParallelTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1000)]
    public void Every_part_is_done_once(int count)
    {
        var done = new int[count];

        InParallel.Ranges(count, (from, to) =>
        {
            for (var i = from; i < to; i++)
            {
                Interlocked.Increment(ref done[i]);
            }
        });

        done.ShouldAllBe(times => times == 1);
    }

    [Fact]
    public void What_goes_wrong_is_thrown_as_it_is() =>
        Should.Throw<IOException>(() => InParallel.Ranges(1000, (_, _) => throw new IOException("rusak"))).Message.ShouldBe("rusak");
}
