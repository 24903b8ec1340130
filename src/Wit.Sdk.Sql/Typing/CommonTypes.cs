using Wit.Sdk.Sql.Catalog;

namespace Wit.Sdk.Sql.Typing;

/// <summary>The type of values that stand for each other: the branches of CASE, the rows of VALUES, the sides of UNION, the elements of ARRAY.</summary>
/// <param name="coercions">The conversions.</param>
public sealed class CommonTypes(Coercions coercions)
{
    /// <summary>The common type; null when two are of different categories.</summary>
    /// <param name="values">The types of the values, at least one.</param>
    public SqlType? Select(IReadOnlyList<SqlType> values)
    {
        var unknown = coercions.Types.Unknown;
        var first = values[0];
        if (first != unknown && values.All(type => type == first)) return first;
        var common = first.WithoutDomains();
        foreach (var value in values.Skip(1))
        {
            var type = value.WithoutDomains();
            if (type == unknown || type == common) continue;
            if (common == unknown) common = type;
            else if (type.Category != common.Category) return null;
            else if (!common.IsPreferred && Becomes(common, type) && !Becomes(type, common)) common = type;
        }

        return common == unknown ? coercions.Types.Text : common;
    }

    /// <summary>The common type modifier: that of the values when it is the same for all, otherwise none.</summary>
    /// <param name="values">The types of the values with their modifiers.</param>
    /// <param name="common">The common type.</param>
    public static int Modifier(IEnumerable<(SqlType Type, int Modifier)> values, SqlType common)
    {
        int? modifier = null;
        foreach (var value in values)
        {
            if (value.Type != common || (modifier is not null && modifier != value.Modifier)) return -1;
            modifier = value.Modifier;
        }

        return modifier ?? -1;
    }

    private bool Becomes(SqlType source, SqlType target) => coercions.CanCoerce(source, target, CoercionContext.Implicit);
}
