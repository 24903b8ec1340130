using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Schema.Validation.Advice;
using Wit.Sdk.Schema.Validation.Columns;
using Wit.Sdk.Schema.Validation.Defaults;
using Wit.Sdk.Schema.Validation.Indexes;
using Wit.Sdk.Schema.Validation.Names;
using Wit.Sdk.Schema.Validation.Policies;
using Wit.Sdk.Schema.Validation.References;
using Wit.Sdk.Schema.Validation.Tags;
using Wit.Sdk.Schema.Validation.Tenants;

namespace Wit.Sdk.Schema.Validation;

/// <summary>Checks a model against all rules.</summary>
internal static class Validator
{
    /// <summary>The rules that find what replaces what; the others see the model without what was replaced.</summary>
    private static readonly Rule[] s_replacements = [new DuplicateRelationRule(), new DuplicateIndexRule(), new DuplicateTypeRule(), new DuplicateRoleRule(), new DeclaredTwiceRule()];

    private static readonly Rule[] s_rules =
    [
        new DuplicateColumnRule(), new DuplicateConstraintRule(), new DuplicateLabelRule(), new DuplicatePolicyRule(),
        new ImpossibleNameRule(), new ImpossibleTextRule(), new NameLengthRule(), new LabelLengthRule(), new SystemColumnRule(), new ReservedNameRule(),
        new ColumnCountRule(), new SerialArrayRule(), new TypeModifierRule(), new SequenceOptionsRule(),
        new TwoDefaultsRule(), new DefaultTypeRule(), new DefaultTextRule(), new DefaultLabelRule(), new DefaultListedRule(), new DefaultSizeRule(),
        new ReferenceTypeRule(), new ReferenceUniqueRule(), new ReferentialActionRule(),
        new IndexOrderRule(), new HashIndexRule(), new PolicyConditionRule(), new PolicyWordRule(),
        new UnknownTagRule(), new TagPlaceRule(), new TagArgumentRule(), new TagTwiceRule(), new SoftDeleteKeyRule(),
        new TenantTagRule(), new TenantReachRule(), new TenantKeyRule(), new TenantViewRule(),
        new ForeignKeyIndexRule(), new SameIndexRule(), new PrefixIndexRule(), new TimestampZoneRule(), new SerialRule(), new PrimaryKeyRule(),
    ];

    /// <summary>Reports what the rules find.</summary>
    /// <param name="model">The model.</param>
    /// <param name="sourceMap">Where its objects stand.</param>
    /// <param name="diagnostics">The bag for errors.</param>
    /// <param name="sound">The tables in which an earlier check found nothing.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>
    /// The model without the tables whose meaning is ambiguous, and with identical duplicates merged. A table that is only wrong stays, so that
    /// C# code that uses it has no other errors. And the tables that are sound now.
    /// </returns>
    public static (SchemaModel Model, HashSet<Table> Sound) Validate(
        SchemaModel model, SourceMapBuilder sourceMap, DiagnosticBag diagnostics, HashSet<Table> sound, CancellationToken cancellation)
    {
        var replacing = new RuleContext(model, model, sourceMap, diagnostics);
        foreach (var rule in s_replacements)
            rule.Check(model, replacing);
        model = Once(WithoutReplaced(replacing.ReplacedTables, model));
        var whole = Whole(model);
        var context = new RuleContext(whole, model, sourceMap, diagnostics) { ExcludedTables = replacing.ExcludedTables };
        foreach (var rule in s_rules)
        {
            cancellation.ThrowIfCancellationRequested();
            rule.Check(whole, context);
        }

        var soundNow = new HashSet<Table>(SameObject.Comparer);
        foreach (var table in whole.Tables)
        {
            cancellation.ThrowIfCancellationRequested();
            if (sound.Contains(table) || IsSound(table, context, diagnostics))
                soundNow.Add(table);
        }

        return (Without(context.ExcludedTables, model), soundNow);
    }

    /// <summary>The objects that are complete: findings in the others may follow from an error that is already reported.</summary>
    private static SchemaModel Whole(SchemaModel model)
    {
        if (!model.Tables.Any(table => table.IsPartial) && !model.Enums.Any(type => type.IsPartial))
            return model;
        return model with
        {
            Tables = model.Tables.Where(table => !table.IsPartial).ToEquatableArray(),
            Enums = model.Enums.Where(type => !type.IsPartial).ToEquatableArray(),
        };
    }

    private static bool IsSound(Table table, RuleContext context, DiagnosticBag diagnostics)
    {
        var told = diagnostics.Told;
        foreach (var rule in s_rules)
            rule.Check(table, context);
        return diagnostics.Told == told;
    }

    /// <summary>The last of several tables of one name stands where the first did, as in drizzle-kit.</summary>
    private static SchemaModel WithoutReplaced(HashSet<Table> replaced, SchemaModel model) => replaced.Count == 0 ? model : model with
    {
        Tables = model.Tables.GroupBy(table => replaced.Contains(table) || model.Tables.Any(other => other.Name == table.Name && replaced.Contains(other)) ? (object)table.Name : table)
            .Select(group => group.Last()).ToEquatableArray(),
    };

    private static SchemaModel Once(SchemaModel model) => model with
    {
        Schemas = Once(model.Schemas, schema => schema.Name, same => same.First()),
        Enums = Once(model.Enums, type => type.Name, same => same.Last()),
        Sequences = Once(model.Sequences, sequence => sequence.Name, same => same.First()),
        Roles = Once(model.Roles, role => role.Name, same => same.LastOrDefault(role => !role.IsExisting) ?? same.Last()),
    };

    private static SchemaModel Without(HashSet<Table> excluded, SchemaModel model) =>
        excluded.Count == 0 ? model : model with { Tables = model.Tables.Where(table => !excluded.Contains(table)).ToEquatableArray() };

    /// <summary>Each name once, where it stands first.</summary>
    private static EquatableArray<T> Once<T>(EquatableArray<T> items, Func<T, object> name, Func<IEnumerable<T>, T> choose)
        where T : IEquatable<T>
    {
        var seen = new HashSet<object>();
        return items.All(item => seen.Add(name(item))) ? items : items.GroupBy(name).Select(choose).ToEquatableArray();
    }
}
