using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Tooling.Catalog;
using Wit.Sdk.Tooling.Migrations;

namespace Wit.Sdk.Tooling.Pushing.Comparing;

/// <summary>A table of the database, with the schema's own words wherever they mean what the database has.</summary>
internal sealed class LiveTable(FactComparison facts, IReadOnlySet<AllowedDrop> left, EquatableArray<CatalogExtra> extras, LiveTenants tenants, Table actual, Table wanted)
{
    /// <summary>The name under which row level security itself is decided about, among the policies of its table.</summary>
    public const string AllPolicies = "*";

    private readonly List<PartOption> _options = [];

    /// <summary>The properties of its parts that the schema can't express.</summary>
    public IReadOnlyList<PartOption> Options => _options;

    /// <summary>The table.</summary>
    public Table Build()
    {
        var key = Key();
        var isOfTenants = tenants.Has(wanted);
        return wanted with
        {
            Columns = actual.Columns.Where(column => wanted.FindColumn(column.Name) is not null || !IsLeft(ObjectKind.Column, column.Name)).Select(Column).ToEquatableArray(),
            PrimaryKey = key,
            UniqueConstraints = Parts(ObjectKind.Unique, actual.UniqueConstraints, wanted.UniqueConstraints, unique => unique.Name, (unique, name) => unique with { Name = name }),
            ForeignKeys = Parts(ObjectKind.ForeignKey, actual.ForeignKeys, wanted.ForeignKeys, it => it.Name, (it, name) => it with { Name = name }),
            Checks = Parts(ObjectKind.Check, actual.Checks, wanted.Checks, check => check.Name, (check, name) => check with { Name = name }),
            Indexes = Parts(ObjectKind.Index, actual.Indexes, wanted.Indexes, index => index.Name, (index, name) => index with { Name = name }),
            Policies = Parts(ObjectKind.Policy, isOfTenants ? actual.Policies.Where(policy => policy.Name != TenantSql.PolicyName).ToEquatableArray() : actual.Policies, wanted.Policies, policy => policy.Name, (policy, name) => policy with { Name = name }),
            RowLevelSecurity = isOfTenants || IsLeft(ObjectKind.Policy, AllPolicies) ? wanted.RowLevelSecurity : actual.RowLevelSecurity,
        };
    }

    private Column Column(Column column)
    {
        if (wanted.FindColumn(column.Name) is not { } after) return column;
        var path = ObjectPath.Of(wanted.Name, column.Name);
        var keepsKey = actual.PrimaryKey is { } key && IsLeft(ObjectKind.PrimaryKey, key.Name) && key.Columns.Contains(column.Name);
        return after with
        {
            Type = Same("type") ? after.Type : column.Type,
            NotNull = keepsKey || Same("not null") ? after.NotNull : column.NotNull,
            // The time of reading is another one whenever the schema is read.
            Default = Same("default") || tenants.HasDefault(wanted, column.Name) || (after.Default is { IsReadingTime: true } && column.Default is not null) ? after.Default : column.Default,
            GeneratedExpression = Same("generated as") ? after.GeneratedExpression : column.GeneratedExpression,
            Identity = Same("identity") ? after.Identity : column.Identity,
        };

        bool Same(string property) => facts.IsSame("column", path, property);
    }

    private PrimaryKey? Key()
    {
        if (actual.PrimaryKey is not { } key) return null;
        if (wanted.PrimaryKey is not { } after) return IsLeft(ObjectKind.PrimaryKey, key.Name) ? null : key;
        if (!facts.IsSame("primary key", ObjectPath.Of(wanted.Name))) return key;
        Note(key.Name, key, after);
        return after;
    }

    private EquatableArray<T> Parts<T>(ObjectKind kind, EquatableArray<T> before, EquatableArray<T> after, Func<T, string> nameOf, Func<T, string, T> withName)
        where T : class, IEquatable<T>
    {
        var noun = ChangeSummary.Noun(kind);
        var parts = new List<T>();
        foreach (var part in before)
        {
            var path = ObjectPath.Of(wanted.Name, nameOf(part));
            if (after.FirstOrDefault(other => PostgresNames.Truncate(nameOf(other)) == nameOf(part)) is { } same)
            {
                parts.Add(facts.IsSame(noun, path) ? same : part);
                Note(nameOf(part), part, same);
            }
            else if (after.FirstOrDefault(other => IsRenamed(other, path)) is { } renamed)
            {
                parts.Add(withName(renamed, nameOf(part)));
            }
            else if (!IsLeft(kind, nameOf(part)))
            {
                parts.Add(part);
            }
        }

        return parts.ToEquatableArray();

        bool IsRenamed(T other, string path)
        {
            var otherPath = ObjectPath.Of(wanted.Name, PostgresNames.Truncate(nameOf(other)));
            return !facts.Exists(noun, otherPath) && facts.IsSameAs(noun, path, otherPath);
        }
    }

    private void Note(string name, object before, object after) => _options.AddRange(extras
        .Where(extra => extra.Kind is "index option" or "constraint option" && extra.Table == actual.Name && extra.Name == name)
        .Where(extra => facts.Expected(extra.Kind, extra.Path, "definition") is not { } expected || (expected != extra.Definition && PartOption.IsBrokenBy(extra.Definition)))
        .Select(extra => PartOption.Of(wanted.Name, before, after, extra.Definition))
        .OfType<PartOption>());

    private bool IsLeft(ObjectKind kind, string name) => left.Contains(new AllowedDrop(kind, ObjectPath.Of(wanted.Name, name)));
}
