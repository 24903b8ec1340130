using Npgsql;

namespace Wit.Sdk.Tooling.Pushing.Comparing;

/// <summary>
/// One comparison at a time: each renames the schemas within its transaction, and the server would have a second one wait for the first, or refuse it where the first one's
/// transaction was committed.
/// </summary>
internal static class ComparisonTurn
{
    /// <summary>"witcmpar" in ASCII; advisory locks are per database.</summary>
    private const long Key = 0x7769_7463_6D70_6172;

    /// <summary>Waits for the turn, which ends with the transaction.</summary>
    public static async Task TakeAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("SELECT pg_advisory_xact_lock($1)", connection) { Parameters = { new NpgsqlParameter<long> { TypedValue = Key } } };
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
