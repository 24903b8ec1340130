using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Tests.Sql;

/// <summary>Two schemas as TypeScript without imports, and the renames between them.</summary>
internal sealed record SchemaChange(string From, string To, params string[] Renames)
{
    private const string Imports = """
        import { sql, eq } from "drizzle-orm";
        import {
          pgTable, pgSchema, pgEnum, pgSequence, pgView, pgMaterializedView, pgRole, integer, serial, text, varchar, uuid, numeric, real, timestamp,
          index, uniqueIndex, unique, check, foreignKey, primaryKey,
        } from "drizzle-orm/pg-core";

        """;

    public SchemaModel Before { get; } = Compile(From).Model;

    public SchemaModel After { get; } = Compile(To).Model;

    public DiffResult Diff()
    {
        var result = SchemaDiffer.Diff(Before, After, Renames.Select(rename => Rename.Parse(rename)!).ToEquatableArray());
        Assert.Empty(result.Diagnostics);
        return result;
    }

    public MigrationPlan Plan(PlanMode mode) => MigrationPlanner.Plan(Diff(), mode);

    public static CompilationResult Compile(string text)
    {
        var result = SchemaCompiler.Compile(new[] { new SourceFile("schema.ts", Imports + text) }, default, SchemaOptions.Default);
        Assert.False(result.HasErrors, string.Join('\n', result.Diagnostics));
        return result;
    }
}
