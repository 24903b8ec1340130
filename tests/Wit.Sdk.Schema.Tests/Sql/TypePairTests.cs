using Npgsql;
using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Sql.Statements;
using Wit.Sdk.Testing;
using Xunit.Abstractions;

namespace Wit.Sdk.Schema.Tests.Sql;

/// <summary>Each column type becomes each other one, on a real server, with no row, with typical rows and with values at the edges.</summary>
public sealed class TypePairTests(TestDatabase database, ITestOutputHelper output) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task Each_pair_of_types_applies_with_its_values_or_is_asked_and_then_fails_with_nothing_changed()
    {
        await using var connection = await database.DataSource.OpenConnectionAsync();
        // Sessions are not in UTC; the meaning of a value must not depend on it.
        await ExecuteAsync(connection, "set timezone = 'America/New_York'; create type color as enum ('red', 'green'); create type shade as enum ('red', 'green', 'blue')");
        var (keeps, applies, refuses, problems) = (0, 0, 0, new List<string>());
        foreach (var from in PairedTypes.All)
        {
            foreach (var to in PairedTypes.All.Where(to => to.Type != from.Type))
            {
                var change = ChangeOf(from.Type, to.Type);
                var isAsked = !change.Consents.IsEmpty;
                var outcome = await TryAsync(connection, change, from.Values);
                if (outcome.Error is not null && await TryAsync(connection, change, []) is { Error: { } impossible }) problems.Add($"{Name(change)}: {impossible} on an empty table");
                if (outcome.Error is not null) refuses++;
                else if (isAsked) applies++;
                else keeps++;
                if (!isAsked && outcome.Error is { } error) problems.Add($"{Name(change)}: {error}, unasked");
                if (!isAsked && outcome.Lost.Count > 0) problems.Add($"{Name(change)}: lost {string.Join(", ", outcome.Lost)}, unasked");
                if (outcome.Error is null && outcome.Rewrites != TableRewrites.By(from.Type, to.Type)) problems.Add($"{Name(change)}: rewrites: {outcome.Rewrites}");
            }
        }

        output.WriteLine($"{keeps + applies + refuses} pairs: {keeps} keep every value, {applies} are asked and apply, {refuses} are asked and fail");
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    private static Change.AlterColumn ChangeOf(ColumnType from, ColumnType to) =>
        new(QualifiedName.InPublic("pairs"), new Column("c", "c", from), new Column("c", "c", to), ColumnChanges.Type);

    private static string Name(Change.AlterColumn change) => SqlTypes.ToSql(change.From.Type) + " -> " + SqlTypes.ToSql(change.To.Type);

    /// <summary>Changes the type of a filled column in a transaction, which is rolled back, and converts it back as PostgreSQL itself does.</summary>
    private static async Task<Outcome> TryAsync(NpgsqlConnection connection, Change.AlterColumn change, string[] values)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        await ExecuteAsync(connection, $"create table pairs (n serial, c {SqlTypes.ToSql(change.From.Type)})");
        if (values.Length > 0) await ExecuteAsync(connection, $"insert into pairs (c) values {string.Join(", ", values.Select(value => $"({value})"))}, (null)");
        const string Node = "select pg_relation_filenode('pairs')::text";
        const string Rows = "select coalesce(array_to_string(array_agg(coalesce({0}, 'NULL') order by n), e'\\n'), '') from pairs";
        var before = await TextAsync(connection, Node);
        var old = await TextAsync(connection, string.Format(null, Rows, PairedTypes.TextOf("c", change.From.Type)));
        try
        {
            foreach (var sql in AlterColumnSql.Write(change)) await ExecuteAsync(connection, sql);
        }
        catch (PostgresException exception)
        {
            return new Outcome(exception.SqlState + " " + exception.MessageText, false, []);
        }

        var isRewritten = before != await TextAsync(connection, Node);
        if (!change.Consents.IsEmpty || values.Length == 0) return new Outcome(null, isRewritten, []);
        var reverse = PairedTypes.TextOf(PairedTypes.Back(change.To.Type, change.From.Type), change.From.Type);
        var error = await Record.ExceptionAsync(async () => reverse = await TextAsync(connection, string.Format(null, Rows, reverse)));
        if (error is not null) return new Outcome(null, isRewritten, [error.Message]);
        return new Outcome(null, isRewritten, [.. old.Split('\n').Zip(reverse.Split('\n')).Where(pair => pair.First != pair.Second).Select(pair => $"{pair.First} (now {pair.Second})")]);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<string> TextAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return (string)(await command.ExecuteScalarAsync())!;
    }

    private sealed record Outcome(string? Error, bool Rewrites, IReadOnlyList<string> Lost);
}
