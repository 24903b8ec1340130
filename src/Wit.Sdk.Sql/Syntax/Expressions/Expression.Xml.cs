using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Sql.Syntax.Expressions;

/// <content>The functions of XML. <c>XMLEXISTS</c> is a <see cref="Call"/>.</content>
internal abstract partial record Expression
{
    /// <summary><c>XMLCONCAT(a, b)</c>.</summary>
    public sealed record XmlConcat(TextSpan Span, Expression[] Items) : Expression(Span);

    /// <summary><c>XMLELEMENT(NAME name, XMLATTRIBUTES(...), content ...)</c>.</summary>
    public sealed record XmlElement(TextSpan Span, Name Name, XmlAttribute[] Attributes, Expression[] Content) : Expression(Span);

    /// <summary><c>XMLFOREST(a AS name, b)</c>.</summary>
    public sealed record XmlForest(TextSpan Span, XmlAttribute[] Elements) : Expression(Span);

    /// <summary><c>XMLPARSE(DOCUMENT text)</c> or <c>CONTENT</c>.</summary>
    public sealed record XmlParse(TextSpan Span, bool IsDocument, Expression Text, bool PreservesWhitespace) : Expression(Span);

    /// <summary><c>XMLPI(NAME name, content)</c>.</summary>
    public sealed record XmlInstruction(TextSpan Span, Name Name, Expression? Content) : Expression(Span);

    /// <summary><c>XMLROOT(xml, VERSION v, STANDALONE YES)</c>; the version is null for <c>NO VALUE</c>.</summary>
    public sealed record XmlRoot(TextSpan Span, Expression Value, Expression? Version, XmlStandalone Standalone) : Expression(Span);

    /// <summary><c>XMLSERIALIZE(DOCUMENT x AS type)</c> or <c>CONTENT</c>.</summary>
    public sealed record XmlSerialize(TextSpan Span, bool IsDocument, Expression Value, TypeName Type, bool IsIndented) : Expression(Span);
}
