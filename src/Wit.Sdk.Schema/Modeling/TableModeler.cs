using System.Globalization;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Drizzle.Entities.Constraints;
using Wit.Sdk.Schema.Drizzle.Sql;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Modeling;

/// <summary>Makes a table of the model: columns, then what the extra config says, then what the columns refer to.</summary>
internal sealed class TableModeler(TableValue table, ModelingContext context, ForeignTargets targets)
{
    private readonly List<UniqueConstraint> _uniques = [];
    private readonly List<ForeignKey> _foreignKeys = [];
    private readonly List<CheckConstraint> _checks = [];
    private readonly List<Index> _indexes = [];
    private readonly List<Policy> _policies = [];
    private readonly List<PrimaryKey> _primaryKeys = [];
    private bool _failed = table.IsBroken;

    /// <summary>Builds the table. Parts that hold an error are left out, so that code can use the rest.</summary>
    /// <param name="exportName">The exported name.</param>
    /// <param name="documentation">The JSDoc comment.</param>
    /// <param name="linkedPolicies">The policies that stand outside of it.</param>
    public Table Make(string exportName, Documentation documentation, IEnumerable<PolicyValue> linkedPolicies)
    {
        var columns = new List<Column>();
        foreach (var value in LastOfEach())
            columns.Add(ColumnModeler.Make(value, context, ref _failed));

        AddInlineConstraints();
        foreach (var item in ExtraItems())
            Add(item.Value, item.Origin);
        foreach (var policy in linkedPolicies)
            AddPolicy(policy);
        CheckPrimaryKeys();
        ReportRepeatedColumns();
        NameForeignKeysApart();
        var primaryKey = _primaryKeys.Count > 0 ? _primaryKeys[_primaryKeys.Count - 1] : null;
        return new Table(table.QualifiedName, exportName, columns.Select(column => ImplyNotNull(column, primaryKey)).ToEquatableArray())
        {
            PrimaryKey = primaryKey,
            UniqueConstraints = _uniques.ToEquatableArray(),
            ForeignKeys = _foreignKeys.ToEquatableArray(),
            Checks = _checks.ToEquatableArray(),
            Indexes = _indexes.ToEquatableArray(),
            Policies = _policies.ToEquatableArray(),
            RowLevelSecurity = table.RowLevelSecurity,
            IsPartial = _failed,
            Documentation = documentation,
        };
    }

    /// <summary>The columns; of several with one name the last, where the first stands, as drizzle-kit has them.</summary>
    private List<ColumnValue> LastOfEach() => [.. table.Columns.GroupBy(context.Naming.NameOf, StringComparer.Ordinal).Select(same => same.Last())];

    private void ReportRepeatedColumns()
    {
        foreach (var same in table.Columns.GroupBy(context.Naming.NameOf, StringComparer.Ordinal))
        {
            foreach (var column in same.Skip(1))
                context.Evaluator.Report(column.Origin, DiagnosticCatalogue.DuplicateColumn.Lowerable, table.Name, same.Key);
        }
    }

    /// <summary>Of several composite keys of one name drizzle-kit takes the last; several of different names are created one after the other, which PostgreSQL refuses.</summary>
    private void CheckPrimaryKeys()
    {
        if (_primaryKeys.Count <= 1 && _primaryKeys is not [{ IsInline: true, Columns.Count: > 1 }])
            return;
        var isReplacing = _primaryKeys.TrueForAll(key => !key.IsInline && key.Name == _primaryKeys[0].Name);
        context.Evaluator.Report(table.Origin, isReplacing ? DiagnosticCatalogue.TwoPrimaryKeys.Lowerable : DiagnosticCatalogue.TwoPrimaryKeys, table.Name);
        _failed |= !isReplacing;
    }

    private static Column ImplyNotNull(Column column, PrimaryKey? key) =>
        key is { IsInline: false } && !column.NotNull && key.Columns.Contains(column.Name, StringComparer.Ordinal)
            ? column with { NotNull = true, NotNullIsImplied = true }
            : column;

    private void AddInlineConstraints()
    {
        var key = LastOfEach().Where(column => column.Builder.IsPrimaryKey).ToList();
        if (key.Count > 0)
            _primaryKeys.Add(new PrimaryKey(PostgresNames.PrimaryKey(table.Name), context.NamesOf(key), IsInline: true));
        foreach (var column in table.Columns)
        {
            var builder = column.Builder;
            if (builder.IsUnique && builder.UniqueName is { } name)
                AddUnique(new UniqueConstraint(name, context.NamesOf([column]), builder.NullsNotDistinct), builder.UniqueOrigin);
            foreach (var reference in builder.References)
                AddForeignKey(ForeignKeyModeler.Make(column, reference, context, targets));
        }
    }

    private IEnumerable<(Value Value, Origin Origin)> ExtraItems()
    {
        var extra = table.ExtraConfig;
        if (extra is FunctionValue or NativeValue)
            extra = context.Evaluator.CallFunction(extra, table.Origin, table.ColumnsObject);
        switch (extra)
        {
            case ArrayValue list:
                return list.Items.SelectMany(item => item is ArrayValue inner ? inner.Items : [item]).Select(item => (item, table.Origin));
            case ObjectValue members:
                var items = members.Properties.Select(property => (property.Value, property.KeyOrigin ?? table.Origin));
                return members.HasUnknownKeys is { } unknown ? items.Concat([(unknown, table.Origin)]) : items;
            case UndefinedValue or NullValue:
                return [];
            default:
                return [(extra, table.Origin)];
        }
    }

    private void Add(Value item, Origin origin)
    {
        if (item is Entity part)
            part.IsTaken = true;
        switch (item)
        {
            case IndexValue { Columns: null } or UniqueValue { Columns: null }:
                context.Evaluator.Report(((Entity)item).Origin, DiagnosticCatalogue.NoColumns, item is IndexValue ? "index" : "unique constraint");
                break;
            case IndexValue index:
                AddOrFail(_indexes, IndexModeler.Make(index, table, context));
                break;
            case UniqueValue unique:
                AddUnique(unique);
                break;
            case PrimaryKeyValue key:
                AddPrimaryKey(key);
                break;
            case ForeignKeyValue key:
                AddForeignKey(ForeignKeyModeler.Make(key, table, context, targets));
                break;
            case CheckValue check:
                AddCheck(check);
                break;
            case PolicyValue policy:
                AddPolicy(policy);
                break;
            case Entity or FunctionValue or NativeValue or StringValue or NumberValue:
                context.Evaluator.Report(item is SqlValue ? ((SqlValue)item).Origin : origin, DiagnosticCatalogue.NoConstraint, table.Name, item.Description);
                break;
            default:
                _failed |= !context.Evaluator.Demand(item);
                break;
        }
    }

    private void AddUnique(UniqueValue value)
    {
        if (context.ColumnsOf(value.Columns!, table, value.Origin, "What a unique constraint is on") is not { } columns)
        {
            _failed = true;
            return;
        }

        var name = value.Name ?? table.Name + "_" + string.Join("_", columns.Select(column => column.Builder.Name)) + "_unique";
        AddUnique(new UniqueConstraint(name, context.NamesOf(columns), value.NullsNotDistinct), value.Origin);
    }

    private void AddUnique(UniqueConstraint unique, Origin origin)
    {
        context.SourceMap.Add(ObjectKind.Unique, table.QualifiedName, unique.Name, origin);
        _uniques.Add(unique);
    }

    private void AddPrimaryKey(PrimaryKeyValue value)
    {
        if (context.ColumnsOf(value.Columns, table, value.Origin, "What a primary key is on") is not { Count: > 0 } columns)
        {
            _failed = true;
            return;
        }

        var given = value.Name is null ? null : (value.Name as StringValue)?.Value;
        if (value.Name is not null && given is null)
            context.Evaluator.ReportWrongKind(value.Name, value.Origin, "The name of a primary key", "a string");
        var name = given ?? table.Name + "_" + string.Join("_", columns.Select(column => column.Builder.Name)) + "_pk";
        name = context.Naming.InConstraintName(name, columns);
        context.SourceMap.Add(ObjectKind.PrimaryKey, table.QualifiedName, name, value.Origin);
        _primaryKeys.Add(new PrimaryKey(name, context.NamesOf(columns), IsInline: false));
    }

    /// <summary>Of two with one name the later counts, at the place of the earlier: so a constraint of the extra config replaces a column's.</summary>
    private void AddForeignKey(ForeignKey? key)
    {
        if (key is null)
        {
            _failed = true;
            return;
        }

        var same = _foreignKeys.FindIndex(other => other.Name == key.Name);
        if (same >= 0)
            _foreignKeys[same] = key;
        else
            _foreignKeys.Add(key);
    }

    /// <summary>
    /// Names each foreign key so that the name is kept when PostgreSQL cuts it. Where it would be cut to the name of another constraint, drizzle-kit's fails.
    /// </summary>
    private void NameForeignKeysApart()
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in _primaryKeys.Select(key => key.Name).Concat(_uniques.Select(unique => unique.Name)).Concat(_checks.Select(check => check.Name)))
            taken.Add(PostgresNames.Truncate(name));
        for (var i = 0; i < _foreignKeys.Count; i++)
        {
            var stored = PostgresNames.Truncate(_foreignKeys[i].Name);
            if (stored != _foreignKeys[i].Name && taken.Contains(stored))
                _foreignKeys[i] = Rename(_foreignKeys[i], stored, taken);
            taken.Add(PostgresNames.Truncate(_foreignKeys[i].Name));
        }
    }

    private ForeignKey Rename(ForeignKey key, string stored, HashSet<string> taken)
    {
        var name = stored;
        for (var i = 1; taken.Contains(name); i++)
        {
            var suffix = "_" + i.ToString(CultureInfo.InvariantCulture);
            name = stored.Substring(0, stored.Length - suffix.Length) + suffix;
        }

        var origin = context.SourceMap.Find(new ObjectKey(ObjectKind.ForeignKey, table.QualifiedName, key.Name)) ?? table.Origin;
        context.Evaluator.Report(origin, DiagnosticCatalogue.SameNameWhenCut, key.Name, name);
        context.SourceMap.Add(ObjectKind.ForeignKey, table.QualifiedName, name, origin);
        return key with { Name = name };
    }

    private void AddCheck(CheckValue value)
    {
        var condition = context.Render(value.Condition, value.Origin, "The condition of a check", SqlContext.Condition);
        if (condition is not null)
            context.SourceMap.Add(ObjectKind.Check, table.QualifiedName, value.Name, value.Origin);
        AddOrFail(_checks, condition is null ? null : new CheckConstraint(value.Name, condition));
    }

    private void AddPolicy(PolicyValue value)
    {
        var policy = PolicyModeler.Make(value, context);
        if (policy is not null)
            context.SourceMap.Add(ObjectKind.Policy, table.QualifiedName, policy.Name, value.Origin);
        AddOrFail(_policies, policy);
    }

    private void AddOrFail<T>(List<T> list, T? item)
        where T : class
    {
        if (item is null)
            _failed = true;
        else
            list.Add(item);
    }
}
