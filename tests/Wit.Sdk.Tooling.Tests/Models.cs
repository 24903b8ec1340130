using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Tooling.Tests;

/// <summary>Small schemas by hand.</summary>
internal static class Models
{
    public static SchemaModel Of(params Table[] tables) => new() { Tables = tables };

    /// <summary>A table with a primary key <c>id</c> and text columns.</summary>
    public static Table Table(string name, params string[] columns) => new(
        new QualifiedName("public", name), name, new[] { Id }.Concat(columns.Select(column => new Column(column, column, new ColumnType.Text()))).ToEquatableArray())
    {
        PrimaryKey = new PrimaryKey(name + "_pkey", new[] { "id" }, IsInline: true),
    };

    private static Column Id { get; } = new("id", "id", new ColumnType.Integer()) { NotNull = true };
}
