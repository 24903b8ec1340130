using System.Globalization;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Text;
using Index = Wit.Sdk.Schema.Model.Constraints.Index;

namespace Wit.Sdk.Schema.Tests.Diff.Pairs;

/// <summary>Grows a table. It takes as many numbers whatever they say.</summary>
internal sealed class TableGrower(
    Genes genes, int slot, IReadOnlyList<QualifiedName?> names, ColumnType idType, IReadOnlyList<EnumType> enums, EquatableArray<Role> roles)
{
    private readonly List<Column> _columns = [new("id", "id", idType) { NotNull = true }];
    private readonly Dictionary<string, string> _slots = new(StringComparer.Ordinal) { ["id"] = "id" };

    public (Table Table, IReadOnlyDictionary<string, string> Columns) Grow(QualifiedName name)
    {
        foreach (var (columnSlot, column) in Columns(name))
        {
            _columns.Add(column);
            _slots.Add(columnSlot, column.Name);
        }

        var references = References(name);
        var (key, uniques, indexes) = Keys(name);
        var policy = Policy();
        var checks = Checks();
        var table = new Table(name, name.Name, _columns.Select(column => column.Name == "id" ? column with { NotNullIsImplied = key is { IsInline: false } } : column).ToEquatableArray())
        {
            PrimaryKey = key,
            UniqueConstraints = uniques,
            Indexes = indexes,
            ForeignKeys = references,
            Checks = checks,
            Policies = policy is null ? default(EquatableArray<Policy>) : new[] { policy },
            RowLevelSecurity = genes.Rarely(4),
        };
        return (table, _slots);
    }

    private bool Has(string column) => _slots.ContainsKey(column);

    private string Quoted(string column) => SqlText.QuoteIdentifier(_slots[column]);

    private List<(string Slot, Column Column)> Columns(QualifiedName table)
    {
        var candidates = new[]
        {
            Named("name", genes.Of<ColumnType>(new ColumnType.Text(), new ColumnType.Varchar(), new ColumnType.Varchar(50)), "'plain'", "'it''s'", "Title"),
            Named("count", genes.Of<ColumnType>(new ColumnType.Integer(), new ColumnType.SmallInt(), new ColumnType.Numeric(10, 2), new ColumnType.DoublePrecision()), "0", "5"),
            Named("Flag", new ColumnType.Boolean(), "true", "false"),
            Named("at", genes.Of<ColumnType>(new ColumnType.Timestamp(), new ColumnType.Timestamp(WithTimeZone: true), new ColumnType.Date(), new ColumnType.Timestamp(Precision: 3)), "now()", "'2024-01-02'"),
            Named("data", genes.Of<ColumnType>(new ColumnType.Jsonb(), new ColumnType.Json(), new ColumnType.Text()), "'{\"a\":1}'", "'{\"b\":\"it''s\"}'"),
            Named("tags", genes.Of<ColumnType>(new ColumnType.Array(new ColumnType.Text()), new ColumnType.Array(new ColumnType.Integer()), new ColumnType.Text()), "'{}'", "'{1,2}'"),
            Named("kind", genes.Of<ColumnType>(new ColumnType.Text(), new ColumnType.Integer(), new ColumnType.Uuid(), new ColumnType.Boolean()), null, null),
            Named("token", genes.Of<ColumnType>(new ColumnType.Uuid(), new ColumnType.Text()), "gen_random_uuid()", "gen_random_uuid()"),
        };
        var kept = candidates.Where(_ => !genes.Rarely(3)).ToList();
        kept.Add(("number", Number(table)));
        if (Mood() is { } mood) kept.Add(("mood", mood));
        var expression = genes.Of<string?>(null, "upper({0})", "{0} || 'x'");
        if (expression is not null && kept.Find(pair => pair.Slot == "name").Column is { } name)
        {
            var sql = string.Format(CultureInfo.InvariantCulture, expression, SqlText.QuoteIdentifier(name.Name));
            kept.Add(("computed", new Column("computed", "computed", new ColumnType.Text()) { GeneratedExpression = sql }));
        }

        return kept;
    }

    private (string Slot, Column Column) Named(string columnSlot, ColumnType type, string? first, string? second, string? otherName = null)
    {
        var (sql, notNull, isRenamed) = (genes.Of(null, first, second), genes.Flip(), genes.Rarely(5));
        var kind = sql switch
        {
            "true" or "false" => ColumnDefaultKind.Boolean,
            "now()" or "gen_random_uuid()" => ColumnDefaultKind.Expression,
            _ => sql is not null && sql[0] == '\'' ? ColumnDefaultKind.Literal : ColumnDefaultKind.Number,
        };
        var name = isRenamed ? otherName ?? columnSlot + "2" : columnSlot;
        return (columnSlot, new Column(name, name, type) { NotNull = notNull, Default = sql is null ? null : new ColumnDefault(kind, sql) });
    }

    /// <summary>A number that comes by itself in some way, or does not.</summary>
    private Column Number(QualifiedName table)
    {
        var (form, start, notNull) = (genes.Pick(8), genes.Of<string?>(null, "10"), genes.Flip());
        var sequence = PostgresNames.Sequence(table.Name, "number");
        var plain = new Column("number", "number", new ColumnType.Integer()) { NotNull = notNull };
        return form switch
        {
            1 => plain with { Type = new ColumnType.BigInt() },
            2 => plain with { Type = new ColumnType.Serial(), NotNull = true },
            3 => plain with { Type = new ColumnType.BigSerial(), NotNull = true },
            4 => plain with { NotNull = true, Identity = new Identity(IdentityKind.Always, sequence, new SequenceOptions(StartWith: start)) },
            5 => plain with { NotNull = true, Identity = new Identity(IdentityKind.ByDefault, table.Name + "_ids", SequenceOptions.None) },
            6 => plain with { Type = new ColumnType.BigInt(), NotNull = true, Identity = new Identity(IdentityKind.ByDefault, sequence, new SequenceOptions(IncrementBy: "2", Cycle: true)) },
            _ => plain,
        };
    }

    private Column? Mood()
    {
        var (type, isArray, first, notNull) = (genes.Pick(3), genes.Rarely(4), genes.Of(null, "'a'", "it's"), genes.Flip());
        if (type >= enums.Count) return null;
        var label = first == "it's" ? SqlText.QuoteLiteral(enums[type].Labels.First(other => other.Contains('\'', StringComparison.Ordinal))) : first;
        var mood = new Column("mood", "mood", new ColumnType.Enum(enums[type].Name)) { NotNull = notNull };
        return isArray
            ? mood with { Type = new ColumnType.Array(mood.Type), Default = label is null ? null : new ColumnDefault(ColumnDefaultKind.Literal, "'{}'") }
            : mood with { Default = label is null ? null : new ColumnDefault(ColumnDefaultKind.Literal, label) };
    }

    private EquatableArray<ForeignKey> References(QualifiedName table)
    {
        var (target, onDelete, named) = (genes.Pick(ModelGrower.Tables + 2), genes.Of(ReferentialAction.NoAction, ReferentialAction.Cascade, ReferentialAction.SetNull), genes.Rarely(4));
        if (target >= names.Count || names[target] is not { } other) return [];
        _columns.Add(new Column("other_id", "otherId", idType));
        _slots.Add("other", "other_id");
        var name = named ? "named_key" + slot.ToString(CultureInfo.InvariantCulture) : $"{table.Name}_other_id_{other.Name}_id_fk";
        return new[] { new ForeignKey(name, new[] { "other_id" }, other, new[] { "id" }, onDelete) };
    }

    private (PrimaryKey? Key, EquatableArray<UniqueConstraint> Uniques, EquatableArray<Index> Indexes) Keys(QualifiedName table)
    {
        var (form, extra, suffix, index) = (genes.Pick(5), genes.Pick(5), genes.Of("index", "idx"), genes.Pick(6));
        var uniques = new List<UniqueConstraint>();
        var indexes = new List<Index>();
        if (form == 2) uniques.Add(new UniqueConstraint(table.Name + "_id_unique", new[] { "id" }));
        if (form == 3) indexes.Add(new Index(table.Name + "_id_index", new[] { new IndexColumn("id") }) { IsUnique = true });
        if (form == 4) uniques.Add(new UniqueConstraint($"id_unique{slot}", new[] { "id" }));
        if (Has("name") && extra is 1 or 2) uniques.Add(new UniqueConstraint($"{table.Name}_{_slots["name"]}_unique", new[] { _slots["name"], "id" }, NullsNotDistinct: extra == 2));
        if (ByName(table.Name + "_" + suffix, index) is { } byName) indexes.Add(byName);
        var primary = form switch
        {
            0 => new PrimaryKey(PostgresNames.PrimaryKey(table.Name), new[] { "id" }, IsInline: true),
            1 => new PrimaryKey(table.Name + "_id_pk", new[] { "id" }, IsInline: false),
            _ => null,
        };
        return (primary, uniques.ToEquatableArray(), indexes.ToEquatableArray());
    }

    private Index? ByName(string name, int form) => Has("name")
        ? form switch
        {
            1 => new Index(name, new[] { new IndexColumn(_slots["name"]), new IndexColumn("id") { Descending = true } }),
            2 => new Index(name, new[] { new IndexColumn($"lower({Quoted("name")})", IsExpression: true) }),
            3 => new Index(name, new[] { new IndexColumn(_slots["name"]) })
            {
                Where = Quoted("name") + " is not null",
                With = new[] { new StorageParameter("fillfactor", "70") },
            },
            4 => new Index(name, new[] { new IndexColumn(_slots["name"]) { NullsFirst = true, OperatorClass = "text_pattern_ops" } }) { IsUnique = false, IsConcurrent = true },
            5 => new Index(name, new[] { new IndexColumn(_slots["name"]) }) { Method = "hash" },
            _ => null,
        }
        : null;

    private EquatableArray<CheckConstraint> Checks()
    {
        var (count, mood) = (genes.Of<string?>(null, "count_check", "other_check"), genes.Rarely(3));
        var checks = new List<CheckConstraint>();
        if (count is not null && Has("count")) checks.Add(new CheckConstraint($"{count}{slot}", Quoted("count") + " >= 0"));
        if (mood && _columns.Find(column => column.Name == "mood") is { Type: ColumnType.Enum }) checks.Add(new CheckConstraint($"mood_check{slot}", "\"mood\" >= 'a' or \"mood\" < 'a'"));
        return checks.ToEquatableArray();
    }

    private Policy? Policy()
    {
        var name = genes.Of("own", "own", "all rows");
        var to = roles.Select(role => role.Name).Take(1).ToEquatableArray();
        var policy = genes.Of<Policy?>(
            null,
            new Policy(name, "PERMISSIVE", "ALL", new[] { "public" }, "true", null),
            new Policy(name, "PERMISSIVE", "SELECT", to, "\"id\" is not null", null),
            new Policy(name, "RESTRICTIVE", "ALL", new[] { "public", "current_user" }, "true", "false"),
            new Policy(name, "PERMISSIVE", "UPDATE", to, "{0} is not null", "{0} is not null"));
        return policy?.Using is not "{0} is not null" ? policy
            : Has("mood") ? policy with { Using = "\"mood\" is not null", WithCheck = "\"mood\" is not null" } : null;
    }
}
