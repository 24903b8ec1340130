using Npgsql;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Tooling.Catalog.Rows;

namespace Wit.Sdk.Tooling.Catalog.Extras;

/// <summary>An object that the schema language has no words for, with its identity in <c>pg_depend</c>.</summary>
/// <param name="Extra">The object.</param>
/// <param name="Class">The object id of its catalog; 0 where no other object is ordered by it.</param>
/// <param name="Id">Its own object id.</param>
internal sealed record ExtraRow(CatalogExtra Extra, uint Class, uint Id)
{
    public static ExtraRow Read(NpgsqlDataReader row)
    {
        var sql = row.TextsOrNone(5).Select(statement => statement.Trim().TrimEnd(';')).ToEquatableArray();
        var table = row.TextOrNull(1) is { } schema ? new QualifiedName(schema, row.GetString(2)) : null;
        var extra = new CatalogExtra(row.GetString(0), table, row.GetString(3), row.TextOrNull(4) ?? string.Join(";\n", sql)) { Sql = sql, StandsOn = (CatalogGround)row.GetInt32(8) };
        return new ExtraRow(extra, row.GetFieldValue<uint>(6), row.GetFieldValue<uint>(7));
    }
}
