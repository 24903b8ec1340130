namespace LargeData;

/// <summary>How far the writing of a table is.</summary>
/// <param name="Table">The table.</param>
/// <param name="Rows">The rows that were written so far.</param>
/// <param name="Total">The rows that there will be.</param>
public readonly record struct LargeDataProgress(string Table, int Rows, int Total);
