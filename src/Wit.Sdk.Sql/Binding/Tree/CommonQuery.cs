namespace Wit.Sdk.Sql.Binding.Tree;

/// <summary>A query of WITH.</summary>
/// <param name="name">The name.</param>
internal sealed class CommonQuery(string name)
{
    public string Name => name;

    /// <summary>The columns; null while they are not known.</summary>
    public IReadOnlyList<BoundColumn>? Columns { get; set; }
}
