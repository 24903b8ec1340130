namespace Wit.Sdk.Definitions;

/// <summary>A column, known at build time.</summary>
/// <param name="Name">The name in the database.</param>
/// <param name="PropertyName">The property of the row type.</param>
/// <param name="SqlType">The type as DDL has it: <c>varchar(20)</c>. Empty where it is not known.</param>
public sealed record ColumnDefinition(string Name, string PropertyName, string SqlType = "")
{
    /// <summary>Whether its values stay out of logs, exceptions and <c>ToString()</c>.</summary>
    public bool IsSecret { get; init; }

    /// <summary>Whether NULL is among its values.</summary>
    public bool IsNullable { get; init; }

    /// <summary>The SQL that an insert writes if it sets no value: <c>now()</c>. Null leaves the default to the server.</summary>
    public string? OnInsertSql { get; init; }

    /// <summary>The SQL that an update sets the column to if it sets no value: <c>now()</c>. Null changes nothing.</summary>
    public string? OnUpdateSql { get; init; }

    /// <summary>Whether each update raises it, so that it shows whether a row is still as it was read.</summary>
    public bool IsRowVersion { get; init; }

    /// <summary>Whether it is of a type that only the server knows, and so goes both ways as text.</summary>
    public bool IsReadAsText { get; init; }

    /// <summary>Whether the server computes it, so that it can't be given.</summary>
    public bool IsGenerated { get; init; }
}
