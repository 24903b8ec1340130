using Wit.Sdk.Generators.Code.Columns;
using Wit.Sdk.Schema.Model.Tags;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Code;

/// <summary>How the rows of a table are numbered, with the columns as C#.</summary>
/// <param name="Column">The numbered column.</param>
/// <param name="Parents">The columns that refer to the parent row.</param>
/// <param name="Facts">The numbering in the schema.</param>
internal sealed record NumberingCode(ColumnCode Column, EquatableArray<ColumnCode> Parents, Numbering Facts)
{
    /// <summary>Whether the parents of many rows can be sent as an array of each column.</summary>
    public bool HasSets => Parents.All(column => column.Type is { HasArrays: true, IsReadAsText: false, Conversion: ValueConversion.None });
}
