namespace Wit.Sdk.Sql.Parsing;

/// <summary>The bounds that keep any text from exhausting the stack, here and in whatever walks the tree.</summary>
internal static class ParserLimits
{
    /// <summary>How deep parentheses, queries and operators may nest.</summary>
    public const int Depth = 400;

    /// <summary>How high a tree may be: a chain of operators, of joins or of set operations adds a level for each. AND and OR do not.</summary>
    public const int Height = 500;
}
