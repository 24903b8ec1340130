namespace Wit.Sdk.Generators.Emit.Names;

/// <summary>The meaning of the names of one generated file: its namespace, and the simple names that have another meaning there.</summary>
/// <param name="Namespace">The namespace of the file.</param>
/// <param name="Hidden">The simple names that mean another type in the whole namespace: one of the schema or of the project.</param>
internal sealed record FileScope(string Namespace, IReadOnlyCollection<string> Hidden)
{
    /// <summary>The types that are nested in those of the file, and its type parameters.</summary>
    public IReadOnlyCollection<string> Nested { get; init; } = [];

    /// <summary>The members of its types. A member hides a type only where an expression may stand: before a dot.</summary>
    public IReadOnlyCollection<string> Members { get; init; } = [];

    /// <summary>Whether every name stays qualified, since the file holds names that a user wrote without their namespace.</summary>
    public bool IsQualified { get; init; }
}
