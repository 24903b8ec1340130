using Wit.Sdk.Sql.Catalog;

namespace Wit.Sdk.Sql.Binding;

/// <summary>The objects of a database beside PostgreSQL's own: what a statement may name.</summary>
public interface ISqlSchema
{
    /// <summary>The tables and views, for a name that is not found.</summary>
    IEnumerable<CatalogRelation> Relations { get; }

    /// <summary>A table or a view; null when there is none.</summary>
    /// <param name="schema">The schema; null for the ones on the search path.</param>
    /// <param name="name">The name.</param>
    CatalogRelation? FindRelation(string? schema, string name);

    /// <summary>An enum, a domain, a composite type or a range; null when there is none.</summary>
    /// <param name="schema">The schema; null for the ones on the search path.</param>
    /// <param name="name">The name.</param>
    SqlType? FindType(string? schema, string name);

    /// <summary>The functions of a name.</summary>
    /// <param name="schema">The schema; null for the ones on the search path.</param>
    /// <param name="name">The name.</param>
    IEnumerable<CatalogFunction> FindFunctions(string? schema, string name);
}
