using System.Diagnostics;
using Npgsql;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Cli.Tests.Interop;

/// <summary>A project with a <c>drizzle.config.ts</c> in which both tools work: ours, and those of drizzle that <c>npm ci</c> put into tests/oracle.</summary>
internal sealed class DrizzleProject : IAsyncDisposable
{
    public const string NotInstalled = "drizzle-kit is not installed; run `npm ci` in tests/oracle";

    private static readonly string s_oracle = RepositoryRoot.Combine("tests", "oracle");

    private DrizzleProject(CliProject files, TestDatabase database) => (Files, Database) = (files, database);

    public static bool IsInstalled => File.Exists(Path.Combine(s_oracle, "node_modules", "drizzle-kit", "bin.cjs"));

    public CliProject Files { get; }

    public TestDatabase Database { get; }

    private string Url => UrlOf(Database);

    /// <summary>A project below tests/oracle, where Node finds drizzle, with a database of its own.</summary>
    /// <param name="schema">The content of schema.ts.</param>
    /// <param name="migrations">The member <c>migrations</c> of the config; null leaves it out.</param>
    public static async Task<DrizzleProject> CreateAsync(string schema, string? migrations = null)
    {
        var folder = Directory.CreateDirectory(Path.Combine(s_oracle, "obj", "interop-" + Guid.NewGuid().ToString("N")));
        var config = migrations is null ? Schemas.Config : Schemas.Config.Replace("out:", $"migrations: {migrations}, out:", StringComparison.Ordinal);
        var project = new DrizzleProject(new CliProject(folder, ("drizzle.config.ts", config), ("schema.ts", schema)), await TestDatabase.CreateAsync());
        project.Files.Variables["DB_URL"] = project.Database.ConnectionString;
        return project;
    }

    /// <summary>Runs our tool, and gives its result.</summary>
    public async Task<string> WitAsync(params string[] arguments)
    {
        var result = await Files.RunAsync(arguments);
        Assert.True(result.ExitCode == 0, $"wit {string.Join(' ', arguments)} ended with {result.ExitCode}:\n{result.Out}{result.Error}");
        return result.Out;
    }

    /// <summary>Runs drizzle-kit, and gives all that it says.</summary>
    public Task<string> DrizzleKitAsync(params string[] arguments) => NodeAsync([Path.Combine(s_oracle, "node_modules", "drizzle-kit", "bin.cjs"), .. arguments]);

    /// <summary>Runs drizzle-orm's migrator.</summary>
    public Task<string> DrizzleMigrateAsync(params string[] schemaAndTable) =>
        NodeAsync([Path.Combine(s_oracle, "migrate.mjs"), Url, Path.Combine(Files.Folder, "migrations"), .. schemaAndTable]);

    public async ValueTask DisposeAsync()
    {
        Files.Dispose();
        await ((IAsyncDisposable)Database).DisposeAsync();
    }

    /// <summary>Runs drizzle-orm's migrator over folders, each with a database, in one process.</summary>
    /// <returns>For each "applied", or "fails" and why.</returns>
    public static async Task<IReadOnlyList<string>> DrizzleMigrateAllAsync(IEnumerable<(TestDatabase Database, string Folder)> folders)
    {
        var lines = string.Concat(folders.Select(folder => $"{UrlOf(folder.Database)}\t{folder.Folder}\n"));
        var said = await RunNodeAsync([Path.Combine(s_oracle, "migrate.mjs"), "--list"], s_oracle, lines, []);
        return said.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string UrlOf(TestDatabase database)
    {
        var server = new NpgsqlConnectionStringBuilder(database.ConnectionString);
        return $"postgres://{server.Username}:{Uri.EscapeDataString(server.Password ?? string.Empty)}@{server.Host}:{server.Port}/{server.Database}";
    }

    private Task<string> NodeAsync(string[] arguments) => RunNodeAsync(arguments, Files.Folder, string.Empty, [("DB_URL", Url), ("NO_COLOR", "1")]);

    private static async Task<string> RunNodeAsync(string[] arguments, string folder, string input, (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("node", arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var (name, value) in variables) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        var said = await output + error;
        Assert.True(process.ExitCode == 0, said);
        return said;
    }
}
