using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Model.Constraints;

/// <summary>A foreign key.</summary>
/// <param name="Name">The given name, or drizzle-kit's <c>table_columns_other_columns_fk</c>.</param>
/// <param name="Columns">The database names of the referencing columns.</param>
/// <param name="ReferencedTable">The referenced table.</param>
/// <param name="ReferencedColumns">The database names of the referenced columns, in the same order.</param>
/// <param name="OnDelete">The action when the referenced row is deleted.</param>
/// <param name="OnUpdate">The action when the referenced key changes.</param>
public sealed record ForeignKey(
    string Name,
    EquatableArray<string> Columns,
    QualifiedName ReferencedTable,
    EquatableArray<string> ReferencedColumns,
    ReferentialAction OnDelete = ReferentialAction.NoAction,
    ReferentialAction OnUpdate = ReferentialAction.NoAction);
