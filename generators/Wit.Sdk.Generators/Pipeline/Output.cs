using Microsoft.CodeAnalysis;
using Wit.Sdk.Generators.Code;
using Wit.Sdk.Generators.Emit;
using Wit.Sdk.Generators.Emit.Tables;
using Wit.Sdk.Generators.Projections;
using Wit.Sdk.Generators.Statements.Checking;
using Wit.Sdk.Generators.Statements.Emit;
using Wit.Sdk.Generators.Statements.Files;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Text;
using Diagnostic = Wit.Sdk.Schema.Diagnostics.Diagnostic;

namespace Wit.Sdk.Generators.Pipeline;

/// <summary>Hands generated files to the compiler. A fault in one table is reported, and affects no other table.</summary>
internal static class Output
{
    /// <summary>Emits an enum.</summary>
    public static void Enum(SourceProductionContext context, EnumCode code) =>
        Guard(context, () => Add(context, code.TypeName, EnumEmitter.Emit(code)));

    /// <summary>Emits the types of a table.</summary>
    public static void Table(SourceProductionContext context, TableInput input) => Guard(context, () =>
    {
        var table = TableCodeBuilder.Build(input);
        Add(context, table.Names.Table, TableFileEmitter.Emit(table));
    });

    /// <summary>Emits the database class and its registration.</summary>
    public static void Database(SourceProductionContext context, DatabaseCode? database) => Guard(context, () =>
    {
        if (database is null)
            return;
        Add(context, database.ClassName, DatabaseEmitter.Emit(database));
        Add(context, database.ClassName + "ServiceCollectionExtensions", ServiceCollectionEmitter.Emit(database));
    });

    /// <summary>Emits the DDL of the schema.</summary>
    public static void Ddl(SourceProductionContext context, DdlCode? ddl) => Guard(context, () =>
    {
        if (ddl is not null)
            Add(context, ddl.ClassName + ".Schema", DdlEmitter.Emit(ddl));
    });

    /// <summary>Reports what there is to say.</summary>
    public static void Diagnostics(SourceProductionContext context, EquatableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            context.ReportDiagnostic(DiagnosticAdapter.Adapt(diagnostic));
    }

    /// <summary>Emits a method with a statement.</summary>
    public static void Statement(SourceProductionContext context, StatementCode? code) => Guard(context, () =>
    {
        if (code is not null)
            Add(context, code.Method.FileName, StatementEmitter.Emit(code));
    });

    /// <summary>Emits what makes a record a projection.</summary>
    public static void Projection(SourceProductionContext context, ProjectionCode? code) => Guard(context, () =>
    {
        if (code is not null)
            Add(context, code.Projection.FileName, ProjectionEmitter.Emit(code));
    });

    /// <summary>Emits a statement of a file, unless another has its name.</summary>
    public static void Query(SourceProductionContext context, (QueryCode? Code, QueryNames Names) input) => Guard(context, () =>
    {
        if (input.Code is { } code && !input.Names.Taken.Contains(code.Name))
            Add(context, $"{code.Namespace}.{code.ClassName}.{code.Name}", QueryFileEmitter.Emit(code));
    });

    /// <summary>Emits the class over the statements of all files.</summary>
    public static void QueryClass(SourceProductionContext context, QueryClassCode code) => Guard(context, () =>
        Add(context, $"{code.Namespace}.{code.ClassName}", QueryFileEmitter.EmitClass(code.Namespace, code.Database, code.ClassName, code.Property)));

    /// <summary>Reports what is found in a statement, in its C# file, so that <c>#pragma</c> and .editorconfig count.</summary>
    public static void Finding(SourceProductionContext context, (LocatedFinding Finding, Compilation Compilation) input)
    {
        var (finding, place) = (input.Finding.Finding, new Microsoft.CodeAnalysis.Text.TextSpan(input.Finding.Span.Start, input.Finding.Span.Length));
        var tree = input.Compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == input.Finding.Path && tree.Length >= place.End);
        context.ReportDiagnostic(DiagnosticAdapter.Adapt(new Diagnostic(finding.Descriptor, null, finding.Message, finding.Help), tree is null ? Location.None : Location.Create(tree, place)));
    }

    private static void Add(SourceProductionContext context, string name, string source) => context.AddSource(name + ".g.cs", source);

    private static void Guard(SourceProductionContext context, Action emit)
    {
        try
        {
            emit();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var fault = Diagnostic.Create(DiagnosticCatalogue.InternalError, null, exception.GetType().Name, exception.Message);
            context.ReportDiagnostic(DiagnosticAdapter.Adapt(fault));
        }
    }
}
