namespace Wit.Sdk.Studio.Queries;

/// <summary>A request that names an object that does not exist, or asks for a secret value.</summary>
internal class BadRequestException(string message) : Exception(message);
