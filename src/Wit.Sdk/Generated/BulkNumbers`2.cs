using System.ComponentModel;
using System.Globalization;
using System.Runtime.InteropServices;
using Npgsql;
using NpgsqlTypes;
using Wit.Sdk.Definitions;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Generated;

/// <inheritdoc/>
/// <typeparam name="TNew">The type of an insert.</typeparam>
/// <typeparam name="TKey">The values that lead to the parent row.</typeparam>
/// <param name="numbering">How rows are numbered.</param>
/// <param name="parent">Returns the values that lead to the parent row.</param>
/// <param name="number">Returns the number of a row; null if it has none.</param>
/// <param name="give">Assigns a number to a row.</param>
/// <param name="bind">Adds an array of each of the values.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class BulkNumbers<TNew, TKey>(
    NumberingDefinition numbering, Func<TNew, TKey> parent, Func<TNew, long?> number, Func<TNew, long, TNew> give, Action<StatementParameters, TKey[]> bind) : BulkNumbers<TNew>
    where TKey : notnull
{
    private string? _sql;

    internal override async Task GiveAsync(DatabaseSession session, NpgsqlConnection connection, TableDefinition table, List<TNew> rows, CancellationToken cancellationToken)
    {
        var asked = new Dictionary<TKey, Asked>();
        foreach (var row in rows)
        {
            ref var of = ref CollectionsMarshal.GetValueRefOrAddDefault(asked, parent(row), out _);
            of = number(row) is { } given
                ? of with { Greatest = of.Greatest is { } greatest ? Math.Max(greatest, given) : given }
                : of with { Missing = of.Missing + 1 };
        }

        var first = await RaiseAsync(session, connection, Sql(table), asked, cancellationToken).ConfigureAwait(false);
        for (var index = 0; index < rows.Count; index++)
        {
            if (number(rows[index]) is not null)
                continue;
            ref var next = ref CollectionsMarshal.GetValueRefOrNullRef(first, parent(rows[index]));
            if (!System.Runtime.CompilerServices.Unsafe.IsNullRef(ref next))
                rows[index] = give(rows[index], next++);
        }
    }

    /// <summary>Raises the counters, and returns the first number for the rows of each parent.</summary>
    private async Task<Dictionary<TKey, long>> RaiseAsync(
        DatabaseSession session, NpgsqlConnection connection, string sql, Dictionary<TKey, Asked> asked, CancellationToken cancellationToken)
    {
        var started = session.Services.Log.Start();
        TKey[] keys = [.. asked.Keys];
        var first = new Dictionary<TKey, long>(keys.Length);
        var command = connection.CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.CommandText = sql;
            var parameters = new StatementParameters(command.Parameters, session.Services.Json);
            bind(parameters, keys);
            parameters.Add(Array.ConvertAll(keys, key => asked[key].Greatest), NpgsqlDbType.Array | NpgsqlDbType.Bigint);
            parameters.Add(Array.ConvertAll(keys, key => asked[key].Missing), NpgsqlDbType.Array | NpgsqlDbType.Bigint);
            session.Executing(command);
            try
            {
                var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
                await using (reader.ConfigureAwait(false))
                {
                    while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                    {
                        var key = keys[(int)reader.GetInt64(0) - 1];
                        first[key] = reader.GetInt64(1) - asked[key].Missing + 1;
                    }
                }

                session.Services.Log.Executed(started, sql);
            }
            catch (Exception exception) when (session.Fail(exception, sql) is { } translated)
            {
                throw translated;
            }
        }

        return first;
    }

    private string Sql(TableDefinition table) => _sql ??= StatementName.Append(Write(), table, "InsertMany");

    /// <summary>Counters are locked in the order of their rows' keys, so that two of these statements don't wait for each other.</summary>
    private string Write()
    {
        var counter = SqlIdentifier.Quote(numbering.Counter);
        var columns = numbering.ParentColumns.Select(SqlIdentifier.Quote).ToList();
        var names = columns.Select(static (_, index) => string.Create(CultureInfo.InvariantCulture, $"k{index}")).ToList();
        var arrays = string.Join(", ", Enumerable.Range(1, names.Count + 2).Select(static index => string.Create(CultureInfo.InvariantCulture, $"${index}")));
        var match = string.Join(" AND ", columns.Select((column, index) => $"p.{column} = a.{names[index]}"));
        return $"WITH asked AS (SELECT a.* FROM unnest({arrays}) WITH ORDINALITY AS a({string.Join(", ", names)}, given, missing, place) " +
            $"JOIN {numbering.ParentSqlName} AS p ON {match} WHERE a.missing > 0 OR p.{counter} < a.given " +
            $"ORDER BY {string.Join(", ", columns.Select(static column => "p." + column))} FOR NO KEY UPDATE OF p) " +
            $"UPDATE {numbering.ParentSqlName} AS p SET {counter} = GREATEST(p.{counter}, a.given) + a.missing FROM asked AS a WHERE {match} RETURNING a.place, p.{counter}::bigint";
    }

    private record struct Asked(long Missing, long? Greatest);
}
