namespace Wit.Sdk.Studio.Migrating;

/// <summary>A file that <c>wit generate</c> would write.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Sql">Its contents.</param>
internal sealed record PlannedFile(string Name, string Sql);
