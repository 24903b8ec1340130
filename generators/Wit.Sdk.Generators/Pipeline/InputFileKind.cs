namespace Wit.Sdk.Generators.Pipeline;

/// <summary>The kinds of additional files, as the metadata <c>WitKind</c> names them.</summary>
internal enum InputFileKind
{
    /// <summary>A file of the schema.</summary>
    Schema,

    /// <summary>A file of the migrations folder's <c>meta</c>.</summary>
    Migration,

    /// <summary>A file that the schema may import, or one that says what imports mean: tsconfig.json, package.json, pnpm-workspace.yaml.</summary>
    Import,

    /// <summary>A file of SQL statements.</summary>
    Query,

    /// <summary>The SQL of what the schema file has no words for: <c>database.sql</c>.</summary>
    Script,

    /// <summary>The <c>drizzle.config.ts</c>.</summary>
    Config,
}
