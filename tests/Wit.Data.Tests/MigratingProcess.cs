namespace Wit.Data.Tests;

/// <summary>
/// An application that migrates its database as it starts: <c>dotnet Wit.Data.Tests.dll migrate</c>. It says <c>ready</c>, takes the connection string from standard input,
/// and writes the names of the migrations that it applied.
/// </summary>
internal static class MigratingProcess
{
    private static async Task Main(string[] arguments)
    {
        if (arguments is not ["migrate"])
            throw new ArgumentException("expected: migrate", nameof(arguments));
        await Console.Out.WriteLineAsync("ready");
        await using var db = WitDb.Connect(await Console.In.ReadLineAsync() ?? throw new InvalidOperationException("expected a connection string"));
        foreach (var file in await db.Migrations.ApplyAsync())
            await Console.Out.WriteLineAsync(file.Tag);
    }
}
