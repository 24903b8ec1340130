using Wit.Sdk.Sql.Binding.Tree;
using Wit.Sdk.Sql.Catalog;
using Wit.Sdk.Sql.Syntax;

namespace Wit.Sdk.Sql.Binding.Nullability;

/// <summary>When aggregates and window functions are NULL.</summary>
internal static class AggregateRules
{
    // Aggregates that give a value for a group of rows whatever its values are.
    private static readonly HashSet<string> s_alwaysValues = new(StringComparer.Ordinal)
    {
        "array_agg", "json_agg", "jsonb_agg", "json_object_agg", "jsonb_object_agg", "json_agg_strict", "jsonb_agg_strict", "json_object_agg_strict",
        "json_object_agg_unique", "jsonb_object_agg_unique", "json_object_agg_unique_strict", "jsonb_object_agg_strict", "jsonb_object_agg_unique_strict",
    };

    // Aggregates that give a value for a group of rows that have values.
    private static readonly HashSet<string> s_valuesOfValues = new(StringComparer.Ordinal)
    {
        "sum", "avg", "min", "max", "bool_and", "bool_or", "every", "bit_and", "bit_or", "bit_xor", "string_agg", "any_value", "var_pop", "stddev_pop", "range_agg", "mode",
        "percentile_disc", "percentile_cont", "xmlagg",
    };

    /// <summary>The rule of an aggregate.</summary>
    public static NullRule Of(CatalogFunction function, bool isFiltered)
    {
        if (function.Name is "count" or "regr_count" or "rank" or "dense_rank" or "percent_rank" or "cume_dist") return NullRule.Never;
        if (isFiltered) return NullRule.Maybe;
        return s_valuesOfValues.Contains(function.Name) ? NullRule.AnyChild : s_alwaysValues.Contains(function.Name) ? NullRule.AllChildren : NullRule.Maybe;
    }

    /// <summary>The rule of a function with OVER.</summary>
    /// <param name="function">The function.</param>
    /// <param name="isFiltered">Whether it has a FILTER.</param>
    /// <param name="frame">The frame; null for the default.</param>
    public static NullRule OfWindow(CatalogFunction function, bool isFiltered, WindowFrame? frame)
    {
        switch (function.Name)
        {
            case "row_number" or "rank" or "dense_rank" or "percent_rank" or "cume_dist" or "count":
                return NullRule.Never;
            // The third argument stands for the rows that are missing at the ends.
            case "lag" or "lead" when function.Arguments.Count == 3:
            case "ntile":
            case "first_value" or "last_value" when HasCurrentRow(frame):
                return NullRule.Arguments;
            default:
                if (isFiltered || !HasCurrentRow(frame)) return NullRule.Maybe;
                return s_alwaysValues.Contains(function.Name) ? NullRule.Never : s_valuesOfValues.Contains(function.Name) ? NullRule.Arguments : NullRule.Maybe;
        }
    }

    // A frame that always has a row: the current one.
    private static bool HasCurrentRow(WindowFrame? frame) => frame is null
        || (frame.Exclusion is FrameExclusion.None or FrameExclusion.Ties
            && frame.Start.Kind is FrameBoundKind.UnboundedPreceding or FrameBoundKind.Preceding or FrameBoundKind.CurrentRow
            && frame.End is null or { Kind: FrameBoundKind.CurrentRow or FrameBoundKind.Following or FrameBoundKind.UnboundedFollowing });
}
