namespace Wit.Sdk.Generators.Emit.Names;

/// <summary>Namespaces in the order of usings: those of <c>System</c> first.</summary>
internal sealed class UsingOrder : IComparer<string>
{
    /// <summary>The order.</summary>
    public static UsingOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string x, string y) =>
        IsSystem(x) == IsSystem(y) ? string.CompareOrdinal(x, y) : IsSystem(x) ? -1 : 1;

    private static bool IsSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);
}
