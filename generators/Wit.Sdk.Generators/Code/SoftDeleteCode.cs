using Wit.Sdk.Generators.Code.Columns;

namespace Wit.Sdk.Generators.Code;

/// <summary>How the rows of a table are deleted by a time.</summary>
/// <param name="Column">The column of the time.</param>
/// <param name="NowSql">The time of a deletion, as SQL.</param>
internal sealed record SoftDeleteCode(ColumnCode Column, string NowSql);
