namespace Wit.Sdk.Tooling.Pushing;

/// <summary>The database is not what the plan was made for; nothing was changed.</summary>
internal sealed class StalePlanException() : Exception("The database was changed after it was read.");
