namespace Wit.Sdk.Sql.Lexing;

/// <summary>The uses of a keyword besides a word of the grammar.</summary>
internal enum KeywordClass
{
    /// <summary>Any name.</summary>
    Unreserved,

    /// <summary>The name of a column or table, but not of a type or function.</summary>
    ColumnName,

    /// <summary>The name of a type or function, but not of a column or table.</summary>
    TypeOrFunctionName,

    /// <summary>No name, unless quoted; a label after <c>AS</c>.</summary>
    Reserved,
}
