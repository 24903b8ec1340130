using Npgsql;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Tooling.Catalog.Rows;

/// <summary>A sequence, and the column that owns it.</summary>
internal sealed record SequenceRow(QualifiedName Name, string Type, SequenceOptions Options)
{
    /// <summary>The object id of the owning column's table; null for a free-standing sequence.</summary>
    public uint? Owner { get; private init; }

    public string? OwnerColumn { get; private init; }

    /// <summary>Whether it stands behind an identity column.</summary>
    public bool IsIdentity { get; private init; }

    /// <summary>The default by which a column takes its values: <c>nextval('public.users_id_seq'::regclass)</c>.</summary>
    public required string Call { get; init; }

    public static SequenceRow Read(NpgsqlDataReader row) => new(
        new QualifiedName(row.GetString(0), row.GetString(1)),
        row.GetString(2),
        new SequenceOptions(row.GetString(3), row.GetString(4), row.GetString(5), row.GetString(6), row.GetString(7), row.GetBoolean(8)))
    {
        Owner = row.IsDBNull(9) ? null : row.GetFieldValue<uint>(9),
        OwnerColumn = row.TextOrNull(10),
        IsIdentity = row.TextOrNull(11) == "i",
        Call = row.GetString(12),
    };
}
