using System.Text.Json;

namespace Wit.Sdk.Testing.Observing;

/// <summary>A statement and the plan that it ran by, as auto_explain tells it.</summary>
public sealed class StatementPlan(JsonElement root)
{
    /// <summary>The statement.</summary>
    public string Sql { get; } = root.GetProperty("Query Text").GetString()!;

    /// <summary>The tables that were read from end to end.</summary>
    public IReadOnlyList<string> SequentialScans { get; } =
        [.. Nodes(root.GetProperty("Plan")).Where(static node => node.GetProperty("Node Type").GetString() == "Seq Scan").Select(static node => node.GetProperty("Relation Name").GetString()!)];

    /// <summary>The indexes that were read.</summary>
    public IReadOnlyList<string> Indexes { get; } =
        [.. Nodes(root.GetProperty("Plan")).Where(static node => node.TryGetProperty("Index Name", out _)).Select(static node => node.GetProperty("Index Name").GetString()!)];

    /// <inheritdoc/>
    public override string ToString() => $"{Sql}\n{root.GetProperty("Plan")}";

    private static IEnumerable<JsonElement> Nodes(JsonElement node) => node.TryGetProperty("Plans", out var children)
        ? children.EnumerateArray().SelectMany(Nodes).Prepend(node)
        : [node];
}
