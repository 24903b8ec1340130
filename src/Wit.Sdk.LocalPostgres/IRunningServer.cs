namespace Wit.Sdk.LocalPostgres;

/// <summary>A server that this process started; disposing stops it and removes its data.</summary>
internal interface IRunningServer : IAsyncDisposable
{
    string ConnectionString { get; }

    string? DataFolder { get; }
}
