namespace Wit.Sdk.Sql.Syntax.Expressions;

/// <summary>How a text is compared with a pattern.</summary>
internal enum LikeKind
{
    /// <summary><c>LIKE</c>.</summary>
    Like,

    /// <summary><c>ILIKE</c>.</summary>
    ILike,

    /// <summary><c>SIMILAR TO</c>.</summary>
    SimilarTo,
}
