using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Syntax.Expressions;
using Wit.Sdk.Sql.Syntax.Statements;

namespace Wit.Sdk.Sql.Syntax.Queries;

/// <summary><c>WITH [RECURSIVE]</c>.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="IsRecursive">Whether it is recursive.</param>
/// <param name="Tables">The queries with names, in order.</param>
internal sealed record WithClause(TextSpan Span, bool IsRecursive, CommonTable[] Tables);

/// <summary>A query with a name.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Name">The name.</param>
/// <param name="Columns">The names of its columns; empty when its statement names them.</param>
/// <param name="IsMaterialized"><c>MATERIALIZED</c> is true, <c>NOT MATERIALIZED</c> false; null when nothing is written.</param>
/// <param name="Statement">A query, or a statement that writes.</param>
internal sealed record CommonTable(TextSpan Span, Name Name, Name[] Columns, bool? IsMaterialized, Statement Statement)
{
    /// <summary><c>SEARCH</c>; null when there is none.</summary>
    public SearchClause? Search { get; init; }

    /// <summary><c>CYCLE</c>; null when there is none.</summary>
    public CycleClause? Cycle { get; init; }
}

/// <summary><c>SEARCH DEPTH FIRST BY columns SET name</c>, or <c>BREADTH</c>.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="IsBreadthFirst">Whether it is by breadth.</param>
/// <param name="Columns">The columns.</param>
/// <param name="SequenceColumn">The column that it adds.</param>
internal sealed record SearchClause(TextSpan Span, bool IsBreadthFirst, Name[] Columns, Name SequenceColumn);

/// <summary><c>CYCLE columns SET name [TO value DEFAULT value] USING path</c>.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Columns">The columns.</param>
/// <param name="MarkColumn">The column that marks a cycle.</param>
/// <param name="MarkValue">The value of the mark in a cycle; null when it is true.</param>
/// <param name="MarkDefault">The value of the mark elsewhere; null when it is false.</param>
/// <param name="PathColumn">The column that holds the path.</param>
internal sealed record CycleClause(TextSpan Span, Name[] Columns, Name MarkColumn, Expression? MarkValue, Expression? MarkDefault, Name PathColumn);
