using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Tooling.Carrying;
using Wit.Sdk.Tooling.Catalog;

namespace Wit.Sdk.Tooling.Pushing;

/// <summary>The schema that a database is to have, and what of the database belongs to it.</summary>
/// <param name="Model">The schema.</param>
/// <param name="Known">
/// The schema of the newest migration, if there is one. An object that it names and the schema no longer does was removed from the schema; an object that neither names belongs to
/// another application.
/// </param>
/// <param name="Excluded">Tables that belong to no schema: the history of migrations.</param>
public sealed record PushTarget(SchemaModel Model, SchemaModel? Known, IReadOnlyList<QualifiedName> Excluded)
{
    /// <summary>The lines of the schema files.</summary>
    public SourceMap Sources { get; init; } = SourceMap.Empty;

    /// <summary>The PostgreSQL schemas to compare; empty for those that the models name, and <c>public</c>.</summary>
    public IReadOnlyList<string> Schemas { get; init; } = [];

    /// <summary>The objects that stand beside the schema as SQL.</summary>
    public CarriedSchema Carried { get; init; } = CarriedSchema.Empty;

    /// <summary>Those that stand beside the schema of the newest migration.</summary>
    public CarriedSchema KnownCarried { get; init; } = CarriedSchema.Empty;

    /// <summary>The carried objects that are compared.</summary>
    internal CarriedSchema ChosenCarried => Schemas.Count == 0 ? Carried : new([.. Carried.Statements.Where(statement => CarriedTargets.SchemaOf(statement.Sql) is not { } schema || Schemas.Contains(schema))]);

    /// <summary>The part of the schema that is compared.</summary>
    internal SchemaModel Chosen => Choose(Model);

    /// <summary>The part of the newest migration's schema that is compared.</summary>
    internal SchemaModel ChosenKnown => Choose(Known ?? SchemaModel.Empty);

    /// <summary>The part of the database to read.</summary>
    internal CatalogScope Scope
    {
        get
        {
            var (to, known) = (CatalogScope.Of(Model, Excluded), CatalogScope.Of(Known ?? SchemaModel.Empty, Excluded));
            IEnumerable<string> schemas = Schemas.Count > 0 ? Schemas : to.Schemas.Concat(known.Schemas);
            return to with
            {
                Schemas = [.. schemas.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                Roles = [.. to.Roles.Concat(known.Roles).Distinct(StringComparer.Ordinal)],
            };
        }
    }

    private SchemaModel Choose(SchemaModel model) => Schemas.Count == 0 ? model : model with
    {
        Schemas = model.Schemas.Where(schema => Schemas.Contains(schema.Name)).ToEquatableArray(),
        Enums = model.Enums.Where(type => IsChosen(type.Name)).ToEquatableArray(),
        Sequences = model.Sequences.Where(sequence => IsChosen(sequence.Name)).ToEquatableArray(),
        Tables = model.Tables.Where(table => IsChosen(table.Name)).ToEquatableArray(),
        Views = model.Views.Where(view => IsChosen(view.Name)).ToEquatableArray(),
        LinkedPolicies = model.LinkedPolicies.Where(linked => IsChosen(linked.Table)).ToEquatableArray(),
    };

    private bool IsChosen(QualifiedName name) => Schemas.Contains(name.Schema);
}
