namespace Wit.Sdk.Migrations.Files;

/// <summary>The kind of a piece of SQL text.</summary>
internal enum SqlTokenKind
{
    /// <summary>Blanks and line ends.</summary>
    Blank,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>A string, a quoted name or a dollar quote.</summary>
    Quoted,

    /// <summary>A keyword, a name or a number.</summary>
    Word,

    /// <summary>Any other single character.</summary>
    Symbol,
}
