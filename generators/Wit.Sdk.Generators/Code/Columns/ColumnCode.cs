using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Tags;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Generators.Code.Columns;

/// <summary>A column with its C# names and type.</summary>
/// <param name="Ordinal">Its place among the columns, from 0.</param>
/// <param name="Column">The column.</param>
/// <param name="Property">The property of row, insert and patch.</param>
/// <param name="Constant">The constant in the table's <c>Columns</c>.</param>
/// <param name="Type">The C# type.</param>
/// <param name="ValuesClass">The nested class of the literals of a text enum; null for all others.</param>
internal sealed record ColumnCode(int Ordinal, Column Column, string Property, string Constant, ClrType Type, string? ValuesClass)
{
    /// <summary>Whether only the database sets the value.</summary>
    public bool IsGenerated => Column.GeneratedExpression is not null || Column.Identity is { Kind: IdentityKind.Always };

    /// <summary>Whether the database counts the value up.</summary>
    public bool IsIdentity => Column.Identity is not null || SqlTypes.IsSerial(Column.Type);

    /// <summary>Whether an insert that does not set the column takes the next number.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>Whether the column leads to the row within which rows are numbered.</summary>
    public bool IsNumberedWithin { get; init; }

    /// <summary>Whether the value is a JSON document.</summary>
    public bool IsDocument => Column.Type is ColumnType.Json or ColumnType.Jsonb;

    /// <summary>Whether the value is a document for text search.</summary>
    public bool IsSearch => Type is { Name: "string", IsReadAsText: true } && SqlType == "tsvector";

    /// <summary>Whether <c>IncrementAsync</c> takes the column.</summary>
    public bool IsCounter => ColumnTags.IsCounter(Column);

    /// <summary>The table in SQL, where each update of it raises the column; null for all other columns.</summary>
    public string? VersionOf { get; init; }

    /// <summary>Whether the column is the row's version.</summary>
    public bool IsRowVersion => VersionOf is not null;

    /// <summary>Whether the column says whose a row is: the server sets it to the tenant of the session.</summary>
    public bool IsTenant { get; init; }

    /// <summary>Whether an insert that does not set the version starts at 1.</summary>
    public bool StartsAtOne => IsRowVersion && Column.Default is null && OnInsertSql is null;

    /// <summary>Whether the value may be NULL.</summary>
    public bool IsNullable => !Column.NotNull;

    /// <summary>Whether an insert must set the value, because there is no other source for it.</summary>
    public bool IsRequired => IsNumberedWithin || (Column is { NotNull: true, Default: null } && !IsIdentity && !IsNumbered && !IsRowVersion && !IsTenant && OnInsertSql is null);

    /// <summary>Whether the value must not be shown.</summary>
    public bool IsSecret => Column.Documentation.Find("secret") is not null;

    /// <summary>Whether the value stays out of the JSON of a row: it is secret, and the tag does not say <c>@secret json</c>.</summary>
    public bool IsHiddenInJson => Column.Documentation.Find("secret") is { } secret && secret.Argument.Trim() != "json";

    /// <summary>The text of <c>@deprecated</c>; null when the column is not.</summary>
    public string? Deprecation => Column.Documentation.Find("deprecated")?.Argument;

    /// <summary>
    /// The SQL written by an insert that does not set the column; null for the database's own default. As Drizzle has it (buildInsertQuery of its dialect), <c>$defaultFn</c> goes before a
    /// default of the database, and that before <c>$onUpdate</c>.
    /// </summary>
    public string? OnInsertSql => Column.ClientDefault is { } value ? ClientValues.ToSql(value, Column.Type)
        : Column.Default is null && !IsRowVersion ? ClientValues.ToSql(Column.ClientOnUpdate, Column.Type)
        : null;

    /// <summary>The SQL written by an update that does not set the column; null if the column stays as it is.</summary>
    public string? OnUpdateSql => VersionOf is { } table
        ? table + "." + SqlText.QuoteIdentifier(Column.Name) + " + 1"
        : ClientValues.ToSql(Column.ClientOnUpdate, Column.Type);

    /// <summary>The type of the row's property.</summary>
    public string TypeName => Type.Of(IsNullable);

    /// <summary>The column in a list of what to select.</summary>
    public string SelectSql => SqlText.QuoteIdentifier(Column.Name) + (Type.IsReadAsText ? "::text" : string.Empty);

    /// <summary>The name of the column's type in the database.</summary>
    public string SqlType => SqlTypes.ToSql(SqlTypes.StorageType(Column.Type));
}
