namespace Wit.Sdk.Studio.Structure;

/// <summary>A key or an index.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Definition">Its method, columns and condition, as the server spells them.</param>
/// <param name="Kind"><c>primary key</c>, <c>unique</c> or nothing.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Scans">How often it was used since the statistics began; null where they are not known.</param>
/// <param name="Helpers">The generated helpers that it serves; none where the schema file does not have it.</param>
internal sealed record IndexLine(string Name, string Definition, string Kind, long Bytes, long? Scans, IReadOnlyList<string> Helpers);
