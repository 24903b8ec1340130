using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Syntax.Expressions;
using Wit.Sdk.Sql.Syntax.Queries;

namespace Wit.Sdk.Sql.Syntax.Statements;

/// <summary>The table that INSERT writes to.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Table">The table.</param>
/// <param name="Alias">The name that it has in the statement; null when it keeps its own.</param>
internal sealed record InsertTarget(TextSpan Span, QualifiedName Table, Name? Alias);

/// <summary>The rows that are inserted.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Columns">The columns; empty for all.</param>
/// <param name="Overriding"><c>OVERRIDING</c>, of identity columns.</param>
/// <param name="Query">The rows; null for <c>DEFAULT VALUES</c>.</param>
internal sealed record InsertSource(TextSpan Span, ColumnTarget[] Columns, OverridingKind Overriding, Query? Query);

/// <summary>Which value an identity column gets.</summary>
internal enum OverridingKind
{
    /// <summary>Nothing is written.</summary>
    None,

    /// <summary><c>OVERRIDING USER VALUE</c>.</summary>
    User,

    /// <summary><c>OVERRIDING SYSTEM VALUE</c>.</summary>
    System,
}

/// <summary><c>ON CONFLICT</c>.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Keys">The keys that infer an index; empty when there are none.</param>
/// <param name="KeysWhere">The condition of a partial index; null when there is none.</param>
/// <param name="Constraint">The constraint of <c>ON CONSTRAINT</c>; null when there is none.</param>
/// <param name="Update">The assignments of <c>DO UPDATE</c>; null for <c>DO NOTHING</c>.</param>
/// <param name="UpdateWhere">The condition of <c>DO UPDATE</c>; null when there is none.</param>
internal sealed record OnConflictClause(
    TextSpan Span, IndexKey[] Keys, Expression? KeysWhere, Name? Constraint, Assignment[]? Update, Expression? UpdateWhere);

/// <summary>A key of an index, as <c>ON CONFLICT</c> and <c>CREATE INDEX</c> write it.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">A column or an expression.</param>
/// <param name="Collation">The collation; null when there is none.</param>
/// <param name="OperatorClass">The operator class; null when there is none.</param>
/// <param name="Direction">The direction.</param>
/// <param name="Nulls">Where nulls are sorted to.</param>
internal sealed record IndexKey(TextSpan Span, Expression Value, QualifiedName? Collation, QualifiedName? OperatorClass, SortDirection Direction, NullsOrder Nulls);
