using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Tests.Text;

public sealed class LineMapTests
{
    [Theory]
    [InlineData("ab\ncd", 3, 1, 0)]
    [InlineData("ab\r\ncd", 4, 1, 0)]
    [InlineData("ab\rcd", 3, 1, 0)]
    [InlineData("ab\n", 3, 1, 0)]
    [InlineData("", 0, 0, 0)]
    [InlineData("ab", 99, 0, 2)]
    [InlineData("ab", -1, 0, 0)]
    public void A_position_has_a_line_and_a_column(string text, int position, int line, int column) =>
        Assert.Equal(new LinePosition(line, column), new LineMap(text).Find(position));
}
