using Npgsql;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Tooling.Catalog.Rows;

/// <summary>A table or a view of <c>pg_class</c>.</summary>
internal sealed record RelationRow(uint Id, QualifiedName Name, string Kind)
{
    public bool RowSecurity { get; private init; }

    public bool ForcesRowSecurity { get; private init; }

    public bool IsUnlogged { get; private init; }

    public IReadOnlyList<string> Options { get; private init; } = [];

    /// <summary>The table access method.</summary>
    public string? Method { get; private init; }

    public string? Tablespace { get; private init; }

    /// <summary>The query of a view.</summary>
    public string? Definition { get; private init; }

    public string? PartitionKey { get; private init; }

    /// <summary>The tables that it inherits from.</summary>
    public string? Parents { get; private init; }

    public bool IsView => Kind is "v" or "m";

    public static RelationRow Read(NpgsqlDataReader row) =>
        new(row.GetFieldValue<uint>(0), new QualifiedName(row.GetString(1), row.GetString(2)), row.GetString(3))
        {
            RowSecurity = row.GetBoolean(4),
            ForcesRowSecurity = row.GetBoolean(5),
            IsUnlogged = row.GetString(6) == "u",
            Options = row.TextsOrNone(7),
            Method = row.TextOrNull(8),
            Tablespace = row.TextOrNull(9),
            Definition = row.TextOrNull(10),
            PartitionKey = row.TextOrNull(11),
            Parents = row.TextOrNull(12),
        };
}
