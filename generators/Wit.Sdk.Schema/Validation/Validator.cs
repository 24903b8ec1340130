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
    /// <returns>
    /// The model without the tables of which it can't be told what they are, and with what is declared twice alike once. A table that is only wrong stays, so that
    /// C# code that uses it has no other errors.
    /// </returns>
    public static SchemaModel Validate(SchemaModel model, SourceMapBuilder sourceMap, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var context = new RuleContext(model, sourceMap, diagnostics);
        foreach (var rule in s_rules)
        {
            cancellation.ThrowIfCancellationRequested();
            rule.Check(model, context);
        }

        return model with
        {
            Schemas = Once(model.Schemas, schema => schema.Name),
            Enums = Once(model.Enums, type => type.Name),
            Roles = Once(model.Roles, role => role.Name),
            Tables = context.ExcludedTables.Count == 0 ? model.Tables : model.Tables.Where((_, index) => !context.ExcludedTables.Contains(index)).ToEquatableArray(),
        };
    }

    private static EquatableArray<T> Once<T>(EquatableArray<T> items, Func<T, object> name)
        where T : IEquatable<T>
    {
        var seen = new HashSet<object>();
        return items.All(item => seen.Add(name(item))) ? items : items.GroupBy(name).Select(group => group.First()).ToEquatableArray();
    }
}
