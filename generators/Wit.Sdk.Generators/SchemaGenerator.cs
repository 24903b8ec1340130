using Microsoft.CodeAnalysis;
using Wit.Sdk.Generators.Code;
using Wit.Sdk.Generators.Pipeline;
using Wit.Sdk.Generators.Statements.Checking;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators;

/// <summary>Drizzle schema files in, C# out. Of the compilation it sees only which of its own names the project declares, so that hardly any edit of C# code runs any of it.</summary>
[Generator]
public sealed class SchemaGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var hasPgvector = context.MetadataReferencesProvider.Where(Inputs.IsPgvector).Collect().Select((found, _) => found.Length > 0);
        var declared = context.CompilationProvider.Select(Inputs.DeclaredNames).WithTrackingName(StepNames.DeclaredNames);
        var options = context.AnalyzerConfigOptionsProvider.Combine(hasPgvector).Combine(declared)
            .Select((input, _) => Inputs.Read(input.Left.Left) with { HasPgvector = input.Left.Right, DeclaredNames = input.Right })
            .WithTrackingName(StepNames.Options);
        var files = Files(context);
        var schemaFiles = files.Where(file => file.Kind is not (InputFileKind.Migration or InputFileKind.Query or InputFileKind.Script)).WithTrackingName(StepNames.SchemaFiles);

        var compilation = new SchemaCompilation();
        var compiled = schemaFiles.Collect().Combine(options)
            .Select((input, cancellationToken) => compilation.Compile(input.Left, input.Right, cancellationToken))
            .WithTrackingName(StepNames.Compile);
        var model = compiled.Select((schema, _) => schema.Model).WithTrackingName(StepNames.Model);
        var generation = new CodeGeneration();
        var code = model.Combine(options).Select((input, _) => generation.Code(input.Left, input.Right)).WithTrackingName(StepNames.Code);

        var tables = code.SelectMany((schema, _) => TableGroups.Of(schema?.Tables ?? default)).WithTrackingName(StepNames.TableGroups)
            .SelectMany((group, _) => group).WithTrackingName(StepNames.Tables);
        context.RegisterSourceOutput(tables, Output.Table);
        context.RegisterSourceOutput(code.SelectMany((schema, _) => schema?.Enums ?? default).WithTrackingName(StepNames.Enums), Output.Enum);
        var database = code.Combine(compiled.Select((schema, _) => schema.Migrations).WithTrackingName(StepNames.MigrationsTable))
            .Select((input, _) => input.Left is null ? null : input.Left.Database with { Migrations = input.Right })
            .WithTrackingName(StepNames.Database);
        context.RegisterSourceOutput(database, Output.Database);
        context.RegisterSourceOutput(model.Combine(code).Select((input, _) => generation.Ddl(input.Left, input.Right)).WithTrackingName(StepNames.Ddl), Output.Ddl);

        var migrationFiles = files.Where(file => file.Kind == InputFileKind.Migration).WithTrackingName(StepNames.MigrationFiles);
        var newest = migrationFiles.Collect().Select((folder, _) => DriftCheck.Read(folder)).WithTrackingName(StepNames.NewestMigration);
        var severities = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany((input, _) => Inputs.Severities(input.Left, input.Right))
            .Collect().Combine(options)
            .Select((input, _) => Severities.Of(input.Left, input.Right))
            .WithTrackingName(StepNames.Severities);
        var drift = compiled.Combine(severities).Select((input, _) => input.Right.SoundModel(input.Left)).Combine(newest)
            .Select((input, _) => DriftCheck.Compare(input.Left, input.Right))
            .WithTrackingName(StepNames.Drift);
        var takenColumns = tables.Select((table, _) => TakenNames.OfColumns(table)).WithTrackingName(StepNames.TakenColumns).Collect();
        var takenNames = code.Select((schema, _) => schema?.TakenNames ?? default).Combine(takenColumns)
            .Select((input, _) => input.Left.Concat(input.Right.SelectMany(taken => taken)).ToEquatableArray())
            .WithTrackingName(StepNames.TakenNames);
        var findings = compiled.Combine(drift).Combine(takenNames).Combine(severities.Combine(options))
            .Select((input, _) => Findings.Of(input.Left.Left.Left, input.Left.Left.Right, input.Left.Right, input.Right.Left, input.Right.Right))
            .WithTrackingName(StepNames.Diagnostics);
        context.RegisterSourceOutput(findings, Output.Diagnostics);
        var script = files.Where(file => file.Kind == InputFileKind.Script).Collect().Select((found, _) => string.Join("\n;\n", found.Select(file => file.File.Content))).WithTrackingName(StepNames.Script);
        StatementSteps.Register(context, model.Combine(code).Combine(script).Select((input, _) => new StatementSchema(input.Left.Left, input.Left.Right, input.Right)), files.Where(file => file.Kind == InputFileKind.Query).WithTrackingName(StepNames.QueryFiles));
    }

    private static IncrementalValuesProvider<InputFile> Files(IncrementalGeneratorInitializationContext context) => context.AdditionalTextsProvider
        .Combine(context.AnalyzerConfigOptionsProvider)
        .Select((input, cancellationToken) => Inputs.Read(input.Left, input.Right, cancellationToken))
        .Where(file => file is not null)
        .Select((file, _) => file!);
}
