using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Model;

/// <summary>An enum type (<c>pgEnum</c>).</summary>
/// <param name="Name">The name in the database.</param>
/// <param name="ExportName">The exported TypeScript name.</param>
/// <param name="Labels">The labels in their sort order.</param>
public sealed record EnumType(QualifiedName Name, string ExportName, EquatableArray<string> Labels)
{
    /// <summary>
    /// Whether it was built from an object or a TypeScript <c>enum</c>. The database does not see this, but drizzle-kit's snapshots then leave out the schema
    /// of the type where a column has it.
    /// </summary>
    public bool IsObject { get; init; }

    /// <summary>Whether labels are missing, since they hold an error, which is reported.</summary>
    public bool IsPartial { get; init; }

    /// <summary>The JSDoc comment.</summary>
    public Documentation Documentation { get; init; } = Documentation.None;
}
