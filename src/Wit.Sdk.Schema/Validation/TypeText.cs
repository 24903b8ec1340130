using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Validation;

/// <summary>Types as messages name them: as SQL does, without quotes.</summary>
internal static class TypeText
{
    public static string Of(ColumnType type) => type switch
    {
        ColumnType.Enum named => named.Name.IsPublic ? named.Name.Name : named.Name.ToString(),
        ColumnType.Array array => Of(array.Element) + SqlTypes.Brackets(array),
        _ => SqlTypes.ToSql(type),
    };
}
