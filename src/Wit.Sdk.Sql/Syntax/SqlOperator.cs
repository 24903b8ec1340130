using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Sql.Syntax;

/// <summary>An operator by its symbol, such as <c>@&gt;</c> or <c>OPERATOR(pg_catalog.+)</c>.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Symbol">The symbol; <c>!=</c> is <c>&lt;&gt;</c>, as in PostgreSQL.</param>
/// <param name="Qualifiers">The names that qualify it; usually none.</param>
internal sealed record SqlOperator(TextSpan Span, string Symbol, Name[] Qualifiers)
{
    /// <summary>The schema that is named with <c>OPERATOR(schema.+)</c>; null when there is none.</summary>
    public Name? Schema => Qualifiers.Length == 0 ? null : Qualifiers[Qualifiers.Length - 1];
}
