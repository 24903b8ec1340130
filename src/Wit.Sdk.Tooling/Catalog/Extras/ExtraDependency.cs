using Npgsql;
using Wit.Sdk.Tooling.Catalog.Rows;

namespace Wit.Sdk.Tooling.Catalog.Extras;

/// <summary>A reference of a carried object to another object.</summary>
/// <param name="From">Class and id of the object.</param>
/// <param name="To">Class and id of what it refers to.</param>
/// <param name="Relation">The kind of relation that it refers to, as in <c>pg_class.relkind</c>; null for another object.</param>
internal sealed record ExtraDependency((uint Class, uint Id) From, (uint Class, uint Id) To, string? Relation)
{
    public static ExtraDependency Read(NpgsqlDataReader row) =>
        new((row.GetFieldValue<uint>(0), row.GetFieldValue<uint>(1)), (row.GetFieldValue<uint>(2), row.GetFieldValue<uint>(3)), row.TextOrNull(4));
}
