using System.Text.Json.Serialization;
using Wit.Data;

namespace Import;

/// <summary>An issue as another platform exported it.</summary>
public sealed record ImportedIssue
{
    /// <summary>The number that people know it by; it is kept.</summary>
    public required int Number { get; init; }

    public required string Title { get; init; }

    public string? Body { get; init; }

    public required IssueState State { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }
}

/// <summary>Reads and writes them without reflection: camel case, states as words.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ImportedIssue))]
[JsonSerializable(typeof(IAsyncEnumerable<ImportedIssue>))]
public sealed partial class ImportJson : JsonSerializerContext;
