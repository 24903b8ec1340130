using System.Collections.Immutable;
using Wit.Sdk.Generators.Code;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Pipeline;

/// <summary>
/// The tables of a schema in groups by their names. Roslyn knows the values of a step by their places: in one list, an added table moves all that follow it, and they are rebuilt. In
/// groups it moves the few that are in its own.
/// </summary>
internal static class TableGroups
{
    private const int Count = 256;

    /// <summary>The fixed number of groups, in which the tables keep the order of the schema.</summary>
    public static ImmutableArray<EquatableArray<TableInput>> Of(EquatableArray<TableInput> tables)
    {
        var groups = new List<TableInput>?[Count];
        foreach (var table in tables)
            (groups[GroupOf(table.Table.ExportName)] ??= []).Add(table);
        return [.. groups.Select(group => group is null ? default : group.ToEquatableArray())];
    }

    /// <summary>FNV-1a, since the hash of a string is another one in each process, and generated files come in the order of groups.</summary>
    private static int GroupOf(string name)
    {
        var hash = 2166136261u;
        foreach (var character in name)
            hash = unchecked((hash ^ character) * 16777619u);
        return (int)(hash % Count);
    }
}
