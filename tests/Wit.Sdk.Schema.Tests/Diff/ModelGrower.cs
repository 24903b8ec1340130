using System.Globalization;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql;
using Index = Wit.Sdk.Schema.Model.Index;

namespace Wit.Sdk.Schema.Tests.Diff;

/// <summary>Grows a schema that PostgreSQL takes from numbers. Few names, so that two schemas have much in common.</summary>
internal sealed class ModelGrower
{
    private static readonly string[] s_tables = ["users", "posts", "Odd \"name\"", "tags"];

    private readonly Genes _genes;
    private readonly ColumnType _idType;
    private readonly List<EnumType> _enums = [];
    private readonly List<QualifiedName> _names;

    private ModelGrower(int[] genes)
    {
        _genes = new Genes(genes);
        _idType = _genes.Of<ColumnType>(new ColumnType.Integer(), new ColumnType.BigInt(), new ColumnType.Uuid());
        _names = [.. s_tables.Select(name => new QualifiedName(_genes.Pick(5) == 4 ? "app" : "public", name)).Where(_ => _genes.Pick(5) != 4)];
    }

    public static SchemaModel Grow(int[] genes) => new ModelGrower(genes).Grow();

    private SchemaModel Grow()
    {
        foreach (var name in new[] { "mood", "Level" })
        {
            var labels = _genes.Of<string[]>(["a", "it's"], ["a", "new", "it's"], ["a", "it's", "z"], ["first", "a", "it's", "y", "z"]);
            if (_genes.Pick(4) != 3) _enums.Add(new EnumType(new QualifiedName(_genes.Pick(4) == 3 ? "app" : "public", name), name, labels));
        }

        var tables = _names.Select(Table).ToList();
        return new SchemaModel
        {
            Schemas = _genes.Flip() || _names.Exists(name => !name.IsPublic) || _enums.Exists(type => !type.Name.IsPublic) ? new[] { new NamedSchema("app", "app") } : default(EquatableArray<NamedSchema>),
            Enums = _enums.ToEquatableArray(),
            Sequences = _genes.Of<EquatableArray<Sequence>>(
                default,
                new[] { new Sequence(QualifiedName.InPublic("numbers"), "numbers", SequenceOptions.None) },
                new[] { new Sequence(QualifiedName.InPublic("numbers"), "numbers", new SequenceOptions(IncrementBy: "-2", Cycle: true)) }),
            Tables = tables.ToEquatableArray(),
            Views = Views(tables).ToEquatableArray(),
        };
    }

    private Table Table(QualifiedName name)
    {
        var columns = new List<Column> { new("id", "id", _idType) { NotNull = true } };
        columns.AddRange(Columns());
        var references = Reference(name, columns);
        var (key, uniques, indexes) = Keys(name, columns);
        var hasCount = columns.Exists(column => column.Name == "count");
        var policy = _genes.Of<Policy?>(
            null,
            new Policy("own", "PERMISSIVE", "ALL", new[] { "public" }, "true", null),
            new Policy("own", "PERMISSIVE", "SELECT", default, "\"id\" is not null", null),
            new Policy("own", "RESTRICTIVE", "ALL", new[] { "public", "current_user" }, "true", "false"));
        var check = _genes.Of<CheckConstraint?>(null, new CheckConstraint("count_check", "\"count\" >= 0"), new CheckConstraint("other_check", "\"count\" >= 0"));
        return new Table(name, name.Name, columns.Select(column => column.Name == "id" ? column with { NotNullIsImplied = key is { IsInline: false } } : column).ToEquatableArray())
        {
            PrimaryKey = key,
            UniqueConstraints = uniques,
            Indexes = indexes,
            ForeignKeys = references,
            Checks = hasCount && check is not null ? new[] { check } : default(EquatableArray<CheckConstraint>),
            Policies = policy is null ? default(EquatableArray<Policy>) : new[] { policy },
            RowLevelSecurity = _genes.Pick(4) == 3,
        };
    }

    private List<Column> Columns()
    {
        var candidates = new[]
        {
            Named("name", _genes.Of<ColumnType>(new ColumnType.Text(), new ColumnType.Varchar(), new ColumnType.Varchar(50)), "'plain'", "'it''s'"),
            Named("count", _genes.Of<ColumnType>(new ColumnType.Integer(), new ColumnType.SmallInt(), new ColumnType.Numeric(10, 2)), "0", "-5"),
            Named("Flag", new ColumnType.Boolean(), "true", "false"),
            Named("at", _genes.Of<ColumnType>(new ColumnType.Timestamp(), new ColumnType.Timestamp(WithTimeZone: true), new ColumnType.Date(), new ColumnType.Timestamp(Precision: 3)), "now()", "'2024-01-02'"),
            Named("data", _genes.Of<ColumnType>(new ColumnType.Jsonb(), new ColumnType.Json(), new ColumnType.Text()), "'{\"a\":1}'", "'{\"b\":\"it''s\"}'"),
            Named("tags", _genes.Of<ColumnType>(new ColumnType.Array(new ColumnType.Text()), new ColumnType.Array(new ColumnType.Integer())), "'{}'", "'{1,2}'"),
            Named("kind", _genes.Of<ColumnType>(new ColumnType.Text(), new ColumnType.Integer(), new ColumnType.Uuid(), new ColumnType.Boolean()), null, null),
        };
        var kept = candidates.Where(_ => _genes.Pick(3) != 2).ToList();
        var identity = _genes.Of<Identity?>(
            null,
            null,
            new Identity(IdentityKind.Always, "number_of_things", new SequenceOptions(StartWith: _genes.Of<string?>(null, "10"))),
            new Identity(IdentityKind.ByDefault, "number_of_things", SequenceOptions.None));
        var number = new Column("number", "number", _genes.Of<ColumnType>(new ColumnType.BigInt(), new ColumnType.Integer()));
        if (identity is not null && _names.Count == 1) number = number with { Identity = identity, NotNull = true };
        kept.Add(number);
        var type = _genes.Pick(3);
        if (type < _enums.Count)
        {
            var mood = Named("mood", new ColumnType.Enum(_enums[type].Name), "'a'", "'it''s'");
            kept.Add(_genes.Pick(4) == 3 ? mood with { Type = new ColumnType.Array(mood.Type), Default = null } : mood);
        }
        else
        {
            Named("unused", new ColumnType.Text(), null, null);
            _genes.Pick(4);
        }

        var expression = _genes.Of<string?>(null, "upper(\"name\")", "\"name\" || 'x'");
        if (expression is not null && kept.Exists(column => column.Name == "name"))
            kept.Add(new Column("computed", "computed", new ColumnType.Text()) { GeneratedExpression = expression });
        return kept;
    }

    private Column Named(string name, ColumnType type, string? first, string? second)
    {
        var sql = _genes.Of(null, first, second);
        var kind = sql switch
        {
            "true" or "false" => ColumnDefaultKind.Boolean,
            "now()" => ColumnDefaultKind.Expression,
            _ => sql is not null && sql[0] == '\'' ? ColumnDefaultKind.Literal : ColumnDefaultKind.Number,
        };
        return new Column(name, name, type) { NotNull = _genes.Flip(), Default = sql is null ? null : new ColumnDefault(kind, sql) };
    }

    private EquatableArray<ForeignKey> Reference(QualifiedName table, List<Column> columns)
    {
        var (target, onDelete) = (_genes.Pick(6), _genes.Of(ReferentialAction.NoAction, ReferentialAction.Cascade, ReferentialAction.SetNull));
        if (target >= _names.Count) return [];
        columns.Add(new Column("other_id", "otherId", _idType));
        var other = _names[target];
        return new[] { new ForeignKey($"{table.Name}_other_id_{other.Name}_id_fk", new[] { "other_id" }, other, new[] { "id" }, onDelete) };
    }

    private (PrimaryKey? Key, EquatableArray<UniqueConstraint> Uniques, EquatableArray<Index> Indexes) Keys(QualifiedName table, List<Column> columns)
    {
        var key = new PrimaryKey(table.Name + "_id_pk", new[] { "id" }, IsInline: false);
        var (form, extra) = (_genes.Pick(4), _genes.Pick(5));
        var uniques = new List<UniqueConstraint>();
        var indexes = new List<Index>();
        if (form == 2) uniques.Add(new UniqueConstraint(table.Name + "_id_unique", new[] { "id" }));
        if (form == 3) indexes.Add(new Index(table.Name + "_id_index", new[] { new IndexColumn("id") }) { IsUnique = true });
        var name = columns.Exists(column => column.Name == "name");
        if (name && extra is 1 or 2) uniques.Add(new UniqueConstraint(table.Name + "_name_unique", new[] { "name", "id" }, NullsNotDistinct: extra == 2));
        var suffix = _genes.Of("index", "idx");
        Index Extra(params IndexColumn[] parts) => new(string.Create(CultureInfo.InvariantCulture, $"{table.Name}_{suffix}"), parts);
        var byName = _genes.Of<Index?>(
            null,
            Extra(new IndexColumn("name"), new IndexColumn("id") { Descending = true }),
            Extra(new IndexColumn("lower(\"name\")", IsExpression: true)),
            Extra(new IndexColumn("name")) with { Where = "\"name\" is not null", With = new[] { new StorageParameter("fillfactor", "70") } });
        if (name && byName is not null) indexes.Add(byName);
        var primary = form switch
        {
            0 => new PrimaryKey(PostgresNames.PrimaryKey(table.Name), new[] { "id" }, IsInline: true),
            1 => key,
            _ => null,
        };
        return (primary, uniques.ToEquatableArray(), indexes.ToEquatableArray());
    }

    private IEnumerable<View> Views(List<Table> tables)
    {
        var (form, second) = (_genes.Pick(5), _genes.Flip());
        if (tables.Count == 0 || form == 0) yield break;
        var table = SqlText.QuoteQualified(tables[0].Name);
        // Not "select *": a new column stands last in a migrated table, and so in such a view.
        var definition = (form == 1 ? "select number, id from " : "select id, number from ") + table;
        yield return new View(QualifiedName.InPublic("first_view"), "first", [], definition) { IsMaterialized = form == 3 };
        if (second) yield return new View(QualifiedName.InPublic("a_second_view"), "second", [], "select id from first_view where id is not null");
    }
}
