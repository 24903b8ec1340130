namespace Wit.Sdk.Sql.Syntax.Queries;

/// <summary>Which rows of a join have no partner.</summary>
internal enum JoinKind
{
    /// <summary>None: <c>JOIN</c>.</summary>
    Inner,

    /// <summary>Those of the left side too: <c>LEFT JOIN</c>.</summary>
    Left,

    /// <summary>Those of the right side too: <c>RIGHT JOIN</c>.</summary>
    Right,

    /// <summary>Those of both sides: <c>FULL JOIN</c>.</summary>
    Full,

    /// <summary>Every row with every other: <c>CROSS JOIN</c>.</summary>
    Cross,
}
