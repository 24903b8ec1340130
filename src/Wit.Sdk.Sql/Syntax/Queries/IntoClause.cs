using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Sql.Syntax.Queries;

/// <summary><c>INTO [TEMPORARY | UNLOGGED] [TABLE] name</c>.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Table">The table that is created.</param>
/// <param name="IsTemporary">Whether it is temporary.</param>
/// <param name="IsUnlogged">Whether it is unlogged.</param>
internal sealed record IntoClause(TextSpan Span, QualifiedName Table, bool IsTemporary, bool IsUnlogged);
