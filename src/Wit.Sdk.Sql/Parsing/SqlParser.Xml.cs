using Wit.Sdk.Sql.Lexing;
using Wit.Sdk.Sql.Syntax;
using Wit.Sdk.Sql.Syntax.Expressions;
using Wit.Sdk.Sql.Syntax.Queries;

namespace Wit.Sdk.Sql.Parsing;

/// <content>The functions of XML, and XMLTABLE.</content>
internal sealed partial class SqlParser
{
    private Expression? ParseXmlFunction()
    {
        var token = Current;
        if (!token.Text.StartsWith("xml", StringComparison.Ordinal))
            return null;
        switch (token.Text)
        {
            case "xmlconcat":
                Next();
                var items = ParseParenthesizedList(ParseExpression);
                return new Expression.XmlConcat(From(token.Start), items);
            case "xmlforest":
                Next();
                var elements = ParseParenthesizedList(ParseXmlAttribute);
                return new Expression.XmlForest(From(token.Start), elements);
            case "xmlexists":
                Next();
                var (path, document) = ParseParenthesized(ParseXmlPassing);
                return KeywordCall("xmlexists", token.Span, token.Start, path, document);
            case "xmlelement":
                return ParseXmlElement();
            case "xmlpi":
                return ParseXmlInstruction();
            case "xmlparse":
                return ParseXmlParse();
            case "xmlroot":
                return ParseXmlRoot();
            case "xmlserialize":
                return ParseXmlSerialize();
            default:
                return null;
        }
    }

    private XmlAttribute ParseXmlAttribute()
    {
        var start = Current.Start;
        var value = ParseExpression();
        var name = TakeWord("as") ? ParseLabel("a name") : null;
        return new XmlAttribute(From(start), value, name);
    }

    /// <summary>A path, and the document that is passed to it.</summary>
    private (Expression Path, Expression Document) ParseXmlPassing()
    {
        var path = ParsePrimary(isRestricted: true);
        ExpectWord("passing");
        ParsePassingMechanism();
        var document = ParsePrimary(isRestricted: true);
        ParsePassingMechanism();
        return (path, document);
    }

    private void ParsePassingMechanism()
    {
        if (!TakeWords("by", "ref"))
            TakeWords("by", "value");
    }

    private Expression.XmlElement ParseXmlElement()
    {
        var token = Next();
        var open = Next();
        ExpectWord("name");
        var name = ParseLabel("the name of the element");
        XmlAttribute[] attributes = [];
        Expression[] content = [];
        if (Take(TokenKind.Comma))
        {
            var hasAttributes = AtCall("xmlattributes");
            if (hasAttributes)
            {
                Next();
                attributes = ParseParenthesizedList(ParseXmlAttribute);
            }

            if (!hasAttributes || Take(TokenKind.Comma))
                content = ParseExpressions();
        }

        ExpectClose(open);
        return new Expression.XmlElement(From(token.Start), name, attributes, content);
    }

    private Expression.XmlInstruction ParseXmlInstruction()
    {
        var token = Next();
        var open = Next();
        ExpectWord("name");
        var name = ParseLabel("the name of the instruction");
        var content = Take(TokenKind.Comma) ? ParseExpression() : null;
        ExpectClose(open);
        return new Expression.XmlInstruction(From(token.Start), name, content);
    }

    private bool ParseDocumentOrContent()
    {
        var isDocument = TakeWord("document");
        if (!isDocument)
            ExpectWord("content");
        return isDocument;
    }

    private Expression.XmlParse ParseXmlParse()
    {
        var token = Next();
        var open = Next();
        var isDocument = ParseDocumentOrContent();
        var text = ParseExpression();
        var preserves = TakeWords("preserve", "whitespace");
        if (!preserves)
            TakeWords("strip", "whitespace");
        ExpectClose(open);
        return new Expression.XmlParse(From(token.Start), isDocument, text, preserves);
    }

    private Expression.XmlRoot ParseXmlRoot()
    {
        var token = Next();
        var open = Next();
        var value = ParseExpression();
        Expect(TokenKind.Comma, "','");
        ExpectWord("version");
        var version = TakeWords("no", "value") ? null : ParseExpression();
        var standalone = XmlStandalone.Default;
        if (Take(TokenKind.Comma))
        {
            ExpectWord("standalone");
            standalone = TakeWord("yes") ? XmlStandalone.Yes : XmlStandalone.No;
            if (standalone == XmlStandalone.No)
            {
                ExpectWord("no");
                standalone = TakeWord("value") ? XmlStandalone.NoValue : XmlStandalone.No;
            }
        }

        ExpectClose(open);
        return new Expression.XmlRoot(From(token.Start), value, version, standalone);
    }

    private Expression.XmlSerialize ParseXmlSerialize()
    {
        var token = Next();
        var open = Next();
        var isDocument = ParseDocumentOrContent();
        var value = ParseExpression();
        ExpectWord("as");
        var type = ParseSimpleType();
        var isIndented = TakeWord("indent");
        if (!isIndented)
            TakeWords("no", "indent");
        ExpectClose(open);
        return new Expression.XmlSerialize(From(token.Start), isDocument, value, type, isIndented);
    }

    private TableExpression.XmlTable ParseXmlTable()
    {
        var start = Next().Start;
        var open = Next();
        XmlNamespace[] namespaces = [];
        if (AtCall("xmlnamespaces"))
        {
            Next();
            namespaces = ParseParenthesizedList(ParseXmlNamespace);
            Expect(TokenKind.Comma, "','");
        }

        var (rows, document) = ParseXmlPassing();
        ExpectWord("columns");
        var columns = ParseList(ParseXmlColumn);
        ExpectClose(open);
        return new TableExpression.XmlTable(From(start), namespaces, rows, document, columns);
    }

    private XmlNamespace ParseXmlNamespace()
    {
        var start = Current.Start;
        var isDefault = TakeWord("default");
        var uri = ParseRestricted();
        Name? name = null;
        if (!isDefault)
        {
            ExpectWord("as");
            name = ParseLabel("a prefix");
        }

        return new XmlNamespace(From(start), uri, name);
    }

    private XmlColumn ParseXmlColumn()
    {
        var start = Current.Start;
        var name = ParseColumnName("the name of a column");
        if (TakeWord("for"))
        {
            ExpectWord("ordinality");
            return new XmlColumn(From(start), name, null);
        }

        var column = new XmlColumn(From(start), name, ParseTypeName());
        var hasNull = false;
        while (At(TokenKind.Word))
        {
            var option = Current;
            var isRepeated = option.Text switch { "path" => column.Path is not null, "default" => column.Default is not null, "not" or "null" => hasNull, _ => false };
            if (isRepeated)
                Fail("The option '" + option.Text + "' of the column is written twice");
            if (TakeWord("path"))
                column = column with { Path = ParseRestricted() };
            else if (TakeWord("default"))
                column = column with { Default = ParseRestricted() };
            else if (TakeWord("null"))
                hasNull = true;
            else if (TakeWords("not", "null"))
                (column, hasNull) = (column with { IsNotNull = true }, true);
            else
                break;
        }

        return column with { Span = From(start) };
    }
}
