using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Lexing;
using Wit.Sdk.Sql.Syntax;

namespace Wit.Sdk.Sql.Parsing;

/// <content>Names, and what may be one where.</content>
internal sealed partial class SqlParser
{
    private const int MostParts = 3;

    /// <summary>Whether a token may be the name of a column or a table (<c>ColId</c>).</summary>
    private bool IsColumnName(int offset = 0) => IsNameOf(offset, KeywordClass.Unreserved, KeywordClass.ColumnName);

    /// <summary>Whether a token may be the name of a type or a function (<c>type_function_name</c>).</summary>
    private bool IsFunctionName(int offset = 0) => IsNameOf(offset, KeywordClass.Unreserved, KeywordClass.TypeOrFunctionName);

    private bool IsNameOf(int offset, KeywordClass first, KeywordClass second)
    {
        var token = Peek(offset);
        return token.Kind == TokenKind.QuotedName
            || (token.Kind == TokenKind.Word && (token.Keyword is null || ((token.Keyword.Class == first || token.Keyword.Class == second) && !IsBound(offset))));
    }

    /// <summary>Whether a token may be a label after <c>AS</c>, or a name after a point (<c>ColLabel</c>): any word.</summary>
    private bool IsLabel() => Current.Kind is TokenKind.QuotedName or TokenKind.Word && !IsBound(0);

    /// <summary>Whether a token may be a label without <c>AS</c>.</summary>
    private bool IsBareLabel() => Current.Kind == TokenKind.QuotedName || (Current.Kind == TokenKind.Word && Current.Keyword is not { IsBareLabel: false } && !IsBound(0));

    /// <summary>Whether a keyword is bound to the one after it, and so is not a name: <c>FORMAT JSON</c>, <c>NULLS FIRST</c>, <c>NOT IN</c>.</summary>
    private bool IsBound(int offset) => Peek(offset) is { Kind: TokenKind.Word } token && token.Text switch
    {
        "format" => IsWord(Peek(offset + 1), "json"),
        "nulls" => IsWord(Peek(offset + 1), "first") || IsWord(Peek(offset + 1), "last"),
        "not" => Peek(offset + 1) is { Kind: TokenKind.Word, Text: "between" or "in" or "like" or "ilike" or "similar" },
        "with" => IsWord(Peek(offset + 1), "time") || IsWord(Peek(offset + 1), "ordinality"),
        "without" => IsWord(Peek(offset + 1), "time"),
        _ => false,
    };

    private Name NextName()
    {
        var token = Next();
        return new Name(token.Span, token.Text, token.Kind == TokenKind.QuotedName);
    }

    private Name MissingName() => new(new TextSpan(Current.Start, 0), string.Empty, IsQuoted: false);

    private Name ParseColumnName(string expected)
    {
        if (IsColumnName())
            return NextName();
        if (IsLikelyName())
            FailAt(Current.Span, "Expected " + expected + ", but found " + Describe(Current), "it is a reserved word: write \"" + Current.Text + "\" if it is a name");
        FailExpected(expected);
        return MissingName();
    }

    /// <summary>Whether a reserved word stands where a name was meant, rather than where a name was forgotten.</summary>
    private bool IsLikelyName() =>
        Current.Keyword is { Class: KeywordClass.Reserved } keyword
        && (keyword.Text is "order" or "group" ? !IsWord(Peek(1), "by") : Array.IndexOf(s_clauseWords, keyword.Text) < 0);

    private Name ParseColumnName() => ParseColumnName("a name");

    private Name ParseLabel(string expected)
    {
        if (IsLabel())
            return NextName();
        FailExpected(expected);
        return MissingName();
    }

    private Name[] ParseNames() => ParseParenthesizedList(ParseColumnName);

    /// <summary>The name of a table: at most a database, a schema and a name.</summary>
    private QualifiedName ParseTableName()
    {
        var name = ParseQualifiedName("the name of a table");
        if (name.Parts.Length > MostParts)
            FailAt(name.Span, "The name '" + name + "' has too many parts", "write it as schema.table");
        return name;
    }

    /// <summary>A name with the names that qualify it.</summary>
    private QualifiedName ParseQualifiedName(string expected)
    {
        var start = Current.Start;
        var parts = new List<Name> { ParseColumnName(expected) };
        ParseFurtherNames(parts);
        return new QualifiedName(From(start), [.. parts]);
    }

    private void ParseFurtherNames(List<Name> parts)
    {
        while (Take(TokenKind.Dot))
            parts.Add(ParseLabel("a name after '.'"));
    }

    /// <summary>The name of a function, without special grammar.</summary>
    private QualifiedName ParseFunctionName()
    {
        var start = Current.Start;
        if (IsFunctionName() && Peek(1).Kind != TokenKind.Dot)
        {
            var name = NextName();
            return new QualifiedName(name.Span, [name]);
        }

        var qualified = ParseQualifiedName("the name of a function");
        return qualified.Parts.Length > 1 || _hasFailed ? qualified : FailFunctionName(start, qualified);
    }

    private QualifiedName FailFunctionName(int start, QualifiedName name)
    {
        FailAt(TextSpan.FromBounds(start, start + name.Span.Length), "'" + name + "' is a keyword and not the name of a function", "put it in double quotes");
        return name;
    }

    private static QualifiedName SystemName(TextSpan span, string name) => new(span, [new Name(span, "pg_catalog", false), new Name(span, name, false)]);
}
