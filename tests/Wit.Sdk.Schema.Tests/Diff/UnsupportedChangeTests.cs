using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Tests.Diff;

/// <summary>What can't be migrated yet is said, by name.</summary>
public sealed class UnsupportedChangeTests
{
    [Theory]
    [InlineData("a,b", "b", "it loses the labels 'a', which rows may hold")]
    [InlineData("a,b", "b,a", "its labels change places, by which values are ordered")]
    public void A_label_that_goes_or_moves_is_an_error(string before, string after, string reason)
    {
        static SchemaModel Schema(string labels) => new() { Enums = new[] { new EnumType(QualifiedName.InPublic("mood"), "mood", labels.Split(',')) } };

        var result = SchemaDiffer.Diff(Schema(before), Schema(after), []);

        Assert.Equal("WIT4010", Assert.Single(result.Diagnostics).Code);
        Assert.Equal($"no migration can be made for enum 'public.mood': {reason}", result.Diagnostics[0].Message);
        Assert.Empty(result.Changes);
    }

    [Fact]
    public void A_column_that_becomes_serial_is_an_error()
    {
        static SchemaModel Schema(ColumnType type) => new()
        {
            Tables = new[] { new Table(QualifiedName.InPublic("t"), "t", new[] { new Column("id", "id", type) { NotNull = true } }) },
        };

        var result = SchemaDiffer.Diff(Schema(new ColumnType.Integer()), Schema(new ColumnType.Serial()), []);

        Assert.Equal(
            "no migration can be made for column 'public.t.id': its type changes from integer to serial, and a serial type has a sequence of its own",
            Assert.Single(result.Diagnostics).Message);
    }
}
