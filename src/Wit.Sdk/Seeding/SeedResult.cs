namespace Wit.Sdk.Seeding;

/// <summary>What a seed script did.</summary>
/// <param name="Name">What the script is called.</param>
/// <param name="Statements">Its statements, in order.</param>
public sealed record SeedResult(string Name, IReadOnlyList<SeededStatement> Statements)
{
    /// <summary>The number of rows that were written; 0 when the data was there already.</summary>
    public long RowsWritten => Statements.Where(static statement => statement.IsWrite).Sum(static statement => statement.Rows);
}
