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

    private static QueryLister List(string text)
    {
        var lister = new QueryLister(s_model);
        lister.Add("q.sql", text);
        return lister;
    }
}
