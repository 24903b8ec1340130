using Npgsql;

namespace Wit.Sdk.Studio.Edits;

/// <summary>A change that can't be made; none of them was.</summary>
/// <param name="change">Its place among the changes.</param>
/// <param name="message">The mistake, with the names quoted.</param>
/// <param name="refusal">The error of the database; null when the row has changed since it was read.</param>
internal sealed class ChangeException(int change, string message, PostgresException? refusal = null) : Exception(message, refusal)
{
    public int Change { get; } = change;

    public PostgresException? Refusal { get; } = refusal;
}
