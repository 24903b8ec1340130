using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;
using Wit.Sdk.Tooling.Queries;

namespace Wit.Sdk.Tooling.Tests.Queries;

public sealed class QueryListerTests
{
    private static readonly SchemaModel s_model = SchemaCompiler.Compile(
        new[] { new SourceFile("schema.ts", File.ReadAllText(RepositoryRoot.Combine("schema/schema.ts"))) }.ToEquatableArray(), default, new SchemaOptions(NameCasing.AsWritten)).Model;

    [Fact]
    public void A_statement_is_listed_with_its_name_command_and_line()
    {
        var query = Assert.Single(List("\n-- name: GetUser :one\n-- A user.\nSELECT id, bio FROM users WHERE username = @name;\n").Queries);

        Assert.Equal(("GetUser", ":one", 4), (query.Name, query.Command, query.Line));
        Assert.Equal("SELECT id, bio FROM users WHERE username = $1", query.Sql);
        Assert.Equal([new ListedParameter("name", "text", false, "string")], query.Parameters);
        Assert.Equal([("id", "uuid", false, "Guid"), ("bio", "text", true, "string?")], query.Columns.Select(column => (column.Name, column.Type, column.IsNullable, column.Clr)));
    }

    [Fact]
    public void Parameters_come_in_the_order_of_the_text_and_take_null_where_only_nullable_columns_store_them()
    {
        var queries = List("-- name: A :exec\nINSERT INTO labels (repo_id, name, description) VALUES ($1, $2, $3::text);\n-- name: B :exec\nUPDATE labels SET name = @text, description = @text WHERE id = @id;").Queries;

        Assert.Equal([("repo_id", false), ("name", false), ("description", true)], queries[0].Parameters.Select(parameter => (parameter.Name, parameter.IsNullable)));
        Assert.Equal("UPDATE labels SET name = $1, description = $1 WHERE id = $2", queries[1].Sql);
        Assert.Equal([("text", false), ("id", false)], queries[1].Parameters.Select(parameter => (parameter.Name, parameter.IsNullable)));
    }

    [Fact]
    public void The_functions_of_sqlc_become_sql()
    {
        var query = Assert.Single(List("-- name: X :many\nSELECT sqlc.embed(l), 1 AS n FROM labels l WHERE id IN (sqlc.slice('ids')) AND repo_id = sqlc.arg(repo) AND l.color = coalesce(sqlc.narg('color'), l.color)").Queries);

        Assert.Equal("SELECT l.*, 1 AS n FROM labels l WHERE id = ANY ($1) AND repo_id = $2 AND l.color = coalesce($3, l.color)", query.Sql);
        Assert.Equal([("ids", "uuid[]", false), ("repo", "uuid", false), ("color", "text", true)], query.Parameters.Select(parameter => (parameter.Name, parameter.Type, parameter.IsNullable)));
        Assert.Equal(["l", "n"], query.Columns.Select(column => column.Name));
        Assert.Equal(["id", "repo_id", "name", "color", "description", "created_at"], query.Columns[0].Columns.Select(column => column.Name));
    }

    [Fact]
    public void Each_combination_of_optional_lines_is_a_statement()
    {
        var queries = List("-- name: F :many\nSELECT id FROM issues\nWHERE repo_id = @repo\n  AND state = @state -- :if @state\n  AND title = @title -- :if @title\nLIMIT @take;").Queries;

        Assert.Equal(["F", "F(state)", "F(title)", "F(state, title)"], queries.Select(query => query.Name));
        Assert.Equal([2, 3, 3, 4], queries.Select(query => query.Parameters.Count));
        Assert.DoesNotContain("state", queries[0].Sql, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_is_at_its_line_and_column_and_does_not_stop_the_others()
    {
        var lister = List("-- name: A :one\nSELECT sqlc.arg(x)::int,\n  usrname FROM users;\n-- name: B :one\nSELECT id FROM WHERE;\n-- name: C :one\nSELECT 1 AS one;");

        Assert.Equal(["q.sql(3,3): error WIT6003", "q.sql(5,16): error WIT6001"], lister.Problems.Select(problem => problem.ToString()[..(problem.ToString().IndexOf("WIT", StringComparison.Ordinal) + 7)]));
        Assert.Contains("did you mean 'username'?", lister.Problems[0].Message, StringComparison.Ordinal);
        Assert.Equal("C", Assert.Single(lister.Queries).Name);
    }

    [Fact]
    public void A_write_of_all_rows_is_a_warning()
    {
        var problem = Assert.Single(List("-- name: D :exec\nDELETE FROM labels;").Problems);

        Assert.True(problem.IsWarning);
        Assert.Equal("WIT6016", problem.Code);
    }

    [Theory]
    [InlineData("-- name: A :one\nSELECT 1", "A :one SELECT 1")]
    [InlineData("--name: A :one\nSELECT 1", "A :one SELECT 1")]
    [InlineData("/* name: A :one */\nSELECT 1", "A :one SELECT 1")]
    [InlineData("# name: A :one\nSELECT 1", "A :one SELECT 1")]
    [InlineData("#name: A :one\nSELECT 1", "A :one SELECT 1")]
    [InlineData("-- name: A :batchexec\nDELETE FROM labels WHERE id = $1", "A :batchexec DELETE FROM labels WHERE id = $1")]
    [InlineData("-- name: A :copyfrom\nINSERT INTO labels (repo_id, name) VALUES ($1, $2)", "A :copyfrom INSERT INTO labels (repo_id, name) VALUES ($1, $2)")]
    [InlineData("-- name: A :many\nSELECT 1; -- the end\n\n-- A comment between.\n-- name: B :exec\nDELETE FROM labels WHERE id = @id;", "A :many SELECT 1|B :exec DELETE FROM labels WHERE id = $1")]
    [InlineData("-- name: A :many\nSELECT id FROM labels WHERE name = sqlc.arg('name') OR name = @name OR color = sqlc.narg(color)", "A :many SELECT id FROM labels WHERE name = $1 OR name = $1 OR color = $2")]
    [InlineData("-- name: A :many\nSELECT id FROM labels WHERE id = @id AND name <> $1", "A :many SELECT id FROM labels WHERE id = $2 AND name <> $1")]
    [InlineData("-- name: A :many\nSELECT id FROM labels WHERE NOT id IN (sqlc.slice('ids')) AND id NOT IN (sqlc.slice(others))", "A :many SELECT id FROM labels WHERE NOT id = ANY ($1) AND id <> ALL ($2)")]
    [InlineData("-- name: A\nSELECT 1", "(1,1): error WIT6023")]
    [InlineData("-- name: A :some\nSELECT 1", "(1,1): error WIT6023")]
    [InlineData("-- name: A :execlastid\nINSERT INTO labels (repo_id, name) VALUES ($1, $2)", "(1,1): error WIT6023")]
    [InlineData("-- name: A :one\nSELECT 1;\n-- name: A :one\nSELECT 2", "A :one SELECT 1|(3,1): error WIT6023")]
    [InlineData("-- name: A :one\nDELETE FROM labels WHERE id = $1", "(2,1): error WIT6023")]
    [InlineData("-- name: A :one\nSELECT sqlc.arg($1)", "(2,8): error WIT6005")]
    [InlineData("-- name: A :one\nSELECT sqlc.other(x)", "(2,19): error WIT6003")]
    public void The_annotations_of_sqlc_are_read_or_refused(string text, string expected)
    {
        var lister = List(text);

        Assert.Equal(expected, string.Join('|', lister.Queries.Select(query => $"{query.Name} {query.Command} {query.Sql}")
            .Concat(lister.Problems.Select(problem => problem.ToString()["q.sql".Length..].Split(':')[0] + ": error " + problem.Code))));
    }

    [Fact]
    public void Functions_and_types_of_the_sql_beside_the_schema_are_known()
    {
        const string script = """
            CREATE DOMAIN short_text AS varchar(20) NOT NULL;
            CREATE TYPE pair AS (first int, second text);
            CREATE OR REPLACE FUNCTION add_one(value integer, OUT result bigint) AS 'SELECT value + 1' LANGUAGE sql STRICT;
            CREATE FUNCTION pairs(VARIADIC keys int[]) RETURNS TABLE (key int, label text) LANGUAGE sql AS $$ SELECT 1, 'x' $$;
            CREATE FUNCTION any_user(email text DEFAULT 'x', double precision = 1) RETURNS SETOF users LANGUAGE sql AS $$ SELECT * FROM users $$;
            """;
        var lister = new QueryLister(s_model, script);
        lister.Add("q.sql", "-- name: A :many\nSELECT add_one($1), ($2::pair).second, $3::short_text, p.*, u.username FROM pairs(1, $4) p, any_user() u");

        Assert.Empty(lister.Problems);
        var query = Assert.Single(lister.Queries);
        Assert.Equal(["integer", "pair", "short_text", "integer"], query.Parameters.Select(parameter => parameter.Type));
        Assert.Equal(["add_one bigint", "second text", "short_text character varying(20)", "key integer", "label text", "username text"], query.Columns.Select(column => $"{column.Name} {column.Type}"));
    }

    [Fact]
    public void An_insert_that_omits_a_required_column_is_an_error_and_is_listed()
    {
        var lister = List("-- name: A :one\nINSERT INTO labels (name) VALUES ($1) RETURNING id;");

        Assert.Equal("WIT6012", Assert.Single(lister.Problems).Code);
        Assert.Equal(["text"], Assert.Single(lister.Queries).Parameters.Select(parameter => parameter.Type));
    }

    private static QueryLister List(string text)
    {
        var lister = new QueryLister(s_model);
        lister.Add("q.sql", text);
        return lister;
    }
}
