using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Tooling.Catalog;

/// <summary>A fact of a database that Drizzle has no word for: a trigger, a function, the INCLUDE columns of an index.</summary>
/// <param name="Kind">The kind of object, as a noun in PostgreSQL's terms: <c>trigger</c>, <c>function</c>, <c>storage parameters</c>.</param>
/// <param name="Table">The table that it belongs to; null for an object of its own.</param>
/// <param name="Name">The name; qualified with its schema for an object of its own.</param>
/// <param name="Definition">The server's own text of it, by <c>pg_get_triggerdef</c> and the like.</param>
public sealed record CatalogExtra(string Kind, QualifiedName? Table, string Name, string Definition)
{
    /// <summary>The kind of what a sequence has beyond its numbers; the name is the sequence's.</summary>
    internal const string SequenceOption = "sequence option";

    /// <summary>The kind of a comment. It is not structure: no drift.</summary>
    internal const string Comment = "comment";

    /// <summary>The name with the table's before it.</summary>
    public string Path => Table is null ? Name : Table + "." + Name;
}
