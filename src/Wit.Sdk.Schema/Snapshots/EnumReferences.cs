using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Snapshots;

/// <summary>
/// The enum types that columns of a snapshot name without their schema: drizzle-kit knows the schema of an enum only if it was built from a list, and in views
/// not where it is the type of an array. Such a type reads as any other name.
/// </summary>
internal static class EnumReferences
{
    /// <summary>The model with such types as the names that a snapshot has for them.</summary>
    public static SchemaModel AsNames(SchemaModel model)
    {
        var objects = new HashSet<QualifiedName>(model.Enums.Where(type => type.IsObject).Select(type => type.Name));
        return model with
        {
            Tables = objects.Count == 0
                ? model.Tables
                : model.Tables.Select(table => table with { Columns = Map(table.Columns, type => AsName(type, objects.Contains)) }).ToEquatableArray(),
            Views = model.Views.Select(view => view with
            {
                Columns = Map(view.Columns, type => AsName(type, name => type is ColumnType.Array || objects.Contains(name))),
            }).ToEquatableArray(),
        };
    }

    /// <summary>The model with the enum types that such names mean.</summary>
    public static SchemaModel Resolve(SchemaModel model)
    {
        if (model.Enums.IsEmpty)
            return model;
        var names = model.Enums.Select(type => type.Name).ToLookup(name => name.Name, StringComparer.Ordinal);
        var objects = new HashSet<QualifiedName>();
        var tables = model.Tables.Select(table => table with { Columns = Map(table.Columns, type => Find(type, names, table.Name, objects)) }).ToEquatableArray();
        return model with
        {
            Tables = tables,
            Views = model.Views.Select(view => view with { Columns = Map(view.Columns, type => Find(type, names, view.Name, [])) }).ToEquatableArray(),
            Enums = model.Enums.Select(type => objects.Contains(type.Name) ? type with { IsObject = true } : type).ToEquatableArray(),
        };
    }

    private static EquatableArray<Column> Map(EquatableArray<Column> columns, Func<ColumnType, ColumnType> map) =>
        columns.Select(column => map(column.Type) is var type && ReferenceEquals(type, column.Type) ? column : column with { Type = type }).ToEquatableArray();

    private static ColumnType AsName(ColumnType type, Func<QualifiedName, bool> isName) => type switch
    {
        ColumnType.Enum { Name: var name } when isName(name) => new ColumnType.Custom(name.Name),
        ColumnType.Array array when AsName(array.Element, isName) is var element && !ReferenceEquals(element, array.Element) => array with { Element = element },
        _ => type,
    };

    /// <summary>The enum of a name: of several, the one in the table's own schema, otherwise the first.</summary>
    private static ColumnType Find(ColumnType type, ILookup<string, QualifiedName> names, QualifiedName owner, HashSet<QualifiedName> found)
    {
        if (type is ColumnType.Array array)
            return Find(array.Element, names, owner, found) is var element && !ReferenceEquals(element, array.Element) ? array with { Element = element } : type;
        if (type is not ColumnType.Custom { Sql: var text } || !names.Contains(text))
            return type;
        var name = names[text].FirstOrDefault(other => other.Schema == owner.Schema) ?? names[text].First();
        found.Add(name);
        return new ColumnType.Enum(name);
    }
}
