using Npgsql;

namespace Wit.Sdk.Tooling.Catalog;

/// <summary>Reads the result sets of a batch in order.</summary>
/// <param name="reader">The reader, which stands before the first result.</param>
internal sealed class ResultReader(NpgsqlDataReader reader)
{
    private bool _isFirst = true;

    /// <summary>Reads all rows of the next result.</summary>
    public async Task<List<T>> NextAsync<T>(Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken)
    {
        if (!_isFirst) await reader.NextResultAsync(cancellationToken);
        _isFirst = false;
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken)) rows.Add(read(reader));
        return rows;
    }

    /// <summary>Reads all rows of several results.</summary>
    public async Task<List<T>> NextAsync<T>(int results, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken)
    {
        var rows = new List<T>();
        for (var i = 0; i < results; i++) rows.AddRange(await NextAsync(read, cancellationToken));
        return rows;
    }
}
