using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Tooling.Catalog;

/// <summary>The part of a database to read.</summary>
/// <param name="Schemas">The names of the schemas.</param>
/// <param name="Roles">The names of the roles, which belong to the server and not to the database.</param>
/// <param name="Excluded">Tables that are not the schema's: the history of migrations.</param>
public sealed record CatalogScope(IReadOnlyList<string> Schemas, IReadOnlyList<string> Roles, IReadOnlySet<QualifiedName> Excluded)
{
    /// <summary>The schemas and roles that a model names, and <c>public</c>.</summary>
    /// <param name="model">The model.</param>
    /// <param name="excluded">Tables to leave out.</param>
    public static CatalogScope Of(SchemaModel model, IEnumerable<QualifiedName> excluded)
    {
        var names = model.Tables.Select(table => table.Name.Schema)
            .Concat(model.Views.Select(view => view.Name.Schema))
            .Concat(model.Enums.Select(type => type.Name.Schema))
            .Concat(model.Sequences.Select(sequence => sequence.Name.Schema))
            .Concat(model.Schemas.Select(schema => schema.Name))
            .Append(QualifiedName.PublicSchema);
        return new CatalogScope(
            [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            [.. model.Roles.Where(role => !role.IsExisting).Select(role => role.Name)],
            excluded.ToHashSet());
    }
}
