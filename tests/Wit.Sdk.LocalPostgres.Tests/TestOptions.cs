namespace Wit.Sdk.LocalPostgres.Tests;

internal static class TestOptions
{
    /// <summary>A private server, wherever its binaries come from.</summary>
    public static LocalPostgresOptions PrivateServer { get; } = new()
    {
        Sources = [LocalPostgresSource.LocalBinaries, LocalPostgresSource.Npm],
        StartTimeout = TimeSpan.FromMinutes(5),
    };
}
