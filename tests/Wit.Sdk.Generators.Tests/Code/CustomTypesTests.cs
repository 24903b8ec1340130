using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Generators.Tests.Code;

public sealed class CustomTypesTests
{
    [Theory]
    [InlineData("text COLLATE \"C\"", typeof(ColumnType.Text))]
    [InlineData("varchar(20) collate \"und-x-icu\"", typeof(ColumnType.Varchar))]
    [InlineData("text COLLATE pg_catalog.\"C\"", typeof(ColumnType.Text))]
    [InlineData("text[] COLLATE \"C\"", typeof(ColumnType.Array))]
    [InlineData("TIMESTAMP (3) WITH TIME ZONE", typeof(ColumnType.Timestamp))]
    [InlineData("text COLLATE", typeof(ColumnType.Custom))]
    [InlineData("citext", typeof(ColumnType.Custom))]
    public void A_custom_type_is_what_its_sql_names_whatever_its_collation(string sql, Type expected) =>
        Assert.IsType(expected, CustomTypes.Resolve(new ColumnType.Custom(sql)));
}
