using CsCheck;
using Wit.Sdk.Schema.Diff.Differs;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Schema.Tests.Diff;

public sealed class MatchingTests
{
    /// <summary>Keys come more than once, and the lists are short and long.</summary>
    private static readonly Gen<(string Key, int Place)[]> s_items = Gen.Int[0, 60].Array[0, 90].Select(keys => keys.Select((key, place) => ("k" + key, place)).ToArray());

    [Fact]
    public void Each_item_is_paired_with_the_first_of_its_key_that_is_left_however_long_the_lists_are() =>
        Hunt.Check(Gen.Select(s_items, s_items), input =>
        {
            var (removed, added, kept) = Matching.ByKey(input.Item1, input.Item2, item => item.Key);

            var left = input.Item1.ToList();
            var expected = new List<((string, int), (string, int))>();
            var others = new List<(string, int)>();
            foreach (var item in input.Item2)
            {
                if (left.Any(candidate => candidate.Key == item.Key))
                {
                    var twin = left.First(candidate => candidate.Key == item.Key);
                    left.Remove(twin);
                    expected.Add((twin, item));
                }
                else
                {
                    others.Add(item);
                }
            }

            Assert.Equal(left, removed);
            Assert.Equal(others, added);
            Assert.Equal(expected, kept);
        });
}
