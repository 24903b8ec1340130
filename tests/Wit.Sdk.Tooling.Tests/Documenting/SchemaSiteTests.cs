using System.Text.RegularExpressions;
using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;
using Wit.Sdk.Tooling.Documenting;

namespace Wit.Sdk.Tooling.Tests.Documenting;

public sealed partial class SchemaSiteTests
{
    [Fact]
    public void Each_link_leads_to_a_page_or_an_anchor_of_the_site()
    {
        foreach (var model in new[] { Platform(), Hostile() })
        {
            var pages = SchemaSite.Of(model).ToDictionary(page => page.Path, page => page.Text);
            foreach (var (path, text) in pages.Where(page => page.Key.EndsWith(".html", StringComparison.Ordinal)))
            {
                foreach (Match link in Links().Matches(text))
                {
                    var address = System.Net.WebUtility.HtmlDecode(link.Groups["to"].Value).Split('#');
                    var target = Path.Combine(Path.GetDirectoryName(path)!, Uri.UnescapeDataString(address[0])).Replace('\\', '/').Replace("tables/../", string.Empty, StringComparison.Ordinal)
                        .Replace("types/../", string.Empty, StringComparison.Ordinal).Replace("views/../", string.Empty, StringComparison.Ordinal);
                    Assert.True(pages.TryGetValue(target, out var page), $"{path} links to {target}.");
                    Assert.True(address.Length == 1 || page.Contains($"id=\"{address[1]}\"", StringComparison.Ordinal), $"{path} links to {address[^1]} of {target}.");
                }
            }
        }
    }

    [Fact]
    public void The_helpers_of_keys_and_indexes_are_those_that_the_generator_makes()
    {
        foreach (var table in Platform().Tables)
        {
            var file = RepositoryRoot.Combine("tests", "Wit.Sdk.Generators.Tests", "Snapshots", "schema", PascalName.Of(table.ExportName) + "Table.g.verified.cs");
            var generated = Helpers().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
            var keys = new[] { table.PrimaryKey?.Columns }.Concat(table.UniqueConstraints.Select(unique => (EquatableArray<string>?)unique.Columns)).OfType<EquatableArray<string>>();
            var named = keys.SelectMany(columns => HelperNames.OfKey(table, [.. columns])).Concat(table.Indexes.SelectMany(index => HelperNames.Of(table, index))).ToHashSet(StringComparer.Ordinal);

            Assert.Empty(named.Except(generated));
            var foreign = table.ForeignKeys.Select(key => "ListBy" + string.Join("And", key.Columns.Select(column => PascalName.Of(table.FindColumn(column)!.PropertyName))));
            Assert.Empty(generated.Except(named).Except(foreign));
        }
    }

    [Fact]
    public void Texts_of_the_schema_are_never_markup()
    {
        foreach (var page in SchemaSite.Of(Hostile()).Where(page => page.Path.EndsWith(".html", StringComparison.Ordinal) || page.Path.EndsWith(".svg", StringComparison.Ordinal)))
        {
            Assert.DoesNotContain("<script>alert", page.Text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img", page.Text, StringComparison.OrdinalIgnoreCase);
        }

        Assert.DoesNotContain("</script", SchemaSite.Of(Hostile()).Single(page => page.Path == "search-index.js").Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Names_that_differ_in_case_only_have_files_that_differ_in_more()
    {
        var paths = SchemaSite.Of(Hostile()).Select(page => page.Path).ToList();

        Assert.Equal(paths.Count, paths.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(paths, path => Assert.Matches("^[A-Za-z0-9_./~-]+$", path));
    }

    [Fact]
    public void A_page_shows_comment_columns_keys_helpers_and_both_ends_of_references()
    {
        var pages = SchemaSite.Of(Compile("""
            import { relations } from "drizzle-orm";
            import { index, integer, pgEnum, pgTable, text } from "drizzle-orm/pg-core";
            export const state = pgEnum("state", ["open", "done"]);
            /** Who does the work. */
            export const people = pgTable("people", { id: integer("id").primaryKey(), email: text("email").notNull().unique() });
            /** What is to do. See `people`. @deprecated use cards */
            export const tasks = pgTable("tasks", {
              id: integer("id").primaryKey().generatedAlwaysAsIdentity(),
              /** Who does it. */
              personId: integer("person_id").references(() => people.id, { onDelete: "set null" }),
              state: state("state").notNull().default("open"),
            }, (t) => [index("tasks_state").on(t.state, t.personId.desc())]);
            export const taskRelations = relations(tasks, ({ one }) => ({ person: one(people, { fields: [tasks.personId], references: [people.id] }) }));
            """)).ToDictionary(page => page.Path, page => page.Text);

        Snapshot.Match(pages["tables/tasks.html"] + pages["tables/people.html"] + pages["types/state.html"], "Pages", "html");
    }

    private static SchemaModel Platform() => Compile(File.ReadAllText(RepositoryRoot.Combine("schema", "schema.ts")));

    private static SchemaModel Hostile() => Compile("""
        import { integer, pgEnum, pgTable, pgView, text } from "drizzle-orm/pg-core";
        export const kind = pgEnum("<img src=x>", ["</script><script>alert(1)</script>"]);
        /** <script>alert(1)</script> & `<b>` @author <script>alert(2)</script> */
        export const a = pgTable("Users", { id: integer("id").primaryKey(), "we\"ird": text("<script>alert(3)</script>").default("<img src=x onerror=alert(4)>"), kind: kind("kind") });
        export const b = pgTable("users", { id: integer("a#b?c%").primaryKey().references(() => a.id) });
        export const c = pgTable("../../etc/passwd", { id: integer("id") });
        export const d = pgView("v/<script>alert(5)</script>", { id: integer("id") }).existing();
        """);

    private static SchemaModel Compile(string text) => SchemaCompiler.Compile(new[] { new SourceFile("schema.ts", text) }, default, SchemaOptions.Default).Model;

    [GeneratedRegex("(?:href|src)=\"(?<to>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Links();

    [GeneratedRegex(@"\b(?<name>(FindBy|ListBy)\w+)Async\(", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Helpers();
}
