using System.Globalization;
using System.Numerics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Validation.Columns;

/// <summary>The numbers of a sequence, given or taken by default, leave it something to count.</summary>
internal sealed class SequenceOptionsRule : Rule
{
    public override void Check(SchemaModel model, RuleContext context)
    {
        foreach (var sequence in model.Sequences)
            Check(new ObjectKey(ObjectKind.Sequence, sequence.Name), sequence.Name.Name, SequenceDefaults.Complete(sequence.Options), context);
    }

    public override void Check(Table table, RuleContext context)
    {
        foreach (var column in table.Columns)
        {
            if (column.Identity is { } identity)
                Check(new ObjectKey(ObjectKind.Column, table.Name, column.Name), identity.SequenceName, SequenceDefaults.Complete(identity.Options, column.Type), context);
        }
    }

    private static void Check(ObjectKey key, string name, SequenceOptions options, RuleContext context)
    {
        if (ProblemOf(options) is var (problem, help))
            context.Report(key, DiagnosticCatalogue.SequenceOptions, name, problem, help);
    }

    private static (string Problem, string Help)? ProblemOf(SequenceOptions options)
    {
        if (Number(options.IncrementBy) is not { } increment || Number(options.MinValue) is not { } minimum || Number(options.MaxValue) is not { } maximum
            || Number(options.StartWith) is not { } start || Number(options.Cache) is not { } cache)
        {
            return ("its options must be whole numbers", "write them as numbers");
        }

        return increment.IsZero ? ("'increment' is 0", "count up by 1 or more, or down by -1 or less")
            : minimum >= maximum ? ("its least value " + options.MinValue + " is not less than its greatest " + options.MaxValue, "change 'minValue' or 'maxValue'")
            : start < minimum ? ("it starts with " + options.StartWith + ", below its least value " + options.MinValue, "change 'startWith' or 'minValue'")
            : start > maximum ? ("it starts with " + options.StartWith + ", above its greatest value " + options.MaxValue, "change 'startWith' or 'maxValue'")
            : cache.Sign <= 0 ? ("'cache' is " + options.Cache, "keep at least 1 value ready")
            : null;
    }

    private static BigInteger? Number(string? text) =>
        BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
