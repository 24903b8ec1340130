using Wit.Sdk.Sql.Lexing;
using Wit.Sdk.Sql.Syntax;
using Wit.Sdk.Sql.Syntax.Expressions;
using Wit.Sdk.Sql.Syntax.Queries;

namespace Wit.Sdk.Sql.Parsing;

/// <content>Functions of JSON that take a path, and JSON_TABLE.</content>
internal sealed partial class SqlParser
{
    private Expression.JsonPath ParseJsonPath()
    {
        var token = Next();
        var open = Next();
        var document = ParseJsonValue();
        Expect(TokenKind.Comma, "','");
        var path = ParseExpression();
        var passing = ParsePassing();
        var kind = token.Text switch { "json_query" => JsonPathKind.Query, "json_value" => JsonPathKind.Value, _ => JsonPathKind.Exists };
        var returning = kind == JsonPathKind.Exists ? null : ParseReturningType();
        var options = kind switch
        {
            JsonPathKind.Exists => new JsonPathOptions(JsonWrapper.Default, null, null, ParseOnError()),
            JsonPathKind.Value => ParseBehaviors(JsonWrapper.Default, null),
            _ => ParsePathOptions(),
        };
        ExpectClose(open);
        return new Expression.JsonPath(From(token.Start), kind, document, path, passing) { Returning = returning, Options = options };
    }

    private JsonArgument[] ParsePassing() => TakeWord("passing") ? ParseList(ParsePassingItem) : [];

    private JsonArgument ParsePassingItem()
    {
        var start = Current.Start;
        var value = ParseJsonValue();
        ExpectWord("as");
        var name = ParseLabel("the name of a variable");
        return new JsonArgument(From(start), value, name);
    }

    /// <summary>The wrapper, the quotes, and what is done where nothing is found or on an error.</summary>
    private JsonPathOptions ParsePathOptions()
    {
        var wrapper = ParseWrapper();
        bool? omitsQuotes = null;
        if (AtWords("keep", "quotes") || AtWords("omit", "quotes"))
        {
            omitsQuotes = Next().Text == "omit";
            Next();
            if (TakeWord("on"))
                ExpectWords("scalar", "string");
        }

        return ParseBehaviors(wrapper, omitsQuotes);
    }

    private JsonWrapper ParseWrapper()
    {
        var isWith = AtWord("with");
        if (!isWith && !AtWord("without"))
            return JsonWrapper.Default;
        Next();
        var isConditional = isWith && TakeWord("conditional");
        if (isWith && !isConditional)
            TakeWord("unconditional");
        TakeWord("array");
        ExpectWord("wrapper");
        return !isWith ? JsonWrapper.Without : isConditional ? JsonWrapper.Conditional : JsonWrapper.Unconditional;
    }

    private JsonPathOptions ParseBehaviors(JsonWrapper wrapper, bool? omitsQuotes)
    {
        var first = ParseBehavior();
        if (first is null)
            return new JsonPathOptions(wrapper, omitsQuotes, null, null);
        ExpectWord("on");
        if (TakeWord("error"))
            return new JsonPathOptions(wrapper, omitsQuotes, null, first);
        if (!TakeWord("empty"))
            FailExpected("'empty' or 'error'");
        var second = ParseOnError();
        return new JsonPathOptions(wrapper, omitsQuotes, first, second);
    }

    private JsonBehavior? ParseOnError()
    {
        var behavior = ParseBehavior();
        if (behavior is not null)
            ExpectWords("on", "error");
        return behavior;
    }

    private JsonBehavior? ParseBehavior()
    {
        var token = Current;
        if (token.Kind != TokenKind.Word)
            return null;
        if (TakeWord("default"))
        {
            var value = ParseExpression();
            return new JsonBehavior(From(token.Start), JsonBehaviorKind.Default, value);
        }

        if (token.Text is not ("error" or "null" or "true" or "false" or "unknown" or "empty"))
            return null;
        Next();
        var isObject = token.Text == "empty" && TakeWord("object");
        if (token.Text == "empty" && !isObject)
            TakeWord("array");
        var kind = token.Text switch
        {
            "error" => JsonBehaviorKind.Error,
            "null" => JsonBehaviorKind.Null,
            "true" => JsonBehaviorKind.True,
            "false" => JsonBehaviorKind.False,
            "unknown" => JsonBehaviorKind.Unknown,
            _ => isObject ? JsonBehaviorKind.EmptyObject : JsonBehaviorKind.EmptyArray,
        };
        return new JsonBehavior(From(token.Start), kind, null);
    }

    private TableExpression.JsonTable ParseJsonTable()
    {
        var start = Next().Start;
        var open = Next();
        var document = ParseJsonValue();
        Expect(TokenKind.Comma, "','");
        var path = ParseExpression();
        var name = TakeWord("as") ? ParseColumnName("the name of the path") : null;
        var passing = ParsePassing();
        ExpectWord("columns");
        var columns = ParseParenthesizedList(ParseJsonColumn);
        var onError = ParseOnError();
        ExpectClose(open);
        return new TableExpression.JsonTable(From(start), document, path, name, passing, columns) { OnError = onError };
    }

    private JsonColumn ParseJsonColumn()
    {
        var start = Current.Start;
        if (AtWord("nested") && (IsWord(Peek(1), "path") || Peek(1).Kind == TokenKind.String))
            return ParseNestedColumns();
        var name = ParseColumnName("the name of a column");
        if (TakeWord("for"))
        {
            ExpectWord("ordinality");
            return new JsonColumn.Ordinality(From(start), name);
        }

        var type = ParseTypeName();
        if (TakeWord("exists"))
        {
            var existing = TakeWord("path") ? ParseString() : null;
            var onError = ParseOnError();
            return new JsonColumn.Exists(From(start), name, type, existing, onError);
        }

        var format = ParseJsonFormat();
        var path = TakeWord("path") ? ParseString() : null;
        var options = ParsePathOptions();
        return new JsonColumn.Value(From(start), name, type, format, path, options);
    }

    private JsonColumn.Nested ParseNestedColumns()
    {
        var start = Next().Start;
        TakeWord("path");
        var path = ParseString();
        Name? name = TakeWord("as") ? ParseColumnName("the name of the path") : null;
        ExpectWord("columns");
        if (!Enter())
            return new JsonColumn.Nested(From(start), path, name, []);
        var columns = ParseParenthesizedList(ParseJsonColumn);
        Leave();
        return new JsonColumn.Nested(From(start), path, name, columns);
    }
}
