using System.ComponentModel;

namespace Wit.Sdk.Definitions;

/// <summary>
/// The rules that the helpers of a table apply on each write, and LINQ does not: the analyzer reports LINQ writes that skip it. Generated row classes carry it;
/// the names are those of properties.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WriteRulesAttribute : Attribute
{
    /// <summary>The class of the table, which has the helpers.</summary>
    public string? Table { get; init; }

    /// <summary>The time of deletion, which <c>DeleteAsync</c> sets instead of destroying the row.</summary>
    public string? SoftDelete { get; init; }

    /// <summary>The version, which every update raises.</summary>
    public string? RowVersion { get; init; }

    /// <summary>The number, which every insert takes from the counter of the parent row.</summary>
    public string? Number { get; init; }

#pragma warning disable CA1819 // An attribute has no other type for several names.
    /// <summary>The columns that every update sets, such as the time of the change.</summary>
    public string[]? OnUpdate { get; init; }
#pragma warning restore CA1819
}
