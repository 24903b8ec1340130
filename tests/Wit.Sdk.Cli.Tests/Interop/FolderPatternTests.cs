using System.Diagnostics;
using System.Text.Json;
using Npgsql;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Cli.Tests.Interop;

/// <summary>The patterns of migrations folders in public (commits, gaps, files by hand): each is applied as drizzle-orm's migrator does, or refused by name.</summary>
public sealed class FolderPatternTests
{
    /// <summary>All that a migration can leave in a database, as lines: objects, their definitions and the number of rows.</summary>
    private const string Contents = """
        select coalesce(string_agg(line, E'\n' order by line), '') from (
          select concat_ws(' ', 'relation', n.nspname, c.relname, c.relkind, c.relrowsecurity, obj_description(c.oid)) as line
            from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname !~ '^pg_|^information_schema$' and c.relname !~ '__wit_migration_steps'
          union all select concat_ws(' ', 'column', attrelid::regclass, attname, format_type(atttypid, atttypmod), attnotnull, attidentity, attgenerated, pg_get_expr(adbin, adrelid))
            from pg_attribute a left join pg_attrdef d on adrelid = attrelid and adnum = attnum join pg_class c on c.oid = attrelid join pg_namespace n on n.oid = c.relnamespace
            where n.nspname !~ '^pg_|^information_schema$' and c.relname !~ '__wit_migration_steps' and attnum > 0 and not attisdropped
          union all select concat_ws(' ', 'constraint', conrelid::regclass, conname, convalidated, pg_get_constraintdef(oid)) from pg_constraint
            where connamespace::regnamespace::text !~ '^pg_|^information_schema$' and conrelid::regclass::text !~ '__wit_migration_steps'
          union all select concat_ws(' ', 'index', indexdef) from pg_indexes where schemaname !~ '^pg_|^information_schema$' and tablename !~ '__wit_migration_steps'
          union all select concat_ws(' ', 'invalid', indexrelid::regclass) from pg_index where not indisvalid
          union all select concat_ws(' ', 'label', enumtypid::regtype, enumlabel) from pg_enum
          union all select concat_ws(' ', 'policy', schemaname, tablename, policyname, qual) from pg_policies
          union all select concat_ws(' ', 'trigger', tgrelid::regclass, pg_get_triggerdef(oid)) from pg_trigger where not tgisinternal
          union all select concat_ws(' ', 'function', oid::regprocedure, md5(prosrc)) from pg_proc where pronamespace = 'public'::regnamespace
          union all select concat_ws(' ', 'rows', schemaname, tablename, (xpath('/row/c/text()', query_to_xml(format('select count(*) as c from %I.%I', schemaname, tablename), false, true, '')))[1])
            from pg_tables where schemaname !~ '^pg_|^information_schema$' and tablename !~ '__wit_migration_steps'
        ) lines
        """;

    private const string History = "select coalesce(string_agg(concat_ws(' ', 'applied', created_at, hash), E'\\n' order by id), '') from drizzle.__drizzle_migrations";

    public static TheoryData<string> Names => [.. FolderCase.Names];

    [Fact]
    public void A_hundred_patterns_are_tried() => Assert.InRange(FolderCase.Names.Count(), 100, int.MaxValue);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_folder_is_applied_once_or_refused_by_name(string name)
    {
        var folder = FolderCase.Read(name);
        await using var database = await TestDatabase.CreateAsync();
        using var project = folder.Project();

        var result = await project.RunAsync("migrate", "--url", database.ConnectionString);

        Assert.DoesNotContain("wit itself failed", result.Error, StringComparison.Ordinal);
        if (folder.Refused is { } refused)
        {
            Assert.Equal((1, string.Empty), (result.ExitCode, result.Out));
            Assert.Contains(refused, result.Error, StringComparison.Ordinal);
            return;
        }

        Assert.True(result.ExitCode == 0, result.Error);
        Assert.StartsWith("Nothing to apply", (await project.RunAsync("migrate", "--url", database.ConnectionString)).Out, StringComparison.Ordinal);
        Assert.Equal(0, (await project.RunAsync("status", "--url", database.ConnectionString)).ExitCode);
    }

    [DrizzleFact]
    public async Task What_both_migrators_apply_is_equal()
    {
        using var drizzle = await DrizzleMigrator.StartAsync();
        var different = new List<string>();
        foreach (var folder in FolderCase.Names.Select(FolderCase.Read))
        {
            await using var theirs = await TestDatabase.CreateAsync();
            using var project = folder.Project();
            var error = await drizzle.ApplyAsync(theirs.ConnectionString, Path.Combine(project.Folder, "migrations"));
            if (error is null != folder.DrizzleApplies) different.Add($"{folder.Name}: drizzle {error ?? "applied it"}");
            if (error is not null || folder.Refused is not null) continue;

            await using var ours = await TestDatabase.CreateAsync();
            await project.RunAsync("migrate", "--url", ours.ConnectionString);
            var (here, there) = (await ContentsAsync(ours), await ContentsAsync(theirs));
            if (here != there) different.Add($"{folder.Name}:\n  ours only: {Only(here, there)}\n  theirs only: {Only(there, here)}");
        }

        Assert.True(different.Count == 0, string.Join('\n', different));
    }

    private static async Task<string> ContentsAsync(TestDatabase database) => await database.ScalarAsync<string>(Contents) + "\n" + await database.ScalarAsync<string>(History);

    private static string Only(string first, string second) => string.Join(" | ", first.Split('\n').Except(second.Split('\n'), StringComparer.Ordinal));

    /// <summary>drizzle-orm's migrator, one process for all folders.</summary>
    private sealed class DrizzleMigrator(Process process) : IDisposable
    {
        public static async Task<DrizzleMigrator> StartAsync()
        {
            var folder = RepositoryRoot.Combine("tests", "oracle");
            var start = new ProcessStartInfo("node", [Path.Combine(folder, "migrate-all.mjs")]) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
            var process = Process.Start(start) ?? throw new InvalidOperationException("'node' did not start");
            await Task.Yield();
            return new DrizzleMigrator(process);
        }

        public async Task<string?> ApplyAsync(string connectionString, string folder)
        {
            var server = new NpgsqlConnectionStringBuilder(connectionString);
            var url = $"postgres://{server.Username}:{Uri.EscapeDataString(server.Password ?? string.Empty)}@{server.Host}:{server.Port}/{server.Database}";
            await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(new { url, folder }));
            await process.StandardInput.FlushAsync();
            var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("node ended");
            return JsonDocument.Parse(line).RootElement.GetProperty("error").GetString();
        }

        public void Dispose()
        {
            process.StandardInput.Close();
            process.WaitForExit();
            process.Dispose();
        }
    }
}
