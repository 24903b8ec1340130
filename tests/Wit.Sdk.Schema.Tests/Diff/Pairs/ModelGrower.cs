using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Tests.Diff.Pairs;

/// <summary>Grows a schema that PostgreSQL takes from numbers. Few names, so that two schemas have much in common.</summary>
internal sealed class ModelGrower
{
    public const int Tables = 4;

    private static readonly string[][] s_tableNames = [["users", "people"], ["posts", "Articles"], ["Odd \"name\"", "odd"], ["tags", "a_table_name_of_fifty_bytes_that_leaves_little_roo"]];

    private readonly Genes _genes;
    private readonly Dictionary<string, (ObjectKind Kind, string Path)> _slots = new(StringComparer.Ordinal);
    private readonly List<EnumType> _enums = [];
    private readonly string _schema;
    private readonly List<string> _usedSchemas = [];

    private ModelGrower(int[] genes)
    {
        _genes = new Genes(genes);
        _schema = _genes.Rarely(4) ? "core" : "app";
    }

    public static GrownSchema Grow(int[] genes) => new ModelGrower(genes).Grow();

    private GrownSchema Grow()
    {
        var hasSchema = _genes.Flip();
        var roles = Roles();
        for (var i = 0; i < 2; i++) Enum(i);
        var sequences = Sequences();
        var names = TableNames();
        var idType = _genes.Of<ColumnType>(new ColumnType.Integer(), new ColumnType.BigInt(), new ColumnType.Uuid());
        var tables = new List<Table>();
        for (var i = 0; i < Tables; i++)
        {
            var table = new TableGrower(_genes, i, names, idType, _enums, roles).Grow(names[i] ?? QualifiedName.InPublic("nobody"));
            if (names[i] is null) continue;
            tables.Add(table.Table);
            _slots.Add(GrownSchema.TableSlot(i), (ObjectKind.Table, ObjectPath.Of(table.Table.Name)));
            foreach (var (slot, column) in table.Columns) _slots.Add(GrownSchema.ColumnSlot(i, slot), (ObjectKind.Column, ObjectPath.Of(table.Table.Name, column)));
            foreach (var policy in table.Table.Policies) _slots.Add($"policy {i}", (ObjectKind.Policy, ObjectPath.Of(table.Table.Name, policy.Name)));
        }

        var views = Views(tables).ToEquatableArray();
        if (hasSchema || _usedSchemas.Count > 0) _slots.Add("schema", (ObjectKind.Schema, ObjectPath.Format(_schema)));
        var model = new SchemaModel
        {
            Schemas = _slots.ContainsKey("schema") ? new[] { new NamedSchema(_schema, "app") } : default(EquatableArray<NamedSchema>),
            Roles = roles,
            Enums = _enums.ToEquatableArray(),
            Sequences = sequences,
            Tables = tables.ToEquatableArray(),
            Views = views,
        };
        return new GrownSchema(model, _slots);
    }

    private QualifiedName Place(bool inSchema, string name)
    {
        if (inSchema) _usedSchemas.Add(name);
        return new QualifiedName(inSchema ? _schema : "public", name);
    }

    private EquatableArray<Role> Roles()
    {
        var name = MigrationTrial.RolePrefix + _genes.Of("reader", "reader", "visitor");
        var role = new Role(name, CreateDatabase: _genes.Rarely(4), CreateRole: false, Inherit: !_genes.Rarely(4), IsExisting: false);
        if (_genes.Pick(3) != 0) return [];
        _slots.Add("role", (ObjectKind.Role, ObjectPath.Format(name)));
        return new[] { role };
    }

    private void Enum(int slot)
    {
        var (name, inSchema, isThere) = (_genes.Rarely(4) ? $"Feeling{slot}" : $"mood{slot}", _genes.Rarely(4), !_genes.Rarely(4));
        var second = _genes.Rarely(4) ? "isn't" : "it's";
        var labels = _genes.Of<string[]>(["a", second], ["a", "new", second], ["a", second, "z"], ["first", "a", second, "y", "z"], [second, "a"], ["z", "a", second]);
        if (!isThere) return;
        var type = new EnumType(Place(inSchema, name), name, labels);
        _enums.Add(type);
        _slots.Add($"enum {slot}", (ObjectKind.Enum, ObjectPath.Of(type.Name)));
        foreach (var label in labels) _slots.Add($"label {slot} {(label == "isn't" ? "it's" : label)}", (ObjectKind.Label, ObjectPath.Of(type.Name, label)));
    }

    private EquatableArray<Sequence> Sequences()
    {
        var (name, inSchema) = (Place(false, _genes.Of("numbers", "numbers", "counts")), _genes.Rarely(4));
        var options = _genes.Of(
            null, SequenceOptions.None, new SequenceOptions(IncrementBy: "-2", Cycle: true), new SequenceOptions(StartWith: "100", MinValue: "1", MaxValue: "1000", Cache: "5"),
            new SequenceOptions(StartWith: "20", MinValue: "10"), new SequenceOptions(StartWith: "3000", MinValue: "2000", MaxValue: "9000"));
        if (options is null) return [];
        if (inSchema) name = Place(true, name.Name);
        _slots.Add("sequence", (ObjectKind.Sequence, ObjectPath.Of(name)));
        return new[] { new Sequence(name, "numbers", options) };
    }

    /// <summary>The names of the tables that are there; the first two may have each other's.</summary>
    private QualifiedName?[] TableNames()
    {
        var names = s_tableNames.Select(choices => (Name: _genes.Rarely(4) ? choices[1] : choices[0], InSchema: _genes.Rarely(5), IsThere: !_genes.Rarely(5))).ToArray();
        if (_genes.Rarely(5) && names[0].IsThere && names[1].IsThere) (names[0], names[1]) = (names[1], names[0]);
        return [.. names.Select(table => table.IsThere ? Place(table.InSchema, table.Name) : null)];
    }

    private IEnumerable<View> Views(List<Table> tables)
    {
        var (form, second, name, extra) = (_genes.Pick(6), _genes.Flip(), _genes.Of("first_view", "first_view", "renamed_view"), _genes.Flip());
        if (tables.Count == 0 || form == 0) yield break;
        var table = tables[0];
        var quoted = SqlText.QuoteQualified(table.Name);
        // Not "select *": a new column stands last in a migrated table, and so in such a view.
        var definition = form switch
        {
            1 => "select number, id from " + quoted,
            5 when table.PrimaryKey is not null => "select id, number from " + quoted + " group by id",
            _ => "select id, number from " + quoted,
        };
        _slots.Add("view", (ObjectKind.View, ObjectPath.Of(QualifiedName.InPublic(name))));
        yield return new View(QualifiedName.InPublic(name), "first", [], definition)
        {
            IsMaterialized = form == 3,
            WithNoData = form == 3 && extra,
            With = form == 4 ? new[] { new StorageParameter("securityBarrier", "true") } : default(EquatableArray<StorageParameter>),
        };
        if (second) yield return new View(QualifiedName.InPublic("a_second_view"), "second", [], $"select id from {name} where id is not null");
    }
}
