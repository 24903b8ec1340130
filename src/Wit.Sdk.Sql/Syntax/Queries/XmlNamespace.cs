using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Syntax.Expressions;

namespace Wit.Sdk.Sql.Syntax.Queries;

/// <summary>A namespace of <c>XMLTABLE</c>.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Uri">The address.</param>
/// <param name="Name">The prefix; null for the default namespace.</param>
internal sealed record XmlNamespace(TextSpan Span, Expression Uri, Name? Name);

/// <summary>A column of <c>XMLTABLE</c>.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Name">The name.</param>
/// <param name="Type">The type; null for <c>FOR ORDINALITY</c>.</param>
internal sealed record XmlColumn(TextSpan Span, Name Name, TypeName? Type)
{
    /// <summary>The path; null when it is the column's name.</summary>
    public Expression? Path { get; init; }

    /// <summary>The value where nothing is found; null when there is none.</summary>
    public Expression? Default { get; init; }

    /// <summary>Whether it is <c>NOT NULL</c>.</summary>
    public bool IsNotNull { get; init; }
}
