using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Drizzle.Sql;

/// <summary>A part of a piece of SQL: a closed set.</summary>
internal abstract record SqlPart
{
    /// <summary>SQL text, as it is.</summary>
    public sealed record TextPart(string Content) : SqlPart;

    /// <summary>A name, to be quoted.</summary>
    public sealed record NamePart(string Content) : SqlPart;

    /// <summary>A value; what it becomes depends on what it is.</summary>
    /// <param name="Value">The value.</param>
    /// <param name="Origin">Where it stands.</param>
    /// <param name="Encoder">The column whose type decides how the value is written; null when there is none.</param>
    public sealed record HolePart(Value Value, Origin Origin, ColumnValue? Encoder) : SqlPart;

    /// <summary>The name of a column, without its table.</summary>
    public sealed record ColumnNamePart(ColumnValue Column) : SqlPart;

    public static SqlPart ColumnName(ColumnValue column) => new ColumnNamePart(column);

    public static SqlPart Text(string content) => new TextPart(content);

    public static SqlPart Name(string content) => new NamePart(content);

    public static SqlPart Hole(Value value, Origin origin, ColumnValue? encoder = null) => new HolePart(value, origin, encoder);
}
