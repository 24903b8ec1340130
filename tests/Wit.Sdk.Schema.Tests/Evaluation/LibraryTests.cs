using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Tests.Evaluation;

/// <summary>Functions of JavaScript's library that the Node of the recordings need not have yet.</summary>
public sealed class LibraryTests
{
    [Theory]
    [InlineData("Object.keys(Object.groupBy(['ab', 'c', 'de'], word => word.length)).join()", "'1,2'")]
    [InlineData("Object.groupBy([1, 2, 3], (n, at) => at > 0 ? 'rest' : 'first').rest.join()", "'2,3'")]
    [InlineData("Map.groupBy(['ab', 'c', 'de'], word => word.length).get(2).join()", "'ab,de'")]
    [InlineData("f().map(n => n * 2).toArray().join(); function* f() { yield 1; yield 2; }", "'2,4'")]
    public void A_default_is_evaluated(string expression, string expected)
    {
        var parts = expression.Split(';', 2);
        var text = "import { integer, pgTable, text } from 'drizzle-orm/pg-core';\nexport const t = pgTable('t', { id: integer('id').primaryKey(), a: text('a').default("
            + parts[0] + ") });\n" + parts.ElementAtOrDefault(1);
        var result = SchemaCompiler.Compile(new([new SourceFile("schema.ts", text)]), default, SchemaOptions.Default);
        Assert.Empty(result.Diagnostics.Select(diagnostic => diagnostic.Message));
        Assert.Equal(expected, result.Model.Tables.Single().Columns.Single(column => column.Name == "a").Default?.Sql);
    }
}
