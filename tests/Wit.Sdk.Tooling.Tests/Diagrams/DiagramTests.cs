using CsCheck;
using Wit.Sdk.Schema;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing;
using Wit.Sdk.Tooling.Diagrams;

namespace Wit.Sdk.Tooling.Tests.Diagrams;

/// <summary>The places of a diagram: whatever the schema, tables stand apart and lines go around them.</summary>
public sealed class DiagramTests
{
    [Fact]
    public void Tables_stand_apart_and_lines_go_around_them_in_the_platforms_schema() => Check(Platform());

    [Fact]
    public void Tables_stand_apart_and_lines_go_around_them_in_any_schema() =>
        Gen.Select(Gen.Int[1, 40], Gen.Int[0, 80], Gen.Int[1, 3], Gen.Int).Sample((tables, keys, schemas, seed) => Check(Random(tables, keys, schemas, seed)), iter: 300);

    [Fact]
    public void Two_hundred_tables_of_any_references_fit_on_one_page()
    {
        var diagram = Check(Random(200, 350, 1, 7));

        Assert.InRange(diagram.Width / diagram.Height, 0.5, 4);
        Assert.All(diagram.Tables, table => Assert.All(table.Rows, row => Assert.True(row.IsPrimaryKey || row.IsForeignKey)));
    }

    [Fact]
    public void The_same_schema_has_the_same_layout() => Assert.Equal(DiagramSvg.Write(Diagram.Of(Platform()), _ => null), DiagramSvg.Write(Diagram.Of(Platform()), _ => null));

    [Fact]
    public void Circles_and_tables_that_refer_to_themselves_are_drawn()
    {
        var model = Compile("""
            import { foreignKey, integer, pgTable } from "drizzle-orm/pg-core";
            export const a = pgTable("a", { id: integer("id").primaryKey(), b: integer("b"), up: integer("up") },
              (t) => [foreignKey({ columns: [t.b], foreignColumns: [b.id] }), foreignKey({ columns: [t.up], foreignColumns: [t.id] })]);
            export const b = pgTable("b", { id: integer("id").primaryKey(), a: integer("a").notNull().unique().references(() => a.id) });
            """);

        var diagram = Check(model);

        Assert.Equal([(true, false), (true, false), (false, true)], diagram.Edges.Select(edge => (edge.IsOptional, edge.IsUnique)));
        Assert.NotEqual(diagram.Tables[0].Box.X, diagram.Tables[1].Box.X);
    }

    [Fact]
    public void A_schema_without_tables_is_an_empty_diagram() => Assert.Empty(Diagram.Of(SchemaModel.Empty).Tables);

    [Fact]
    public void Mermaid_names_tables_columns_and_kinds_of_keys()
    {
        var model = Compile("""
            import { integer, pgSchema, pgTable, text } from "drizzle-orm/pg-core";
            const app = pgSchema("app");
            export const users = app.table("users", { id: integer("id").primaryKey(), name: text("full name") });
            export const cards = pgTable("a \"card\"", { userId: integer("user_id").primaryKey().references(() => users.id), next: integer("next").references(() => cards.userId) });
            """);

        Snapshot.Match(DiagramMermaid.Write(Diagram.Of(model)), "Mermaid");
    }

    private static SchemaModel Platform() => Compile(File.ReadAllText(RepositoryRoot.Combine("schema", "schema.ts")));

    private static SchemaModel Compile(string text)
    {
        var result = SchemaCompiler.Compile(new[] { new SourceFile("schema.ts", text) }, default, SchemaOptions.Default);
        Assert.False(result.HasErrors);
        return result.Model;
    }

    private static SchemaModel Random(int tables, int keys, int schemas, int seed)
    {
        var random = new Random(seed);
        var names = Enumerable.Range(0, tables).Select(number => new QualifiedName($"s{random.Next(schemas)}", $"table_{number}")).ToList();
        var foreign = Enumerable.Range(0, keys).Select(number => (Child: random.Next(tables), Parent: random.Next(tables), Number: number)).ToLookup(key => key.Child);
        return SchemaModel.Empty with
        {
            Tables = names.Select((name, index) => new Table(
                name, name.Name,
                new[] { new Column("id", "id", new ColumnType.Integer()) { NotNull = true } }
                    .Concat(foreign[index].Select(key => new Column($"key_{key.Number}", $"key{key.Number}", new ColumnType.Integer())))
                    .Concat(Enumerable.Range(0, random.Next(12)).Select(number => new Column($"column_{number}", $"column{number}", new ColumnType.Text())))
                    .ToEquatableArray())
            {
                PrimaryKey = new PrimaryKey(name.Name + "_pkey", new[] { "id" }, IsInline: true),
                ForeignKeys = foreign[index].Select(key => new ForeignKey($"fk_{key.Number}", new[] { $"key_{key.Number}" }, names[key.Parent], new[] { "id" })).ToEquatableArray(),
            }).ToEquatableArray(),
        };
    }

    private static Diagram Check(SchemaModel model)
    {
        var diagram = Diagram.Of(model);
        Assert.Equal(model.Tables.Select(table => table.Name), diagram.Tables.Select(table => table.Name));
        Assert.Equal(model.Tables.Sum(table => table.ForeignKeys.Count), diagram.Edges.Count);
        Assert.All(diagram.Tables, table => Assert.True(table.Box is { X: >= 0, Y: >= 0 } box && box.Right <= diagram.Width && box.Bottom <= diagram.Height));
        for (var first = 0; first < diagram.Tables.Count; first++)
        {
            for (var second = first + 1; second < diagram.Tables.Count; second++)
                Assert.False(Meet(diagram.Tables[first].Box, diagram.Tables[second].Box), $"{diagram.Tables[first].Name} and {diagram.Tables[second].Name} overlap.");
        }

        foreach (var edge in diagram.Edges)
            CheckEdge(diagram, edge);
        foreach (var group in diagram.Groups)
        {
            Assert.All(diagram.Tables, table => Assert.Equal(
                table.Name.Schema == group.Schema, table.Box.Y >= group.Box.Y && table.Box.Bottom <= group.Box.Bottom && table.Box.X >= group.Box.X && table.Box.Right <= group.Box.Right));
        }

        return diagram;
    }

    private static void CheckEdge(Diagram diagram, DiagramEdge edge)
    {
        var from = diagram.Tables.First(table => table.Name == edge.From).Box;
        var to = diagram.Tables.First(table => table.Name == edge.To).Box;
        Assert.True(Touches(from, edge.Points[0]) && Touches(to, edge.Points[^1]), $"{edge.Name} does not reach its tables.");
        for (var index = 1; index < edge.Points.Count; index++)
        {
            var (start, end) = (edge.Points[index - 1], edge.Points[index]);
            Assert.True(start.X == end.X || start.Y == end.Y, $"{edge.Name} is slanted.");
            var line = new DiagramBox(Math.Min(start.X, end.X), Math.Min(start.Y, end.Y), Math.Abs(start.X - end.X), Math.Abs(start.Y - end.Y));
            foreach (var table in diagram.Tables)
                Assert.False(Meet(table.Box, line), $"{edge.Name} crosses {table.Name}.");
        }
    }

    private static bool Touches(DiagramBox box, DiagramPoint point) => (point.X == box.X || point.X == box.Right) && point.Y > box.Y && point.Y < box.Bottom;

    private static bool Meet(DiagramBox first, DiagramBox second) =>
        first.X < second.Right && second.X < first.Right && first.Y < second.Bottom && second.Y < first.Bottom;
}
