using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Sql.Syntax;

/// <summary>A name as PostgreSQL compares it.</summary>
/// <param name="Span">Where it stands, quotes included.</param>
/// <param name="Text">The name: in lower case unless it is quoted, without quotes and escapes.</param>
/// <param name="IsQuoted">Whether it stands in double quotes.</param>
internal sealed record Name(TextSpan Span, string Text, bool IsQuoted)
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}
