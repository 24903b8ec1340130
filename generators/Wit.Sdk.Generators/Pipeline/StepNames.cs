namespace Wit.Sdk.Generators.Pipeline;

/// <summary>The names of the pipeline's steps, by which tests see what was recomputed.</summary>
internal static class StepNames
{
    /// <summary>The names that the project declares and generated code uses.</summary>
    public const string DeclaredNames = nameof(DeclaredNames);

    /// <summary>The options of the project.</summary>
    public const string Options = nameof(Options);

    /// <summary>The schema files.</summary>
    public const string SchemaFiles = nameof(SchemaFiles);

    /// <summary>The journal and the snapshots of the migrations folder.</summary>
    public const string MigrationFiles = nameof(MigrationFiles);

    /// <summary>Files to model, source map and diagnostics.</summary>
    public const string Compile = nameof(Compile);

    /// <summary>The model alone, which does not change when lines move.</summary>
    public const string Model = nameof(Model);

    /// <summary>The C# names of everything.</summary>
    public const string Code = nameof(Code);

    /// <summary>The tables in groups that do not move each other.</summary>
    public const string TableGroups = nameof(TableGroups);

    /// <summary>One table each.</summary>
    public const string Tables = nameof(Tables);

    /// <summary>One enum type each.</summary>
    public const string Enums = nameof(Enums);

    /// <summary>Where migrations are recorded.</summary>
    public const string MigrationsTable = nameof(MigrationsTable);

    /// <summary>The whole.</summary>
    public const string Database = nameof(Database);

    /// <summary>The DDL of the whole.</summary>
    public const string Ddl = nameof(Ddl);

    /// <summary>The result of reading the migrations folder.</summary>
    public const string NewestMigration = nameof(NewestMigration);

    /// <summary>The changes that the newest migration does not hold.</summary>
    public const string Drift = nameof(Drift);

    /// <summary>The columns whose names meet, by table.</summary>
    public const string TakenColumns = nameof(TakenColumns);

    /// <summary>Everything whose names meet.</summary>
    public const string TakenNames = nameof(TakenNames);

    /// <summary>The severities that users set for schema files.</summary>
    public const string Severities = nameof(Severities);

    /// <summary>All that there is to say.</summary>
    public const string Diagnostics = nameof(Diagnostics);

    /// <summary>The methods with a statement, with their places.</summary>
    public const string SqlMethods = nameof(SqlMethods);

    /// <summary>The SQL beside the schema file.</summary>
    public const string Script = nameof(Script);

    /// <summary>The statements after their check.</summary>
    public const string SqlStatements = nameof(SqlStatements);

    /// <summary>The findings in statements, at their places.</summary>
    public const string SqlFindings = nameof(SqlFindings);

    /// <summary>The files with SQL statements.</summary>
    public const string QueryFiles = nameof(QueryFiles);

    /// <summary>The statements of the files.</summary>
    public const string Queries = nameof(Queries);

    /// <summary>The statements of the files after their check.</summary>
    public const string CheckedQueries = nameof(CheckedQueries);

    /// <summary>The findings in the files, at their places.</summary>
    public const string QueryFindings = nameof(QueryFindings);

    /// <summary>The projections, with their places.</summary>
    public const string Projections = nameof(Projections);

    /// <summary>The projections after their check.</summary>
    public const string CheckedProjections = nameof(CheckedProjections);

    /// <summary>The findings in projections, at their places.</summary>
    public const string ProjectionFindings = nameof(ProjectionFindings);
}
