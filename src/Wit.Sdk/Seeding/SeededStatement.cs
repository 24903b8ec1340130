using Npgsql;

namespace Wit.Sdk.Seeding;

/// <summary>The result of one statement of a seed script.</summary>
/// <param name="Line">The line of the file on which the statement begins, from 1.</param>
/// <param name="Kind">The kind of statement.</param>
/// <param name="Rows">The rows that it wrote or read.</param>
public sealed record SeededStatement(int Line, StatementType Kind, long Rows)
{
    /// <summary>Whether the rows were written.</summary>
    public bool IsWrite => Kind is StatementType.Insert or StatementType.Update or StatementType.Delete or StatementType.Merge or StatementType.Copy;
}
