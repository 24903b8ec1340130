namespace Wit.Sdk.Generators.Emit.Names;

/// <summary>A type that generated code may name without its namespace.</summary>
/// <param name="Namespace">The namespace, for the <c>using</c>.</param>
/// <param name="Name">The simple name.</param>
internal sealed record KnownName(string Namespace, string Name)
{
    /// <summary>The qualified name.</summary>
    public string Path { get; } = Namespace + "." + Name;
}
