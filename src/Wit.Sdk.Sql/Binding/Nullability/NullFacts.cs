namespace Wit.Sdk.Sql.Binding.Nullability;

/// <summary>The facts that conditions state about the rows that are left.</summary>
internal sealed class NullFacts
{
    /// <summary>The keys of expressions that are not NULL.</summary>
    public HashSet<string> NotNull { get; } = new(StringComparer.Ordinal);

    /// <summary>The keys of columns that are not NULL where an outer join did not fill their table with NULL.</summary>
    public HashSet<string> NotNullWherePresent { get; } = new(StringComparer.Ordinal);

    /// <summary>The tables that an outer join did not fill with NULL.</summary>
    public HashSet<int> Present { get; } = [];
}
