using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Tooling.Catalog;

/// <summary>A catalog taken apart to objects and properties, by which two are compared.</summary>
internal sealed class CatalogFacts
{
    private readonly Dictionary<(string Kind, string Path), CatalogFact> _facts = [];
    private readonly Func<string, string> _spell;

    private CatalogFacts(Func<string, string> spell) => _spell = spell;

    /// <summary>The objects in the order in which they were found.</summary>
    public IEnumerable<CatalogFact> All => _facts.Values;

    /// <summary>Takes a catalog apart.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="spell">Changes the spelling of each value.</param>
    public static CatalogFacts Of(CatalogSchema catalog, Func<string, string> spell)
    {
        var facts = new CatalogFacts(spell);
        var model = catalog.Model;
        foreach (var schema in model.Schemas) facts.Add("schema", schema.Name, null);
        foreach (var role in model.Roles)
        {
            facts.Add(
                "role", ObjectPath.Format(role.Name), null, ("createdb", YesNo(role.CreateDatabase)), ("createrole", YesNo(role.CreateRole)), ("inherit", YesNo(role.Inherit)));
        }

        foreach (var type in model.Enums) facts.Add("enum", ObjectPath.Of(type.Name), null, ("labels", string.Join(", ", type.Labels.Select(SqlText.QuoteLiteral))));
        foreach (var sequence in model.Sequences) facts.Add("sequence", ObjectPath.Of(sequence.Name), null, ("options", Options(sequence.Options)));
        foreach (var table in model.Tables) facts.AddTable(table);
        foreach (var view in model.Views)
        {
            facts.Add(
                "view", ObjectPath.Of(view.Name), view.Name, ("query", (view.Definition ?? string.Empty).Trim().TrimEnd(';')), ("materialized", YesNo(view.IsMaterialized)), ("with", With(view.With)),
                ("access method", view.Using ?? string.Empty), ("tablespace", view.Tablespace ?? string.Empty));
        }

        foreach (var extra in catalog.Extras) facts.Add(extra.Kind, spell(extra.Path), extra.Table, ("definition", extra.Definition));
        return facts;
    }

    /// <summary>Finds an object.</summary>
    public CatalogFact? Find(string kind, string path) => _facts.GetValueOrDefault((kind, path));

    private void AddTable(Table table)
    {
        Add("table", ObjectPath.Of(table.Name), table.Name, ("row level security", table.RowLevelSecurity ? "on" : "off"));
        foreach (var column in table.Columns) AddColumn(table.Name, column);

        // A key that a schema does not name has the name that the table had when it was created: a rename makes no difference.
        if (table.PrimaryKey is { } key) Add("primary key", ObjectPath.Of(table.Name), table.Name, ("columns", List(key.Columns)));
        foreach (var unique in table.UniqueConstraints)
            AddPart("unique constraint", table.Name, unique.Name, ("columns", List(unique.Columns)), ("nulls not distinct", YesNo(unique.NullsNotDistinct)));
        foreach (var check in table.Checks) AddPart("check constraint", table.Name, check.Name, ("condition", check.Expression));
        AddForeignKeys(table);
        foreach (var index in table.Indexes)
        {
            AddPart(
                "index", table.Name, index.Name, ("unique", YesNo(index.IsUnique)), ("method", index.Method), ("columns", string.Join(", ", index.Columns.Select(Part))),
                ("condition", index.Where ?? string.Empty), ("with", With(index.With)));
        }

        foreach (var policy in table.Policies)
        {
            AddPart(
                "policy", table.Name, policy.Name, ("as", policy.As), ("for", policy.For), ("to", string.Join(", ", policy.To)), ("using", policy.Using ?? string.Empty),
                ("with check", policy.WithCheck ?? string.Empty));
        }
    }

    /// <summary>Adds the foreign keys of a table. They have no text that the server would spell in another way.</summary>
    public void AddForeignKeys(Table table)
    {
        foreach (var foreign in table.ForeignKeys)
        {
            AddPart(
                "foreign key", table.Name, PostgresNames.Truncate(foreign.Name), ("columns", List(foreign.Columns)), ("references", ObjectPath.Of(foreign.ReferencedTable) + " (" + List(foreign.ReferencedColumns) + ")"),
                ("on delete", Words(foreign.OnDelete)), ("on update", Words(foreign.OnUpdate)));
        }
    }

    private void AddColumn(QualifiedName table, Column column) => AddPart(
        "column",
        table,
        column.Name,
        ("type", SqlTypes.ToSql(column.Type)),
        ("not null", YesNo(column.NotNull)),
        ("default", column.Default?.Sql ?? string.Empty),
        ("generated as", column.GeneratedExpression ?? string.Empty),
        ("identity", column.Identity is { } identity ? (identity.Kind == IdentityKind.Always ? "always " : "by default ") + Options(identity.Options) : string.Empty));

    private void AddPart(string kind, QualifiedName table, string name, params (string Name, string Value)[] properties) => Add(kind, ObjectPath.Of(table, name), table, properties);

    private void Add(string kind, string path, QualifiedName? owner, params (string Name, string Value)[] properties) =>
        _facts.TryAdd((kind, path), new CatalogFact(kind, path, owner, [.. properties.Select(property => (property.Name, _spell(property.Value)))]));

    private static string YesNo(bool value) => value ? "yes" : "no";

    private static string Words(ReferentialAction action) => action switch
    {
        ReferentialAction.NoAction => "no action",
        ReferentialAction.SetNull => "set null",
        ReferentialAction.SetDefault => "set default",
        _ => action.ToString().ToLowerInvariant(),
    };

    private static string List(IEnumerable<string> names) => string.Join(", ", names);

    private static string With(IEnumerable<StorageParameter> parameters) => string.Join(", ", parameters.Select(parameter => parameter.Name + "=" + parameter.Value));

    private static string Part(IndexColumn column) =>
        column.Text + (column.OperatorClass is { } name ? " " + name : string.Empty) + (column.Descending ? " desc" : string.Empty) + (column.NullsFirst ? " nulls first" : " nulls last");

    private static string Options(SequenceOptions options) =>
        $"start {options.StartWith} increment {options.IncrementBy} minimum {options.MinValue} maximum {options.MaxValue} cache {options.Cache}" + (options.Cycle ? " cycle" : string.Empty);
}
