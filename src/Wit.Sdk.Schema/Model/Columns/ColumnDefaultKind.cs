namespace Wit.Sdk.Schema.Model.Columns;

/// <summary>Where a default comes from.</summary>
public enum ColumnDefaultKind
{
    /// <summary>A quoted literal: a string, a date, a JSON value, an array.</summary>
    Literal,

    /// <summary>A number without quotes; a JSON number in a snapshot.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>; a JSON boolean in a snapshot.</summary>
    Boolean,

    /// <summary>An SQL expression: <c>sql`...`</c>, <c>defaultNow()</c>, <c>defaultRandom()</c>.</summary>
    Expression,

    /// <summary><c>.default(null)</c>; the SQL is <c>null</c>, a JSON null in a snapshot.</summary>
    Null,
}
