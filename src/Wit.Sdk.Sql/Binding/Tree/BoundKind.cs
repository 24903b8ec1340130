namespace Wit.Sdk.Sql.Binding.Tree;

/// <summary>The kinds of bound expressions that later steps distinguish.</summary>
internal enum BoundKind
{
    /// <summary>A column of a table of FROM.</summary>
    Column,

    /// <summary>A whole row of a table of FROM.</summary>
    WholeRow,

    /// <summary>A literal.</summary>
    Constant,

    /// <summary>A parameter.</summary>
    Parameter,

    /// <summary>A row of values.</summary>
    Row,

    /// <summary>CASE: conditions and results in turn, then the value of its <c>ELSE</c>.</summary>
    Case,

    /// <summary>AND.</summary>
    And,

    /// <summary>OR.</summary>
    Or,

    /// <summary>NOT.</summary>
    Not,

    /// <summary>IS NULL.</summary>
    IsNull,

    /// <summary>IS NOT NULL.</summary>
    IsNotNull,

    /// <summary>An aggregate.</summary>
    Aggregate,

    /// <summary>A window function.</summary>
    Window,

    /// <summary>A query as a value, a set or a test.</summary>
    Subquery,

    /// <summary>Anything else, of which the children say all.</summary>
    Other,

    /// <summary>An expression that could not be bound; the error is reported.</summary>
    Error,
}
