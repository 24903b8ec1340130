using CsCheck;
using Wit.Sdk.Statements;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Tests;

public sealed class ValueTests
{
    [Fact]
    public void Not_set_null_and_a_value_are_three_things()
    {
        Optional<string?> notSet = default, none = null, some = "x";

        Assert.Equal((false, true, true), (notSet.IsSet, none.IsSet, some.IsSet));
        Assert.Equal(3, new HashSet<Optional<string?>> { notSet, none, some, "x", Optional<string?>.NotSet }.Count);
        Assert.Throws<InvalidOperationException>(() => notSet.Value);
        Assert.Equal((null, "x", "y"), (none.Value, some.Value, notSet.GetValueOrDefault("y")));
        Assert.Equal(("(not set)", "null", "x"), (notSet.ToString(), none.ToString(), some.ToString()));
    }

    [Fact]
    public void A_column_set_holds_what_was_added_and_equals_the_same_set_made_in_another_order() => Hunt.Check(Gen.Int[0, 300].Array[0, 40], ordinals =>
    {
        var set = ColumnSet.Of(ordinals);
        var expected = ordinals.ToHashSet();
        var other = ColumnSet.Of([.. ordinals.Reverse()]);

        Assert.Equal(expected.Count, set.Count);
        Assert.Equal(expected.Count == 0, set.IsEmpty);
        for (var ordinal = 0; ordinal <= 310; ordinal++) Assert.Equal(expected.Contains(ordinal), set.Contains(ordinal));
        Assert.True(set == other && set.GetHashCode() == other.GetHashCode());
        Assert.Equal(expected.Contains(299), set == set.Add(299));
        Assert.Equal($"{{{string.Join(", ", expected.Order())}}}", set.ToString());
    });
}
