using Npgsql;
using Wit.Sdk.Statements.Writes;

namespace Wit.Sdk.Statements.Results;

/// <summary>The number of rows that a statement without a result wrote.</summary>
internal readonly struct AffectedRows : IResultReader<long>
{
    // The statement is over when there is a reader.
    public static ValueTask<long> ReadAsync(NpgsqlDataReader reader, WriteStatement? statement, CancellationToken cancellationToken) => new(Math.Max(0, reader.RecordsAffected));
}
