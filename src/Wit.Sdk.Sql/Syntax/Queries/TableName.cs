using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Syntax.Expressions;

namespace Wit.Sdk.Sql.Syntax.Queries;

/// <summary>The name of a table where it is read or written.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Name">The name.</param>
/// <param name="IsOnly">Whether tables that inherit from it are left out: <c>ONLY</c>.</param>
internal sealed record TableName(TextSpan Span, QualifiedName Name, bool IsOnly);

/// <summary>The name that a table has in a query.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Name">The name; null where only columns are defined: <c>AS (a int)</c>.</param>
/// <param name="Columns">The names of its columns; empty when they keep theirs.</param>
/// <param name="Definitions">The columns of a function that returns records; empty for all others.</param>
internal sealed record TableAlias(TextSpan Span, Name? Name, Name[] Columns, ColumnDefinition[] Definitions);

/// <summary>A column with its type.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Name">The name.</param>
/// <param name="Type">The type.</param>
/// <param name="Collation">The collation; null when none is written.</param>
internal sealed record ColumnDefinition(TextSpan Span, Name Name, TypeName Type, QualifiedName? Collation);

/// <summary><c>TABLESAMPLE method (arguments) REPEATABLE (seed)</c>.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Method">The method.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Seed">The seed; null when there is none.</param>
internal sealed record TableSample(TextSpan Span, QualifiedName Method, Expression[] Arguments, Expression? Seed);

/// <summary>A function in <c>FROM</c>.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Function">The call, or another expression that looks like one.</param>
/// <param name="Definitions">Its columns in <c>ROWS FROM</c>; usually none.</param>
internal sealed record TableFunction(TextSpan Span, Expression Function, ColumnDefinition[] Definitions);

/// <summary><c>USING (columns) [AS alias]</c>.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Alias">The name of the joined columns; null when there is none.</param>
internal sealed record UsingClause(TextSpan Span, Name[] Columns, Name? Alias);
