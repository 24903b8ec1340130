using Wit.Sdk.Studio.Queries;

namespace Wit.Sdk.Studio.Edits;

/// <summary>A change that names a table or column that does not exist, or sets a column that can't be set.</summary>
/// <param name="change">Its place among the changes.</param>
/// <param name="message">The mistake, with the names quoted.</param>
internal sealed class BadChangeException(int change, string message) : BadRequestException(message)
{
    public int Change { get; } = change;
}
