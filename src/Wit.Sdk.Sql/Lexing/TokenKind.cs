namespace Wit.Sdk.Sql.Lexing;

/// <summary>The kinds of tokens.</summary>
internal enum TokenKind
{
    /// <summary>The end of the text or of the statement.</summary>
    End,

    /// <summary>A character that starts no token; its text is the error.</summary>
    Invalid,

    /// <summary>A keyword or a name, in lower case.</summary>
    Word,

    /// <summary>A name in double quotes, without them.</summary>
    QuotedName,

    /// <summary>An integer that fits 32 bits, as written.</summary>
    Integer,

    /// <summary>Any other number, as written.</summary>
    Number,

    /// <summary>A string, by its value.</summary>
    String,

    /// <summary>Binary digits.</summary>
    BitString,

    /// <summary>Hexadecimal digits.</summary>
    HexString,

    /// <summary><c>$1</c>, by its number.</summary>
    Parameter,

    /// <summary><c>@name</c>, by its name.</summary>
    NamedParameter,

    /// <summary>An operator without a token kind of its own.</summary>
    Operator,

    /// <summary>One of <c>+ - / % ^ &lt; &gt; = &lt;= &gt;= &lt;&gt;</c>; <c>!=</c> is the last of them.</summary>
    Math,

    /// <summary><c>*</c>.</summary>
    Star,

    /// <summary><c>(</c>.</summary>
    OpenParen,

    /// <summary><c>)</c>.</summary>
    CloseParen,

    /// <summary><c>[</c>.</summary>
    OpenBracket,

    /// <summary><c>]</c>.</summary>
    CloseBracket,

    /// <summary><c>,</c>.</summary>
    Comma,

    /// <summary><c>;</c>.</summary>
    Semicolon,

    /// <summary><c>:</c>.</summary>
    Colon,

    /// <summary><c>.</c>.</summary>
    Dot,

    /// <summary><c>..</c>.</summary>
    DotDot,

    /// <summary><c>::</c>.</summary>
    Typecast,

    /// <summary><c>:=</c>.</summary>
    ColonEquals,

    /// <summary><c>=&gt;</c>.</summary>
    Arrow,
}
