using System.Diagnostics;
using System.Text;
using Xunit.Abstractions;

namespace Wit.Sdk.Cli.Tests;

/// <summary>The tool as its users run it: a process of its own, with pipes.</summary>
public sealed class ProcessTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Export_writes_the_ddl_without_a_byte_order_mark()
    {
        using var project = new CliProject(("schema.ts", Schemas.Users));
        var watch = Stopwatch.StartNew();
        var (exitCode, bytes, error) = await RunAsync(project, "export", "--schema", "schema.ts");
        output.WriteLine($"wit export as a process: {watch.ElapsedMilliseconds} ms");
        Assert.Equal((0, string.Empty), (exitCode, error));
        Assert.StartsWith("CREATE TABLE \"users\" (\n", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_terminal_nothing_is_asked_and_there_is_no_colour()
    {
        using var project = Schemas.Project();
        Assert.Equal(0, (await RunAsync(project, "generate")).ExitCode);
        project.Write("schema.ts", Schemas.UsersWithFullName);
        var (exitCode, bytes, error) = await RunAsync(project, "generate");
        Assert.Equal((2, 0), (exitCode, bytes.Length));
        Assert.Contains("--allow-drop column:public.users.name", error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', error);
    }

    [Fact]
    public async Task Letters_of_all_languages_come_through_whatever_the_locale()
    {
        using var project = new CliProject(("schema.ts", """
            import { pgTable, text } from "drizzle-orm/pg-core";
            export const t = pgTable("größe_表", { naïve: text("naïve").default("ça 🎉") });
            """));
        var (exitCode, bytes, _) = await RunAsync(project, "export", "--schema", "schema.ts");
        Assert.Equal(0, exitCode);
        Assert.Contains("CREATE TABLE \"größe_表\" (\n\t\"naïve\" text DEFAULT 'ça 🎉'\n);", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    private static Task<(int ExitCode, byte[] Out, string Error)> RunAsync(CliProject project, params string[] arguments) =>
        ToolProcess.RunAsync(project.Folder, arguments, project.Variables);
}
