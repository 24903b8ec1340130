using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Script.Tracking;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Syntax.Sections;

namespace Wit.Sdk.Schema.Modeling;

/// <summary>The sources of a table, and the result.</summary>
/// <param name="ExportName">The name that it was exported under.</param>
/// <param name="Reads">Every name that was read for it, its own first.</param>
/// <param name="Targets">The tables that its keys lead to, which must still be exported.</param>
/// <param name="Table">The table, without what others say of it.</param>
/// <param name="Places">Where its objects stand.</param>
internal sealed record TableMemory(string ExportName, Reading[] Reads, Reading[] Targets, Table Table, Place[] Places)
{
    /// <summary>The table with what others say of it: as long as they say the same, it stays the same object, and comparing it costs nothing.</summary>
    public Table Whole { get; init; } = Table;

    /// <summary>The sections that the places are in.</summary>
    public Section[] Sections { get; } = [.. Places.Select(place => place.Section).Distinct()];

    /// <summary>The enum types of its columns, which must still be exported.</summary>
    public QualifiedName[] Enums { get; } = [.. Table.Columns.Select(column => SqlTypes.EnumName(column.Type)).OfType<QualifiedName>().Distinct()];
}
