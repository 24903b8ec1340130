namespace Wit.Sdk.LocalPostgres;

/// <summary>The server that this process created, or a database on an existing one. Disposing removes it with its data.</summary>
internal interface IRunningServer : IAsyncDisposable
{
    string ConnectionString { get; }

    string? DataFolder { get; }
}
