namespace Wit.Sdk.Sql.Syntax.Queries;

/// <summary>An operator between two queries.</summary>
internal enum SetOperator
{
    /// <summary><c>UNION</c>.</summary>
    Union,

    /// <summary><c>INTERSECT</c>.</summary>
    Intersect,

    /// <summary><c>EXCEPT</c>.</summary>
    Except,
}
