namespace Wit.Sdk.Seeding;

/// <summary>The result of a seed script.</summary>
/// <param name="Name">The name of the script.</param>
/// <param name="Statements">Its statements, in order.</param>
public sealed record SeedResult(string Name, IReadOnlyList<SeededStatement> Statements)
{
    /// <summary>The number of rows that were written; 0 if the data already existed.</summary>
    public long RowsWritten => Statements.Where(static statement => statement.IsWrite).Sum(static statement => statement.Rows);
}
