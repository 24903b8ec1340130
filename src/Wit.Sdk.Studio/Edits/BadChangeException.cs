using Wit.Sdk.Studio.Queries;

namespace Wit.Sdk.Studio.Edits;

/// <summary>A change that names what is not there, or sets what can't be set.</summary>
/// <param name="change">Its place among the changes.</param>
/// <param name="message">What is wrong.</param>
internal sealed class BadChangeException(int change, string message) : BadRequestException(message)
{
    public int Change { get; } = change;
}
