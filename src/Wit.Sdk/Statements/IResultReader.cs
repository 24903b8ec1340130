using Npgsql;
using Wit.Sdk.Statements.Writes;

namespace Wit.Sdk.Statements;

/// <summary>Reads the result of a statement. A struct, so that each kind of result gets code of its own and costs no object.</summary>
/// <typeparam name="TResult">The type of the result.</typeparam>
internal interface IResultReader<TResult>
{
    static abstract ValueTask<TResult> ReadAsync(NpgsqlDataReader reader, WriteStatement? statement, CancellationToken cancellationToken);
}
