namespace Wit.Sdk.Generators.Pipeline;

/// <summary>What an additional file is to us, as its metadata <c>WitKind</c> says.</summary>
internal enum InputFileKind
{
    /// <summary>A file of the schema.</summary>
    Schema,

    /// <summary>A file of the migrations folder's <c>meta</c>.</summary>
    Migration,

    /// <summary>A file that the schema may import, or one that says what imports mean: tsconfig.json, package.json, pnpm-workspace.yaml.</summary>
    Import,

    /// <summary>The <c>drizzle.config.ts</c>.</summary>
    Config,
}
