using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Sql.Syntax.Expressions;

/// <summary>An attribute, or an element of a forest.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">The value.</param>
/// <param name="Name">The name after <c>AS</c>; null when the value has to be a column, whose name it takes.</param>
internal sealed record XmlAttribute(TextSpan Span, Expression Value, Name? Name);

/// <summary>The value of <c>standalone</c> in the declaration of a document.</summary>
internal enum XmlStandalone
{
    /// <summary>Nothing is written.</summary>
    Default,

    /// <summary><c>STANDALONE YES</c>.</summary>
    Yes,

    /// <summary><c>STANDALONE NO</c>.</summary>
    No,

    /// <summary><c>STANDALONE NO VALUE</c>.</summary>
    NoValue,
}
