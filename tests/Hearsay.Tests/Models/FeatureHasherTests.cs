using Hearsay.Models;

namespace Hearsay.Tests.Models;

public class FeatureHasherTests
{
    // Models are keyed by these numbers: if this test fails, the version of the hasher must change and all models be trained again.
    [Fact]
    public void Hashes_are_the_same_on_every_machine()
    {
        Assert.Equal(1403582867u, FeatureHasher.Hash("harbour"));
        Assert.Equal(2819509831u, FeatureHasher.Combine(1, 2, 3));
    }

    [Fact]
    public void A_word_in_lower_case_hashes_as_its_lower_case_form() =>
        Assert.Equal(FeatureHasher.Hash("élan"), FeatureHasher.HashLower("ÉLAN"));

    [Fact]
    public void The_order_of_combined_values_counts() => Assert.NotEqual(FeatureHasher.Combine(1, 2, 3), FeatureHasher.Combine(1, 3, 2));

    [Fact]
    public void Words_rarely_share_a_place_in_a_table()
    {
        const uint Mask = (1 << 18) - 1;
        var distinct = Enumerable.Range(0, 10_000).Select(number => FeatureHasher.Hash($"word{number}") & Mask).Distinct().Count();

        Assert.InRange(distinct, 9_750, 10_000);
    }
}
