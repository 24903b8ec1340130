using Npgsql;

namespace Wit.Sdk.Studio.Edits;

/// <summary>A change that can't be made; none of them was.</summary>
/// <param name="change">Its place among the changes.</param>
/// <param name="message">What is wrong.</param>
/// <param name="refusal">What the database said; null when the row is not what it was.</param>
internal sealed class ChangeException(int change, string message, PostgresException? refusal = null) : Exception(message, refusal)
{
    public int Change { get; } = change;

    public PostgresException? Refusal { get; } = refusal;
}
