using KnowledgeBase.Search.Building;
using KnowledgeBase.Search.Reading;

namespace KnowledgeBase.Tests.Search;

/// <summary>Bits come back as they were written.</summary>
public class BitTests
{
    [Fact]
    public void Counts_of_every_length_at_every_place_in_a_byte()
    {
        for (var shift = 0; shift < 8; shift++)
        {
            var writer = new BitWriter();
            writer.Bits(0, shift);
            for (var ones = 0; ones < 130; ones++)
            {
                writer.Unary(ones);
            }

            var reader = new BitReader(writer.Close(), 0);
            reader.Bits(shift);
            for (var ones = 0; ones < 130; ones++)
            {
                reader.Unary().ShouldBe(ones);
            }
        }
    }

    [Fact]
    public void Numbers_of_every_length()
    {
        int[] numbers = [1, 2, 3, 7, 8, 255, 256, 65_535, 1 << 29, (1 << 30) - 1];
        var writer = new BitWriter();
        foreach (var number in numbers)
        {
            writer.Gamma(number);
            writer.Rice(number & 0xFFFF, 9);
        }

        var reader = new BitReader(writer.Close(), 0);
        foreach (var number in numbers)
        {
            reader.Gamma().ShouldBe(number);
            ((reader.Unary() << 9) | reader.Bits(9)).ShouldBe(number & 0xFFFF);
        }
    }
}
