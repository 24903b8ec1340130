using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

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

    /// <summary>The kind of a comment on an object other than a table, view or column.</summary>
    internal const string CommentOn = "comment on";

    /// <summary>The kind of a privilege that a role other than the owner has, or that PUBLIC lacks.</summary>
    internal const string Grant = "grant";

    /// <summary>The kind of the name of a serial column's sequence, which a rename of the table leaves as it was.</summary>
    internal const string SequenceName = "sequence name";

    /// <summary>The kind of a table's policies that do nothing: row level security is off. It is a property of the table too.</summary>
    internal const string IdlePolicies = "policies without effect";

    /// <summary>The kind of the key by which a table is partitioned.</summary>
    internal const string PartitionKey = "partition key";

    /// <summary>The statements that build it when the rest of the schema exists; empty where there is no way to. That of a partition key belongs to the statement that creates the table.</summary>
    public EquatableArray<string> Sql { get; init; }

    /// <summary>The objects that have to exist before it.</summary>
    public CatalogGround StandsOn { get; init; }

    /// <summary>Its place among the carried objects of a catalog: each comes after those that it refers to.</summary>
    internal int Place { get; init; }

    /// <summary>Whether objects of a kind are not part of the structure, so that those which only the database has are not drift: comments, privileges, names of hidden sequences.</summary>
    internal static bool IsRemarkKind(string kind) => kind is Comment or CommentOn or Grant or SequenceName or IdlePolicies;

    /// <summary>The name with the table's before it.</summary>
    public string Path => Table is null ? Name : Table + "." + Name;
}
