namespace Wit.Sdk.Sql.Syntax.Expressions;

/// <summary>Which of its items an expression chooses.</summary>
internal enum ChoiceKind
{
    /// <summary><c>COALESCE</c>: the first that is not null.</summary>
    Coalesce,

    /// <summary><c>GREATEST</c>.</summary>
    Greatest,

    /// <summary><c>LEAST</c>.</summary>
    Least,
}
