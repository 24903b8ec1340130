using Wit.Sdk.Generators.Code.Columns;

namespace Wit.Sdk.Generators.Code.Keys;

/// <summary>A column as a parameter of a helper, where it is never null.</summary>
/// <param name="Column">The column.</param>
/// <param name="Parameter">The parameter's name, escaped.</param>
internal sealed record KeyPartCode(ColumnCode Column, string Parameter);
