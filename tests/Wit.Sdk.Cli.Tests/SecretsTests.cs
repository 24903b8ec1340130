using Npgsql;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Cli.Tests;

/// <summary>The password of a database is in nothing that the tool says or writes, whatever fails.</summary>
public sealed class SecretsTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const string Password = "hunter2";

    private static readonly string[][] s_commands =
    [
        ["migrate"], ["migrate", "--dry-run"], ["status"], ["check"], ["drop"], ["seed"], ["generate"], ["export"], ["diff", "--from", "schema.ts", "--to", "schema.ts"],
    ];

    /// <summary>Databases that can't be reached or read, as people write them; {0} is a server that is there, {1} its port.</summary>
    public static TheoryData<string> Databases =>
    [
        "postgres://postgres:hunter2@127.0.0.1:1/wit",
        "postgresql://postgres:hunter2@127.0.0.1:1/wit?application_name=a&connect_timeout=1",
        "postgres://postgres:hunter2/@127.0.0.1:1/wit",
        "postgres://postgres:a@b:hunter2@127.0.0.1:1/wit",
        "postgres://postgres:%68unter2@127.0.0.1:1/wit",
        "postgres://postgres:hunter2@127.0.0.1:x/wit",
        "postgres://postgres:hunter2@127.0.0.1:1,127.0.0.1:2/wit",
        "postgres://postgres:hunter2@",
        "postgres:/postgres:hunter2@127.0.0.1:1/wit",
        "postgres:hunter2@127.0.0.1:1/wit",
        "mysql://root:hunter2@127.0.0.1:1/wit",
        "postgres://127.0.0.1:1/wit?user=u&password=hunter2",
        "postgres://postgres:hunter2@127.0.0.1:1/wit?sslmode=nonsense",
        "postgres://postgres:hunter2@127.0.0.1:1/wit?nonsense=1",
        "Host=127.0.0.1;Port=1;Username=u;Password=hunter2;Database=wit",
        "Host=127.0.0.1;Port=1;Username=u;Password='hunter2';Timeout=nonsense",
        "Host=127.0.0.1;Port=1;pwd=\"hunter2\";Nonsense=1",
        "Host=127.0.0.1;Port=1;Password=a;hunter2",
        "host=127.0.0.1 port=1 user=u password=hunter2 dbname=wit",
        "postgres://postgres:hunter2@{0}:{1}/wit_nowhere",
        "postgres://nobody_of_that_name:hunter2@{0}:{1}/wit_nowhere",
        "postgres://postgres:hunter2@{0}:{1}/wit_nowhere?sslmode=require",
        "Host={0};Port={1};Username=postgres;Password=hunter2;Database=wit_nowhere",
    ];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task No_command_repeats_the_password_of_a_database_that_fails(string form)
    {
        var server = new NpgsqlConnectionStringBuilder(database.ConnectionString);
        var url = form.Replace("{0}", server.Host, StringComparison.Ordinal).Replace("{1}", server.Port.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        foreach (var byFlag in new[] { true, false })
        {
            using var project = Schemas.Project();
            project.Write("seed.sql", "select 1;");
            await project.RunAsync("generate");
            project.Variables["DB_URL"] = url;
            foreach (var command in s_commands)
            {
                var takesUrl = byFlag && command[0] is "migrate" or "status" or "check" or "drop" or "seed";
                await AssertSilentAsync(project, [.. command, .. takesUrl ? ["--url", url] : Array.Empty<string>()]);
            }
        }
    }

    [Fact]
    public async Task A_statement_that_fails_is_shown_without_the_password_of_the_database()
    {
        using var project = Schemas.Project();
        await project.RunAsync("generate", "--custom");
        project.Write("migrations/0000_custom.sql", $"select '{Password}';\n--> statement-breakpoint\ncreate role nobody password '{Password}' nonsense;");
        project.Variables["DB_URL"] = new NpgsqlConnectionStringBuilder(database.ConnectionString) { Password = Password }.ConnectionString;
        foreach (var command in s_commands.Where(command => !command.Contains("--dry-run"))) await AssertSilentAsync(project, command);
    }

    [Theory]
    [InlineData("dbCredentials: { url: \"postgres://u:hunter2@127.0.0.1:1/d\", oops }")]
    [InlineData("dbCredentials: { url: \"postgres://u:hunter2@127.0.0.1:1/d\" }, dialect: \"mysql\"")]
    [InlineData("dbCredentials: { url: \"postgres://u:hunter2@127.0.0.1:1/d\" ")]
    [InlineData("dbCredentials: { host: \"127.0.0.1\", port: 1, user: \"u\", password: \"hunter2\", database: \"d\" }")]
    [InlineData("dbCredentials: { host: \"127.0.0.1\", port: \"x\", user: \"u\", password: \"hunter2\", database: \"d\" }")]
    [InlineData("dbCredentials: { host: \"127.0.0.1\", port: 1, user: process.env.NOT_SET, password: \"hunter2\", database: \"d\" }")]
    public async Task A_config_that_holds_the_password_is_not_repeated(string credentials)
    {
        using var project = Schemas.Project();
        await project.RunAsync("generate");
        project.Write("drizzle.config.ts", Schemas.Config.Replace("dbCredentials: { url: process.env.DB_URL! }", credentials, StringComparison.Ordinal));
        foreach (var command in s_commands) await AssertSilentAsync(project, command);
    }

    private static async Task AssertSilentAsync(CliProject project, string[] call)
    {
        foreach (var isTerminal in new[] { true, false })
        {
            project.IsTerminal = isTerminal;
            var result = await project.RunAsync(isTerminal ? call : [.. call, "--json"]);
            Assert.DoesNotContain(Password, result.Out + result.Error, StringComparison.Ordinal);
        }

        foreach (var file in project.Files("migrations").Where(file => !file.EndsWith("custom.sql", StringComparison.Ordinal)))
            Assert.DoesNotContain(Password, project.Read(file), StringComparison.Ordinal);
    }
}
