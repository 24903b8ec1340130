namespace Wit.Sdk.LocalPostgres.Kept;

/// <summary>A server that stays, as the one of a <see cref="LocalPostgres"/>: disposing leaves it to its other users.</summary>
internal sealed class KeptServer(DevelopmentServer server) : IRunningServer
{
    public string ConnectionString => server.ConnectionString;

    public string? DataFolder => server.DataFolder;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
