using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Evaluation;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Validation;

/// <summary>Checks a model against all rules.</summary>
internal static class Validator
{
    private static readonly Rule[] s_rules =
    [
        new DuplicateRelationRule(),
        new DuplicateTypeRule(),
        new DuplicateColumnRule(),
        new DuplicateIndexRule(),
        new DuplicateConstraintRule(),
        new NameLengthRule(),
        new ForeignKeyIndexRule(),
        new TimestampZoneRule(),
        new PrimaryKeyRule(),
    ];

    /// <summary>Reports what the rules find.</summary>
    /// <returns>The model without the tables that can't be made.</returns>
    public static SchemaModel Validate(SchemaModel model, SourceMapBuilder sourceMap, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var context = new RuleContext(sourceMap, diagnostics);
        foreach (var rule in s_rules)
        {
            cancellation.ThrowIfCancellationRequested();
            rule.Check(model, context);
        }

        if (context.ExcludedTables.Count == 0)
            return model;
        return model with { Tables = model.Tables.Where((_, index) => !context.ExcludedTables.Contains(index)).ToEquatableArray() };
    }
}
