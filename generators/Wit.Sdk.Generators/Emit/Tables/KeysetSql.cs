using System.Globalization;
using Wit.Sdk.Generators.Code.Keys;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Emit.Tables;

/// <summary>Writes the condition that leads to the rows after a place in an order: one comparison of rows if PostgreSQL has that order, otherwise column by column.</summary>
internal static class KeysetSql
{
    /// <summary>The condition.</summary>
    /// <param name="order">The order, which no two rows share.</param>
    /// <param name="firstParameter">The number of the parameter that holds the first column's value; the others follow.</param>
    public static string After(EquatableArray<OrderPartCode> order, int firstParameter)
    {
        var condition = From(order, 0, firstParameter);

        // With an OR at the top an index would be read from its start: the first column bounds it.
        return order.Count > 1 && IsPlain(order[0]) && !IsOneComparison(order, 0)
            ? $"{order[0].Name} {Operator(order[0])}= {Parameter(firstParameter)} AND ({condition})"
            : condition;
    }

    private static string From(EquatableArray<OrderPartCode> order, int index, int firstParameter)
    {
        var part = order[index];
        var parameter = Parameter(firstParameter + index);
        if (index == order.Count - 1)
            return Beyond(part, parameter);
        if (IsOneComparison(order, index))
            return Rows(order.Skip(index).Select(other => other.Name)) + $" {Operator(part)} " + Rows(order.Skip(index).Select((_, i) => Parameter(firstParameter + index + i)));

        var equal = IsPlain(part) ? $"{part.Name} = {parameter}" : $"{part.Name} IS NOT DISTINCT FROM {parameter}";
        var rest = From(order, index + 1, firstParameter);
        return $"{Beyond(part, parameter)} OR ({equal} AND ({rest}))";
    }

    /// <summary>The rows whose value comes after the parameter's. NULL comes after every value, or before.</summary>
    private static string Beyond(OrderPartCode part, string parameter)
    {
        var beyond = $"{part.Name} {Operator(part)} {parameter}";
        if (IsPlain(part))
            return beyond;
        return part.NullsFirst
            ? $"{beyond} OR ({part.Name} IS NOT NULL AND {parameter} IS NULL)"
            : $"{beyond} OR ({part.Name} IS NULL AND {parameter} IS NOT NULL)";
    }

    private static bool IsOneComparison(EquatableArray<OrderPartCode> order, int index) =>
        order.Skip(index).All(part => IsPlain(part) && part.Descending == order[index].Descending);

    private static bool IsPlain(OrderPartCode part) => !part.Column.IsNullable;

    private static string Operator(OrderPartCode part) => part.Descending ? "<" : ">";

    private static string Rows(IEnumerable<string> values) => "(" + string.Join(", ", values) + ")";

    private static string Parameter(int number) => "$" + number.ToString(CultureInfo.InvariantCulture);
}
