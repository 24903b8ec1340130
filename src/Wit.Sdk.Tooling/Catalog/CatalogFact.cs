using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Tooling.Catalog;

/// <summary>An object of a database with its properties as text.</summary>
/// <param name="Kind">The kind as a noun: <c>column</c>, <c>foreign key</c>, <c>trigger</c>.</param>
/// <param name="Path">Where it is: <c>public.users.name</c>.</param>
/// <param name="Owner">The table or view that it is, or is a part of; null for all others.</param>
/// <param name="Properties">Name and value of what can differ.</param>
internal sealed record CatalogFact(string Kind, string Path, QualifiedName? Owner, IReadOnlyList<(string Name, string Value)> Properties)
{
    /// <summary>Whether it is a table or a view itself, and not a part of one.</summary>
    public bool IsRelation => Kind is "table" or "view";
}
