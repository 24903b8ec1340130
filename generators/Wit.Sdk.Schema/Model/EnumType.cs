namespace Wit.Sdk.Schema.Model;

/// <summary>An enum type (<c>pgEnum</c>).</summary>
/// <param name="Name">The name in the database.</param>
/// <param name="ExportName">The exported TypeScript name.</param>
/// <param name="Labels">The labels in their sort order.</param>
public sealed record EnumType(QualifiedName Name, string ExportName, EquatableArray<string> Labels)
{
    /// <summary>The JSDoc comment.</summary>
    public Documentation Documentation { get; init; } = Documentation.None;
}
