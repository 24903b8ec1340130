using Wit.Sdk.Sql.Catalog;

namespace Wit.Sdk.Sql.Tests.Catalog;

public sealed class PostgresCatalogTests
{
    [Theory]
    [InlineData("uuidv7", 17, false)]
    [InlineData("uuidv7", 18, true)]
    [InlineData("any_value", 15, false)]
    [InlineData("any_value", 16, true)]
    public void A_function_is_there_from_its_first_version_on(string name, int version, bool exists) =>
        Assert.Equal(exists, new PostgresCatalog(version).Functions(name).Count > 0);

    [Theory]
    [InlineData(16, "daticulocale")]
    [InlineData(17, "datlocale")]
    public void A_column_of_a_system_relation_is_there_in_its_versions_only(int version, string column)
    {
        var names = new PostgresCatalog(version).FindRelation("pg_catalog", "pg_database")!.RowType.Fields.Select(field => field.Name).ToList();

        Assert.Contains(column, names);
        Assert.Single(names, name => name is "daticulocale" or "datlocale");
    }

    [Fact]
    public void Functions_of_an_extension_are_there_only_where_it_is_installed()
    {
        Assert.Empty(new PostgresCatalog().Functions("similarity"));
        var similarity = Assert.Single(new PostgresCatalog(extensions: ["pg_trgm"]).Functions("similarity"));
        Assert.Equal("float4", similarity.Result.Name);
    }

    [Fact]
    public void Every_function_operator_cast_and_relation_can_be_read()
    {
        var catalog = new PostgresCatalog(extensions: ["citext", "hstore", "ltree", "pg_trgm", "cube", "intarray", "pgcrypto", "unaccent", "uuid-ossp", "fuzzystrmatch"]);

        Assert.True(catalog.FunctionNames.Sum(name => catalog.Functions(name).Count) > 2900);
        Assert.True(catalog.OperatorSymbols.Sum(symbol => catalog.Operators(symbol).Count) > 900);
        Assert.True(catalog.Casts.Count() > 220);
        Assert.All(catalog.RelationNames.Where(name => !name.Contains('.')), name => Assert.NotEmpty(catalog.FindRelation("pg_catalog", name)!.RowType.Fields));
    }

    [Fact]
    public void A_function_has_its_flags_names_and_columns()
    {
        var catalog = new PostgresCatalog();
        var interval = Assert.Single(catalog.Functions("make_interval"));
        var each = Assert.Single(catalog.Functions("jsonb_each"));

        Assert.Equal((7, true), (interval.Defaults, interval.IsStrict));
        Assert.Equal(["years", "months", "weeks", "days", "hours", "mins", "secs"], interval.ArgumentNames);
        Assert.True(each.ReturnsSet);
        Assert.Equal([("key", "text"), ("value", "jsonb")], each.Columns.Select(column => (column.Name, column.Type.Name)));
        Assert.True(Assert.Single(catalog.Functions("format"), function => function.Arguments.Count == 2).IsVariadic);
    }
}
