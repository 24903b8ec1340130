using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Wit.Sdk.Generators.Projections;
using Wit.Sdk.Generators.Statements.Checking;
using Wit.Sdk.Generators.Statements.Files;
using Wit.Sdk.Generators.Statements.Methods;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Pipeline;

/// <summary>The steps of methods with <c>[Sql]</c>, of SQL files and of projections. A statement is checked when it or the schema changes; what moves it moves only its findings.</summary>
internal static class StatementSteps
{
    /// <summary>Adds the steps.</summary>
    public static void Register(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<StatementSchema> schema, IncrementalValuesProvider<InputFile> files)
    {
        var checker = new StatementChecker();
        RegisterMethods(context, schema, checker);
        RegisterFiles(context, schema, files, checker);
        RegisterProjections(context, schema, checker);
    }

    private static void RegisterProjections(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<StatementSchema> schema, StatementChecker checker)
    {
        var projections = context.SyntaxProvider
            .ForAttributeWithMetadataName(ProjectionReader.AttributeName, static (node, _) => node is TypeDeclarationSyntax, ProjectionReader.Read)
            .WithTrackingName(StepNames.Projections);
        var found = projections.Select(static (input, _) => input.Projection).Combine(schema)
            .Select((input, _) => checker.Check(input.Left, input.Right))
            .WithTrackingName(StepNames.CheckedProjections);
        context.RegisterSourceOutput(found.Select(static (projection, _) => projection.Code), Output.Projection);
        var findings = found.Select(static (projection, _) => projection.Findings).Collect().Combine(projections.Select(static (input, _) => input.Places).Collect())
            .SelectMany(static (input, _) => Locate(input.Left, input.Right))
            .WithTrackingName(StepNames.ProjectionFindings);
        context.RegisterSourceOutput(findings.Combine(context.CompilationProvider), Output.Finding);
    }

    private static void RegisterMethods(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<StatementSchema> schema, StatementChecker checker)
    {
        var methods = context.SyntaxProvider
            .ForAttributeWithMetadataName(SqlMethodReader.AttributeName, static (node, _) => node is MethodDeclarationSyntax, SqlMethodReader.Read)
            .Where(static method => method is not null)
            .Select(static (method, _) => method!)
            .WithTrackingName(StepNames.SqlMethods);
        var statements = methods.Select(static (method, _) => method.Method).Combine(schema)
            .Select((input, _) => checker.Check(input.Left, input.Right))
            .WithTrackingName(StepNames.SqlStatements);
        context.RegisterSourceOutput(statements.Select(static (statement, _) => statement.Code), Output.Statement);

        // Both come in the order of the methods.
        var findings = statements.Select(static (statement, _) => statement.Findings).Collect().Combine(methods.Select(static (method, _) => method.Places).Collect())
            .SelectMany(static (input, _) => Locate(input.Left, input.Right))
            .WithTrackingName(StepNames.SqlFindings);
        context.RegisterSourceOutput(findings.Combine(context.CompilationProvider), Output.Finding);
    }

    private static void RegisterFiles(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<StatementSchema> schema, IncrementalValuesProvider<InputFile> files,
        StatementChecker checker)
    {
        var inputs = files.SelectMany(static (file, _) => QueryInput.Read(file));
        var queries = inputs.Select(static (input, _) => input.Query).WithTrackingName(StepNames.Queries);
        var names = queries.Collect().Select(static (all, _) => QueryNames.Of(all));
        var statements = queries.Combine(schema)
            .Select((input, _) => checker.Check(input.Left, input.Right))
            .WithTrackingName(StepNames.CheckedQueries);
        context.RegisterSourceOutput(statements.Select(static (statement, _) => statement.Code).Combine(names), Output.Query);
        var classes = names.Combine(schema).SelectMany((input, _) => checker.ClassOf(input.Left, input.Right) is { } code ? ImmutableArray.Create(code) : []);
        context.RegisterSourceOutput(classes, Output.QueryClass);

        // All of these come in the order of the statements.
        var findings = statements.Select(static (statement, _) => statement.Findings).Collect().Combine(inputs.Collect()).Combine(names.Combine(files.Collect()))
            .SelectMany(static (input, _) => QueryFindings.Locate(input.Left.Left, input.Left.Right, input.Right.Left, input.Right.Right))
            .WithTrackingName(StepNames.QueryFindings);
        context.RegisterSourceOutput(findings, static (output, finding) => output.ReportDiagnostic(DiagnosticAdapter.Adapt(finding)));
    }

    private static IEnumerable<LocatedFinding> Locate(ImmutableArray<EquatableArray<SqlFinding>> findings, ImmutableArray<SqlPlaces> places)
    {
        for (var i = 0; i < findings.Length; i++)
        {
            foreach (var finding in findings[i])
            {
                var (path, span) = places[i].Find(finding);
                yield return new LocatedFinding(finding, path, span);
            }
        }
    }
}
