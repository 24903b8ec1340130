using Npgsql;
using Wit.Sdk.Statements;
using Wit.Sdk.Statements.Writes;

namespace Wit.Sdk.Batches;

/// <summary>One or more statements of a batch, and how their results are read.</summary>
internal abstract class BatchPart
{
    /// <summary>Where the batch runs.</summary>
    public DatabaseSession? Session { get; set; }

    /// <summary>The statement whose result is read, for failures: its text, and the write that it is.</summary>
    public abstract (string Sql, WriteStatement? Write) Current { get; }

    /// <summary>Whether its statements return rows; otherwise the reader passes over them.</summary>
    public virtual bool HasResult => true;

    /// <summary>Whether a command without a result is its own.</summary>
    public virtual bool Has(NpgsqlBatchCommand command) => false;

    /// <summary>Adds the statements.</summary>
    public abstract void AddTo(NpgsqlBatch batch);

    /// <summary>Reads the results of its statements, the first of which the reader stands at; leaves it at the last. Keeps what is wrong with a row to itself.</summary>
    public abstract ValueTask ReadAsync(NpgsqlDataReader reader, CancellationToken cancellationToken);

    /// <summary>Hands out the results that were read. All statements of the batch are done then: had one failed, those before it would have taken no effect.</summary>
    public virtual void Complete()
    {
    }

    /// <summary>Reports that the batch failed before the results were read.</summary>
    public virtual void Fail(Exception exception)
    {
    }

    /// <summary>A new statement at the end of a batch.</summary>
    protected StatementParameters AddStatement(NpgsqlBatch batch, string sql)
    {
        var command = batch.CreateBatchCommand();
        command.CommandText = sql;
        batch.BatchCommands.Add(command);
        return new StatementParameters(command.Parameters, Session?.Services.Json);
    }
}
