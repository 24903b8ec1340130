using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Validation;

/// <summary>Something that has a name in the database.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">The name.</param>
/// <param name="Owner">The table that it belongs to; null if it stands on its own.</param>
/// <param name="Qualified">The name with its schema; null for what has none.</param>
/// <param name="Table">The table that it belongs to when the schema does not create it.</param>
/// <param name="IsAutomatic">Whether the name was not written: it is built from the names of table and columns.</param>
internal readonly record struct NamedObject(ObjectKind Kind, string Name, Table? Owner = null, QualifiedName? Qualified = null, bool IsAutomatic = false, QualifiedName? Table = null)
{
    /// <summary>The object.</summary>
    public ObjectKey Key => (Owner?.Name ?? Table) is { } table ? new ObjectKey(Kind, table, Name) : Qualified is null ? new ObjectKey(Kind, Name) : new ObjectKey(Kind, Qualified);

    /// <summary>The kind with its article, as a sentence begins.</summary>
    public string What => Kind switch
    {
        ObjectKind.ForeignKey => "A foreign key",
        ObjectKind.PrimaryKey => "A primary key",
        ObjectKind.Unique => "A unique constraint",
        ObjectKind.Enum => "An enum",
        ObjectKind.Index => "An index",
        _ => "A " + Kind.ToString().ToLowerInvariant(),
    };

    /// <summary>The named objects in a model, apart from the tables.</summary>
    public static IEnumerable<NamedObject> AllBesidesTables(SchemaModel model)
    {
        foreach (var schema in model.Schemas)
            yield return new NamedObject(ObjectKind.Schema, schema.Name);
        foreach (var type in model.Enums)
            yield return new NamedObject(ObjectKind.Enum, type.Name.Name, Qualified: type.Name);
        foreach (var sequence in model.Sequences)
            yield return new NamedObject(ObjectKind.Sequence, sequence.Name.Name, Qualified: sequence.Name);
        foreach (var view in model.Views)
            yield return new NamedObject(ObjectKind.View, view.Name.Name, Qualified: view.Name);
        foreach (var role in model.Roles)
            yield return new NamedObject(ObjectKind.Role, role.Name);
        foreach (var linked in model.LinkedPolicies)
            yield return new NamedObject(ObjectKind.Policy, linked.Policy.Name, Table: linked.Table);
    }

    /// <summary>A table and everything in it that has a name.</summary>
    public static IEnumerable<NamedObject> AllOf(Table table)
    {
        yield return new NamedObject(ObjectKind.Table, table.Name.Name, Qualified: table.Name);
        foreach (var column in table.Columns)
            yield return new NamedObject(ObjectKind.Column, column.Name, table);
        if (table.PrimaryKey is { IsInline: false } primaryKey)
            yield return new NamedObject(ObjectKind.PrimaryKey, primaryKey.Name, table, IsAutomatic: IsMade(primaryKey.Name, table, "_pk"));
        foreach (var unique in table.UniqueConstraints)
            yield return new NamedObject(ObjectKind.Unique, unique.Name, table, IsAutomatic: IsMade(unique.Name, table, "_unique"));
        foreach (var key in table.ForeignKeys)
            yield return new NamedObject(ObjectKind.ForeignKey, key.Name, table, IsAutomatic: IsMade(key.Name, table, "_fk"));
        foreach (var index in table.Indexes)
            yield return new NamedObject(ObjectKind.Index, index.Name, table, IsAutomatic: IsMade(index.Name, table, "_index"));
        foreach (var check in table.Checks)
            yield return new NamedObject(ObjectKind.Check, check.Name, table);
        foreach (var policy in table.Policies)
            yield return new NamedObject(ObjectKind.Policy, policy.Name, table);
    }

    private static bool IsMade(string name, Table table, string ending) =>
        name.EndsWith(ending, StringComparison.Ordinal) && name.StartsWith(table.Name.Name + "_", StringComparison.Ordinal);
}
