using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Drizzle.Vocabulary;
using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Modules;
using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Modeling.Exports;

/// <summary>Finds exports that a function of a package builds from columns: most likely tables, which drizzle-kit creates and this engine can't know.</summary>
internal static class UnknownTables
{
    /// <summary>Reports an export whose value can't be known when its declaration is a call that is given columns.</summary>
    public static void Report(string name, Export export, Evaluator evaluator)
    {
        if (export.Binding is Binding.Variable { Declarator.Value: Expression.Call call } binding && call.Arguments.OfType<Expression.Object>().Any(argument => HasColumns(argument, export.Module)))
            evaluator.Report(binding.Origin, DiagnosticCatalogue.TableUnknown, name);
    }

    private static bool HasColumns(Expression.Object given, Module module) =>
        given.Members.OfType<ObjectMember.Property>().Any(member => Root(member.Value) is { } root && IsColumnWord(root, module));

    /// <summary>The function that a chain of calls begins with: <c>text</c> of <c>text("name").notNull()</c>.</summary>
    private static string? Root(Expression expression) => expression switch
    {
        Expression.Call { Callee: Expression.Identifier { Name: var name } } => name,
        Expression.Call { Callee: Expression.Member { Target: var target } } => Root(target),
        _ => null,
    };

    private static bool IsColumnWord(string name, Module module) =>
        module.FindBinding(name) is Binding.Import { Specifier: Words.PgCore } import && ColumnWords.All.Any(word => word.Name == import.Exported);
}
