using System.Globalization;
using System.Text;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Testing;
using Wit.Sdk.Tooling.Pushing;

namespace Wit.Sdk.Tooling.Tests.Pushing;

/// <summary>
/// Pushes one random schema over another with rows: the second push has nothing to do, and no value is lost that nobody gave up. <c>WIT_PUSH_PAIRS</c> says how many pairs.
/// </summary>
public sealed class RandomPairTests
{
    [Fact]
    public async Task A_second_push_has_nothing_to_do_and_nothing_is_lost_without_consent()
    {
        var runs = (int)Hunt.Runs("WIT_PUSH_PAIRS", 15);
        var first = int.Parse(Hunt.Seed(), NumberStyles.None, CultureInfo.InvariantCulture) * 1000;
        var reached = 0;
        for (var i = 0; i < runs; i++)
        {
            var (before, after) = (new RandomSchema(first + i, 0).Text(), new RandomSchema(first + i, 10).Text());
            try
            {
                if (await TryAsync(Pushing.Compile(before), Pushing.Compile(after))) reached++;
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                throw new InvalidOperationException($"Pair {first + i}: {exception.Message}\n{before}\n{after}", exception);
            }
        }

        // Rows may stand in the way of a pair, as they are meant to.
        Assert.True(reached * 3 > runs, $"only {reached} of {runs} pairs reached the second schema");
    }

    private static async Task<bool> TryAsync(SchemaModel before, SchemaModel after)
    {
        await using var database = await TestDatabase.CreateAsync();
        await Pushing.PushAsync(database.ConnectionString, Pushing.Target(before));
        foreach (var table in before.Tables.OrderBy(table => table.ForeignKeys.Count)) await database.ExecuteAsync(Insert(table, before));
        var values = await ReadAsync(database, before, after);
        var target = Pushing.Target(after, known: before);

        PushOutcome outcome;
        IReadOnlyList<string> flags;
        try
        {
            (outcome, flags) = await Pushing.PushWithConsentAsync(database.ConnectionString, target);
        }
        catch (ToolException exception) when (exception.Message.Contains("nothing was changed", StringComparison.Ordinal))
        {
            Assert.Equal(values, await ReadAsync(database, before, after));
            return false;
        }

        Assert.Equal(values, await ReadAsync(database, before, after));
        if (outcome.Problems.Count > 0) return false;
        Assert.Empty(outcome.Remainder.Statements);
        Assert.Empty((await Pushing.PushAsync(database.ConnectionString, target, [.. flags])).Applied.Statements);
        return true;
    }

    /// <summary>The values of the columns that both schemas have with the same type.</summary>
    private static async Task<string> ReadAsync(TestDatabase database, SchemaModel before, SchemaModel after)
    {
        var text = new StringBuilder();
        foreach (var table in before.Tables.Where(table => after.FindTable(table.Name) is not null))
        {
            var same = table.Columns.Where(column => after.FindTable(table.Name)!.FindColumn(column.Name) is { } other && other.Type == column.Type).Select(column => SqlText.QuoteIdentifier(column.Name));
            text.Append(await database.ScalarAsync<string>($"select coalesce(string_agg(row({string.Join(", ", same)})::text, ';' order by id), '') from {SqlText.QuoteRelation(table.Name)}")).Append('\n');
        }

        return text.ToString();
    }

    private static string Insert(Table table, SchemaModel schema)
    {
        var columns = table.Columns.Where(column => !SqlTypes.IsSerial(column.Type)).ToList();
        var relation = SqlText.QuoteRelation(table.Name);
        return columns.Count == 0 ? $"insert into {relation} default values" : string.Concat(Enumerable.Range(1, 3).Select(i =>
            $"insert into {relation} ({string.Join(", ", columns.Select(column => SqlText.QuoteIdentifier(column.Name)))}) values ({string.Join(", ", columns.Select(column => Value(column, schema, i)))}) on conflict do nothing;"));
    }

    private static string Value(Column column, SchemaModel schema, int i) => column.Type switch
    {
        // A unique column may have kept the other users out.
        _ when column.Name == "user_id" => "(select min(id) from users)",
        ColumnType.Boolean => "true",
        ColumnType.Timestamp => $"'2026-01-0{i}'",
        ColumnType.Array => $"'{{a{i}}}'",
        ColumnType.Enum type => SqlText.QuoteLiteral(schema.FindEnum(type.Name)!.Labels[0]),
        _ => $"'{i}'",
    };
}
