using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Wit.Sdk.Generators.Analyzers;

/// <summary>
/// Reports writes by linq2db that skip what the tags of a table promise: deletion by a time, versions, numbers, columns that each update sets. The
/// tags are attributes of the row
/// classes, so that it works in projects that reference the generated code, too.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LinqWriteAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(LinqWriteRules.Deletes, LinqWriteRules.SkipsVersion, LinqWriteRules.SkipsStamp, LinqWriteRules.SkipsNumber);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(WriteRules.AttributeName) is not { } attribute)
                return;
            start.RegisterOperationAction(operation => AnalyzeCall(operation, attribute), OperationKind.Invocation);
            start.RegisterOperationAction(operation => AnalyzeGroup(operation, attribute), OperationKind.MethodReference);
        });
    }

    private static void AnalyzeCall(OperationAnalysisContext context, INamedTypeSymbol attribute)
    {
        var call = (IInvocationOperation)context.Operation;
        if (LinqWriteMethods.Of(call.TargetMethod) is var write and not LinqWrite.None)
            Report(context, call.TargetMethod, write, attribute, call);
    }

    /// <summary>A method that is not called here but handed on: <c>Func&lt;...&gt; delete = query.DeleteAsync</c>.</summary>
    private static void AnalyzeGroup(OperationAnalysisContext context, INamedTypeSymbol attribute)
    {
        var method = ((IMethodReferenceOperation)context.Operation).Method;
        if (LinqWriteMethods.Of(method) is var write and not LinqWrite.None)
            Report(context, method, write, attribute, call: null);
    }

    private static void Report(OperationAnalysisContext context, IMethodSymbol method, LinqWrite write, INamedTypeSymbol attribute, IInvocationOperation? call)
    {
        var row = LinqWriteMethods.Target(method);
        if (WriteRules.Of(row, attribute) is not { } rules)
            return;
        var chain = call is null ? new QueryChain(context.Operation) : new QueryChain(call);
        if (Has(write, LinqWrite.Delete) && rules.SoftDelete is { } deleted && !chain.SeesDeletedRows)
            Report(LinqWriteRules.Deletes, deleted);
        if (Has(write, LinqWrite.Update))
        {
            var given = new Lazy<ISet<string>>(chain.AssignedProperties);
            if (rules.RowVersion is { } version && !given.Value.Contains(version))
                Report(LinqWriteRules.SkipsVersion, version);
            foreach (var stamp in rules.OnUpdate.Where(stamp => !given.Value.Contains(stamp)))
                Report(LinqWriteRules.SkipsStamp, stamp);
        }

        if (Has(write, LinqWrite.Insert) && rules.Number is { } number)
            Report(LinqWriteRules.SkipsNumber, number);

        void Report(DiagnosticDescriptor rule, string column) =>
            context.ReportDiagnostic(Diagnostic.Create(rule, NameOf(context.Operation.Syntax), method.Name, row.Name, rules.Table, column));
    }

    private static bool Has(LinqWrite write, LinqWrite part) => (write & part) != LinqWrite.None;

    private static Location NameOf(SyntaxNode syntax) => syntax switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => member.Name.GetLocation(),
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax member } => member.Name.GetLocation(),
        MemberAccessExpressionSyntax member => member.Name.GetLocation(),
        _ => syntax.GetLocation(),
    };
}
