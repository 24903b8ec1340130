using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Schema.Tests.Sql;

public sealed class SqlTextTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly string[] s_hostile =
    [
        "plain", "Mixed Case", "a\"b", "\"", "\"\"", "it's", "'; drop table users; --", "\\", "\\\"", "$$", "$1", "--", "/*", "*/", "a\nb", "a\tb", "select",
        "ünï çödé", "😀", "%s", "{0}", "a.b", ";", "trailing ", " leading", "\u00A0", "\u200B", "E'x'", "::text", new string('x', 63),
    ];

    [Fact]
    public async Task Every_name_is_kept_as_it_is()
    {
        var columns = string.Join(", ", s_hostile.Select(name => SqlText.QuoteIdentifier(name) + " int"));
        await database.ExecuteAsync($"create table names ({columns})");

        var names = await database.ListAsync<string>("select attname::text from pg_attribute where attrelid = 'names'::regclass and attnum > 0 order by attnum");

        Assert.Equal(s_hostile, names);
    }

    [Fact]
    public async Task Every_value_is_kept_as_it_is()
    {
        var values = await database.ListAsync<string>("select v from (values " + string.Join(", ", s_hostile.Select(text => "(" + SqlText.QuoteLiteral(text) + ")")) + ") t(v)");

        Assert.Equal(s_hostile, values);
    }

    [Fact]
    public async Task A_null_character_which_no_text_of_PostgreSQL_holds_is_left_out()
    {
        Assert.Equal("ab", await database.ScalarAsync<string>("select " + SqlText.QuoteLiteral("a\0b")));
        Assert.Equal("\"ab\"", SqlText.QuoteIdentifier("a\0b"));
    }

    [Theory]
    [InlineData("short", "id")]
    [InlineData("a_table_name_that_is_just_so_long_that_it_does_not_fit_with_its_key", "id")]
    [InlineData("a_table_name_that_is_just_so_long_that_it_does_not_fit", "a_column_name_that_is_just_so_long_that_it_does_not_fit")]
    [InlineData("größenverhältnisse_größenverhältnisse_größenverhältnisse_größe", "maß")]
    [InlineData("😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀", "😀")]
    public async Task The_names_that_PostgreSQL_makes_are_known(string table, string column)
    {
        var name = PostgresNames.Truncate(table);
        await using var empty = await TestDatabase.CreateAsync($"create table {SqlText.QuoteIdentifier(table)} ({SqlText.QuoteIdentifier(column)} serial primary key)");

        Assert.Equal(name, await empty.ScalarAsync<string>("select relname::text from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace"));
        Assert.Equal(PostgresNames.PrimaryKey(name), await empty.ScalarAsync<string>("select conname::text from pg_constraint where contype = 'p' and connamespace = 'public'::regnamespace"));
        Assert.Equal(PostgresNames.Sequence(name, column), await empty.ScalarAsync<string>("select relname::text from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace"));
    }

    [Theory]
    [InlineData("citext", "citext")]
    [InlineData("MyType", "\"MyType\"")]
    [InlineData("TSVECTOR", "TSVECTOR")]
    [InlineData("numeric(10, 2)", "numeric(10, 2)")]
    public void A_custom_type_is_passed_on_unless_PostgreSQL_would_fold_its_name(string given, string sql) =>
        Assert.Equal(sql, SqlTypes.ToSql(new ColumnType.Custom(given)));
}
