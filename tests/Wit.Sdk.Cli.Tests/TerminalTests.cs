using System.Text.Json;
using Wit.Sdk.Cli.Output;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Cli.Tests;

/// <summary>Nothing that others wrote moves the cursor, changes colours, rings or turns the direction of writing: it is shown escaped.</summary>
public sealed class TerminalTests
{
    private const string Bad = "\u001b[31mred\u0007\u001b]0;title\u009b2J\u202Eback";

    [Theory]
    [InlineData("\u001b[2J", "\\u001B[2J")]
    [InlineData("\u001b]0;t\u0007", "\\u001B]0;t\\u0007")]
    [InlineData("a\u009b31m", "a\\u009B31m")]
    [InlineData("a\rb", "a\\u000Db")]
    [InlineData("a\r\nb\tc\n", "a\r\nb\tc\n")]
    [InlineData("\u202Eabc\u2066", "\\u202Eabc\\u2066")]
    [InlineData("\u200Eabc\u061C", "\\u200Eabc\\u061C")]
    [InlineData("a\u2028b\uFEFF", "a\\u2028b\\uFEFF")]
    [InlineData("\U000E0041", "\\uDB40\\uDC41")]
    [InlineData("é 漢 👩\u200D💻", "é 漢 👩\u200D💻")]
    public void What_a_terminal_would_obey_is_shown_escaped(string text, string shown) => Assert.Equal(shown, Printable.Text(text));

    [Fact]
    public void A_name_has_one_line() => Assert.Equal("a\\u000D\\u000Ab\\u0009c", Printable.Name("a\r\nb\tc"));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Names_of_files_sql_and_messages_of_the_server_are_shown_escaped_by_every_command(bool isTerminal)
    {
        await using var database = await TestDatabase.CreateAsync();
        using var project = Schemas.Project();
        project.Variables["DB_URL"] = database.ConnectionString;
        project.IsTerminal = isTerminal;
        await project.RunAsync("generate");
        await project.RunAsync("generate", "--custom", "--name", "bad");
        var tag = "0001_" + Bad;
        project.Write($"migrations/{tag}.sql", $"DO $$ BEGIN RAISE EXCEPTION 'no {Bad}' USING HINT = '{Bad}'; END $$;");
        File.Delete(Path.Combine(project.Folder, "migrations/0001_bad.sql"));
        project.Write("migrations/meta/_journal.json", project.Read("migrations/meta/_journal.json").Replace("0001_bad", JsonEncodedText.Encode(tag).ToString(), StringComparison.Ordinal));
        project.Write("seed.sql", $"DO $$ BEGIN RAISE EXCEPTION 'no {Bad}'; END $$;");
        project.Write("schema.ts", Schemas.Users.Replace("name:", $"/* {Bad} */ nam\u00e9: nope, name:", StringComparison.Ordinal));

        string[][] commands =
        [
            ["status"], ["status", "--json"], ["migrate"], ["migrate", "--json"], ["check"], ["check", "--json"], ["generate"], ["generate", "--json"], ["export"], ["seed"], ["seed", "--json"],
            ["drop", "--force", "--json"], ["generate", "--name", Bad], ["export", "--schema", Bad], ["export", "--" + Bad], ["diff", "--from", Bad, "--to", Bad], ["check", "--config", Bad],
            ["generate", "--rename", Bad], ["generate", "--allow-drop", Bad], ["seed", "--file", Bad], ["status", "--out", Bad], [Bad],
        ];
        foreach (var command in commands)
        {
            var result = await project.RunAsync(command);
            AssertClean(command, WithoutColour(result.Error));
            AssertClean(command, result.Out);
        }
    }

    /// <summary>The tool's own colours, on a terminal only.</summary>
    private static string WithoutColour(string text) => new[] { "\u001b[1;31m", "\u001b[1;33m", "\u001b[2m", "\u001b[0m" }.Aggregate(text, (rest, code) => rest.Replace(code, string.Empty, StringComparison.Ordinal));

    private static void AssertClean(string[] command, string text) =>
        Assert.False(text.AsSpan().ContainsAny("\u001b\u0007\u009b\u202E"), $"{Printable.Name(string.Join(' ', command))} shows {Printable.Name(text)}");
}
