using Wit.Sdk.Sql.Syntax.Statements;

namespace Wit.Sdk.Sql.Syntax;

/// <summary>A text as statements. There always is a tree; the errors are beside it, at most one for each statement.</summary>
/// <param name="Text">The text.</param>
/// <param name="Statements">The statements in order.</param>
/// <param name="Errors">The errors in order.</param>
internal sealed record SqlTree(string Text, Statement[] Statements, SqlError[] Errors)
{
    /// <summary>How many steps reading it took: a measure of its cost that depends on no clock.</summary>
    public int Steps { get; init; }
}
