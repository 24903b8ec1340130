using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Model;

/// <summary>A table (<c>pgTable</c>).</summary>
/// <param name="Name">The name in the database.</param>
/// <param name="ExportName">The exported TypeScript name, such as <c>pullRequests</c>.</param>
/// <param name="Columns">The columns in their order.</param>
public sealed record Table(QualifiedName Name, string ExportName, EquatableArray<Column> Columns)
{
    /// <summary>The primary key, if there is one.</summary>
    public PrimaryKey? PrimaryKey { get; init; }

    /// <summary>The unique constraints: those of columns first, in column order, then those of the extra config.</summary>
    public EquatableArray<UniqueConstraint> UniqueConstraints { get; init; }

    /// <summary>The foreign keys: those of columns first, in column order, then those of the extra config.</summary>
    public EquatableArray<ForeignKey> ForeignKeys { get; init; }

    /// <summary>The check constraints.</summary>
    public EquatableArray<CheckConstraint> Checks { get; init; }

    /// <summary>The indexes; those behind keys and unique constraints are not among them.</summary>
    public EquatableArray<Index> Indexes { get; init; }

    /// <summary>The row level security policies.</summary>
    public EquatableArray<Policy> Policies { get; init; }

    /// <summary>Whether <c>.enableRLS()</c> was called; a snapshot keeps this apart from policies, which turn it on automatically.</summary>
    public bool RowLevelSecurity { get; init; }

    /// <summary>Whether row level security is on in the database: by <c>.enableRLS()</c> or because there is a policy.</summary>
    public bool IsRowLevelSecurityOn => RowLevelSecurity || !Policies.IsEmpty;

    /// <summary>The relations that <c>relations()</c> declares for the table.</summary>
    public EquatableArray<Relation> Relations { get; init; }

    /// <summary>The alias of an exported <c>typeof x.$inferSelect</c>, which names the row type; null when there is none.</summary>
    public string? SelectTypeName { get; init; }

    /// <summary>
    /// Whether a part of the table is missing, because it holds a reported error. The rest is kept so that code that uses the table has no further errors;
    /// no DDL may be made of it.
    /// </summary>
    public bool IsPartial { get; init; }

    /// <summary>The JSDoc comment.</summary>
    public Documentation Documentation { get; init; } = Documentation.None;

    /// <summary>Finds a column by its database name.</summary>
    public Column? FindColumn(string name)
    {
        foreach (var column in Columns)
        {
            if (column.Name == name)
                return column;
        }

        return null;
    }
}
