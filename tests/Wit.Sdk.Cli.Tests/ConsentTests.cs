using Wit.Sdk.Testing;

namespace Wit.Sdk.Cli.Tests;

/// <summary>Changes that lose data, with empty and with filled tables: nothing happens without consent for that very object.</summary>
public sealed class ConsentTests
{
    private const string Schema = """
        import { pgTable, pgEnum, pgSchema, pgSequence, integer, jsonb, text, uuid, varchar } from "drizzle-orm/pg-core";
        export const mood = pgEnum("mood", ["a", "b"]);
        export const s = pgSchema("s");
        export const n = pgSequence("n");
        export const users = pgTable("users", { id: integer("id"), age: integer("age"), name: text("name"), mood: mood("mood") });
        export const posts = pgTable("posts", { id: integer("id") });
        """;

    private static readonly (string Before, string After, string Consent, string? Refusal)[] s_changes =
    [
        // With rows that do not fit, PostgreSQL refuses, and all stays as it was.
        ("text(\"name\")", "uuid(\"name\")", "column:public.users.name", "22P02"),
        ("text(\"name\")", "integer(\"name\")", "column:public.users.name", "22P02"),
        ("integer(\"age\")", "uuid(\"age\")", "column:public.users.age", "22P02"),
        ("text(\"name\")", "jsonb(\"name\")", "column:public.users.name", "22P02"),
        ("text(\"name\")", "varchar(\"name\", { length: 10 })", "column:public.users.name", "22001"),
        ("[\"a\", \"b\"]", "[\"a\"]", "label:public.mood.b", "22P02"),
        ("export const posts = pgTable(\"posts\", { id: integer(\"id\") });", "", "table:public.posts", null),
        ("export const s = pgSchema(\"s\");", "", "schema:s", null),
        ("age: integer(\"age\"),", "", "column:public.users.age", null),
        ("export const n = pgSequence(\"n\");", "", "sequence:public.n", null),
    ];

    public static TheoryData<int, bool> Changes
    {
        get
        {
            var data = new TheoryData<int, bool>();
            for (var i = 0; i < s_changes.Length; i++)
            {
                data.Add(i, false);
                data.Add(i, true);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task What_loses_data_needs_consent_for_that_very_object(int change, bool isFilled)
    {
        var (before, after, consent, refusal) = s_changes[change];
        await using var database = await TestDatabase.CreateAsync();
        using var project = Schemas.Project(Schema);
        project.Variables["DB_URL"] = database.ConnectionString;
        Assert.Equal(0, (await project.RunAsync("generate")).ExitCode);
        Assert.Equal(0, (await project.RunAsync("migrate")).ExitCode);
        if (isFilled) await database.ExecuteAsync("insert into users values (1, 30, 'a name of more than ten', 'b'); insert into posts values (1); select nextval('n')");
        var rows = await RowsAsync(database);
        project.Write("schema.ts", Schema.Replace(before, after, StringComparison.Ordinal));

        var other = consent.Replace("public", "other", StringComparison.Ordinal) is var changed && changed != consent ? changed : "schema:other";
        foreach (var flags in new[] { Array.Empty<string>(), ["--allow-drop", other] })
        {
            var refused = await project.RunAsync(["generate", .. flags]);
            Assert.Equal(2, refused.ExitCode);
            Assert.Contains("    --allow-drop " + consent + "\n", refused.Error, StringComparison.Ordinal);
            Assert.StartsWith("Nothing to apply", (await project.RunAsync("migrate")).Out, StringComparison.Ordinal);
        }

        Assert.Equal(rows, await RowsAsync(database));
        Assert.Equal(0, (await project.RunAsync("generate", "--allow-drop", consent)).ExitCode);
        var migrated = await project.RunAsync("migrate");
        var isRefused = isFilled && refusal is not null;
        Assert.Equal(isRefused ? 1 : 0, migrated.ExitCode);
        if (!isRefused) return;
        Assert.Contains("SQLSTATE " + refusal, migrated.Error, StringComparison.Ordinal);
        Assert.Equal(rows, await RowsAsync(database));
    }

    private static Task<IReadOnlyList<string>> RowsAsync(TestDatabase database) =>
        database.ListAsync<string>("select u::text from users u union all select p::text from posts p union all select last_value::text from n");
}
