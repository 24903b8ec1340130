namespace Wit.Sdk.Sql.Checking;

/// <summary>The grammar that a piece of SQL in a schema follows.</summary>
internal enum FragmentKind
{
    /// <summary>An expression: of a check, a generated column, a policy, the condition of an index.</summary>
    Expression,

    /// <summary>An expression that is the default of a column.</summary>
    Default,

    /// <summary>Keys of an index: usually one.</summary>
    IndexKeys,

    /// <summary>A query: of a view.</summary>
    Query,
}
