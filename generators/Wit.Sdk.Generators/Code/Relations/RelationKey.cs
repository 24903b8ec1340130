using Wit.Sdk.Generators.Code.Columns;

namespace Wit.Sdk.Generators.Code.Relations;

/// <summary>A column that two tables meet by, as C#.</summary>
/// <param name="Property">The property of the row.</param>
/// <param name="Type">The type.</param>
/// <param name="IsNullable">Whether the property may be null.</param>
internal sealed record RelationKey(string Property, ClrType Type, bool IsNullable)
{
    /// <summary>Whether two values are the same in C# when they are in the database, so that rows can be put together by them.</summary>
    public bool IsExact => Type.HasPlainText && !Type.IsReadAsText && Type.Name is not ("byte[]" or "float" or "double") && Type.LinqType != "Char";

    /// <summary>The value of a row in which it is not null.</summary>
    public string ValueOf(string row) => $"{row}.{Property}" + (IsNullable ? (Type.Name == "string" ? "!" : "!.Value") : string.Empty);

    /// <summary>The key of a column.</summary>
    public static RelationKey Of(ColumnCode column) => new(column.Property, column.Type, column.IsNullable);
}
