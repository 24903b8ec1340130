using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Diff;

/// <summary>The names that objects of a migration have before, during or after it, as PostgreSQL keeps them. Names that the migration invents are not among them.</summary>
public sealed class NamesInUse
{
    // Relations share their names within a schema, indexes among them; a table, a view and an enum have a type of their name, too.
    private readonly HashSet<(string Schema, string Name)> _relations = [];
    private readonly HashSet<(QualifiedName Table, string Name)> _constraints = [];

    /// <summary>Collects the names of models.</summary>
    public NamesInUse(params SchemaModel[] models)
    {
        foreach (var model in models)
        {
            foreach (var name in model.Enums.Select(type => type.Name).Concat(model.Sequences.Select(sequence => sequence.Name)).Concat(model.Views.Select(view => view.Name)))
                Add(name);
            foreach (var table in model.Tables)
                Add(table);
        }
    }

    /// <summary>No name is in use.</summary>
    public static NamesInUse None { get; } = new();

    /// <summary>Whether a relation, an index or a type of a schema has the name.</summary>
    public bool IsRelation(string schema, string name) => _relations.Contains((schema, PostgresNames.Truncate(name)));

    /// <summary>Whether a constraint of a table has the name.</summary>
    public bool IsConstraint(QualifiedName table, string name) => _constraints.Contains((table, PostgresNames.Truncate(name)));

    private void Add(QualifiedName name) => _relations.Add((name.Schema, PostgresNames.Truncate(name.Name)));

    private void Add(Table table)
    {
        Add(table.Name);
        foreach (var column in table.Columns)
        {
            if (column.Identity is { } identity)
                Add(table.Name with { Name = identity.SequenceName });
            else if (SqlTypes.IsSerial(column.Type))
                Add(table.Name with { Name = PostgresNames.Sequence(table.Name.Name, column.Name) });
        }

        var keys = table.UniqueConstraints.Select(unique => unique.Name).Concat(table.PrimaryKey is { } key ? [key.Name] : []).ToList();
        foreach (var name in keys.Concat(table.Indexes.Select(index => index.Name)))
            Add(table.Name with { Name = name });
        foreach (var name in keys.Concat(table.Checks.Select(check => check.Name)).Concat(table.ForeignKeys.Select(foreignKey => foreignKey.Name)))
            _constraints.Add((table.Name, PostgresNames.Truncate(name)));
    }
}
