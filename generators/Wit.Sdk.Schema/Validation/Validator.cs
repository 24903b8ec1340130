using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Evaluation;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Validation;

/// <summary>Checks a model against all rules.</summary>
internal static class Validator
{
    private static readonly Rule[] s_rules =
    [
        new DuplicateRelationRule(), new DuplicateTypeRule(), new DuplicateColumnRule(), new DuplicateIndexRule(), new DuplicateConstraintRule(),
        new DuplicateLabelRule(), new DuplicatePolicyRule(), new DuplicateRoleRule(), new DeclaredTwiceRule(),
        new ImpossibleNameRule(), new ImpossibleTextRule(), new NameLengthRule(), new LabelLengthRule(), new SystemColumnRule(), new ReservedNameRule(),
        new ColumnCountRule(), new SerialArrayRule(), new TypeModifierRule(), new SequenceOptionsRule(),
        new TwoDefaultsRule(), new DefaultTypeRule(), new DefaultTextRule(), new DefaultLabelRule(), new DefaultListedRule(), new DefaultSizeRule(),
        new ReferenceTypeRule(), new ReferenceUniqueRule(), new ReferentialActionRule(),
        new IndexOrderRule(), new HashIndexRule(), new PolicyConditionRule(), new PolicyWordRule(),
        new UnknownTagRule(), new TagPlaceRule(), new TagArgumentRule(), new TagTwiceRule(), new SoftDeleteKeyRule(),
        new ForeignKeyIndexRule(), new SameIndexRule(), new PrefixIndexRule(), new TimestampZoneRule(), new SerialRule(), new PrimaryKeyRule(),
    ];

    /// <summary>Reports what the rules find.</summary>
    /// <param name="model">The model.</param>
    /// <param name="sourceMap">Where its objects stand.</param>
    /// <param name="diagnostics">Where it is told.</param>
    /// <param name="sound">The tables in which an earlier check found nothing.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>
    /// The model without the tables of which it can't be told what they are, and with what is declared twice alike once. A table that is only wrong stays, so that
    /// C# code that uses it has no other errors. And the tables that are sound now.
    /// </returns>
    public static (SchemaModel Model, HashSet<Table> Sound) Validate(
        SchemaModel model, SourceMapBuilder sourceMap, DiagnosticBag diagnostics, HashSet<Table> sound, CancellationToken cancellation)
    {
        var whole = Whole(model);
        var context = new RuleContext(whole, model, sourceMap, diagnostics);
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

    /// <summary>The objects of which nothing is missing: what a rule finds in the others may be the echo of an error that is reported already.</summary>
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

    private static SchemaModel Without(HashSet<Table> excluded, SchemaModel model) =>
        model with
        {
            Schemas = Once(model.Schemas, schema => schema.Name),
            Enums = Once(model.Enums, type => type.Name),
            Roles = Once(model.Roles, role => role.Name),
            Tables = excluded.Count == 0 ? model.Tables : model.Tables.Where(table => !excluded.Contains(table)).ToEquatableArray(),
        };

    private static EquatableArray<T> Once<T>(EquatableArray<T> items, Func<T, object> name)
        where T : IEquatable<T>
    {
        var seen = new HashSet<object>();
        return items.All(item => seen.Add(name(item))) ? items : items.GroupBy(name).Select(group => group.First()).ToEquatableArray();
    }
}
