namespace Wit.Sdk.Studio.Queries;

/// <summary>A request that names what is not there, or asks for what may not be known.</summary>
internal class BadRequestException(string message) : Exception(message);
