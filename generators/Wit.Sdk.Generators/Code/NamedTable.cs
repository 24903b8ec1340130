using Wit.Sdk.Generators.Code.Columns;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Generators.Code;

/// <summary>A table of the schema with its C# names.</summary>
internal sealed class NamedTable(Table table, TableInput input)
{
    private ColumnCode[]? _columns;

    /// <summary>The table as the schema has it, with its relations.</summary>
    public Table Table { get; } = table;

    /// <summary>The table from which its code is generated, without relations.</summary>
    public TableInput Input { get; } = input;

    /// <summary>The columns with their C# names, worked out when the first relation leads here.</summary>
    public IReadOnlyList<ColumnCode> Columns => _columns ??= [.. TableCodeBuilder.Columns(Input)];
}
