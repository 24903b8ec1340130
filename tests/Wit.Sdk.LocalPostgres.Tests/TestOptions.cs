namespace Wit.Sdk.LocalPostgres.Tests;

internal static class TestOptions
{
    public static LocalPostgresOptions LocalBinaries { get; } = new() { Sources = [LocalPostgresSource.LocalBinaries] };
}
