using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Constraints;

namespace Wit.Sdk.Generators.Tests.Harness;

/// <summary>Small hand-made models.</summary>
internal static class Models
{
    public static Column Column(string property, ColumnType type, bool notNull = true) => new(property, property, type) { NotNull = notNull };

    public static Documentation Tag(string name, string argument = "") => new(string.Empty, new[] { new DocumentationTag(name, argument) });

    public static Table Table(string name, params Column[] columns) => new(QualifiedName.InPublic(name), name, columns);

    /// <summary>A table with an <c>id</c> as primary key before the columns.</summary>
    public static Table Keyed(string name, params Column[] columns) => Table(name, [Column("id", new ColumnType.Uuid()), .. columns]) with
    {
        PrimaryKey = new PrimaryKey(name + "_pkey", new[] { "id" }, IsInline: true),
    };

    public static SchemaModel Schema(params Table[] tables) => new() { Tables = tables };
}
