using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Evaluation;

/// <summary>Finds the names that the top-level statements of a file declare, import and export. Evaluates nothing.</summary>
internal static class ModuleReader
{
    public static void Read(Module module)
    {
        foreach (var statement in module.Tree.Statements)
            Read(module, statement);
    }

    private static void Read(Module module, Statement statement)
    {
        switch (statement)
        {
            case Statement.Variables variables:
                foreach (var declarator in variables.Declarators)
                    ReadPattern(module, declarator.Target, declarator, variables);
                break;
            case Statement.Function { Syntax: { Name: { } name } syntax } function:
                Declare(module, new Binding.Function(name, At(module, function.Span), syntax), function.IsExported);
                break;
            case Statement.Class declaration:
                Declare(module, new Binding.Class(declaration.Name, At(module, declaration.Span)), declaration.IsExported);
                break;
            case Statement.Enum declaration:
                Declare(module, new Binding.Enum(declaration.Name, At(module, declaration.Span), declaration), declaration.IsExported);
                break;
            case Statement.TypeAlias { IsExported: true } alias:
                module.TypeAliases.Add(alias);
                break;
            case Statement.Import import:
                foreach (var name in import.Names)
                    module.Add(new Binding.Import(name.Local, At(module, name.Span), import.Specifier, import.SpecifierSpan, name.Exported));
                break;
            case Statement.ExportNames export:
                ReadExportNames(module, export);
                break;
            case Statement.ExportAll { Name: { } name } export:
                module.Exports[name] = new ExportTarget("*", export.Specifier, export.SpecifierSpan);
                break;
            case Statement.ExportAll export:
                module.StarExports.Add(new ExportTarget("*", export.Specifier, export.SpecifierSpan));
                break;
            case Statement.ExportDefault export:
                Declare(module, new Binding.DefaultExport(At(module, export.Span), export.Value) { DocComment = export.DocComment }, isExported: true);
                break;
            case Statement.Evaluate { Value: var effect } when RootOf(effect) is { } root:
                module.AddEffect(root, effect);
                break;
        }
    }

    private static void ReadPattern(Module module, Pattern pattern, Declarator declarator, Statement.Variables statement)
    {
        switch (pattern)
        {
            case Pattern.Name name:
                var binding = new Binding.Variable(name.Text, At(module, name.Span), declarator, statement.IsAmbient) { DocComment = statement.DocComment };
                Declare(module, binding, statement.IsExported && !statement.IsAmbient);
                break;
            case Pattern.Object shape:
                foreach (var property in shape.Properties)
                    ReadPattern(module, property.Target, declarator, statement);
                if (shape.Rest is { } rest)
                    ReadPattern(module, rest, declarator, statement);
                break;
            case Pattern.Array shape:
                foreach (var element in shape.Elements)
                {
                    if (element is not null)
                        ReadPattern(module, element.Target, declarator, statement);
                }

                if (shape.Rest is { } remaining)
                    ReadPattern(module, remaining, declarator, statement);
                break;
        }
    }

    private static void ReadExportNames(Module module, Statement.ExportNames export)
    {
        foreach (var name in export.Names)
        {
            if (!name.IsTypeOnly)
                module.Exports[name.Exported] = new ExportTarget(name.Local, export.Specifier, name.Span);
        }
    }

    private static void Declare(Module module, Binding binding, bool isExported)
    {
        module.Add(binding);
        if (isExported && binding.Name.Length > 0)
            module.Exports[binding.Name] = new ExportTarget(binding.Name, null, binding.Origin.Span);
    }

    private static Origin At(Module module, TextSpan span) => new(module.Source, span);

    /// <summary>The constant that a statement at the top of a file works on: <c>users</c> of <c>users.enableRLS()</c>.</summary>
    private static string? RootOf(Expression expression)
    {
        var isPart = false;
        while (true)
        {
            switch (expression)
            {
                case Expression.Call call:
                    expression = call.Callee;
                    break;
                case Expression.Member member:
                    expression = member.Target;
                    isPart = true;
                    break;
                case Expression.Index index:
                    expression = index.Target;
                    isPart = true;
                    break;
                case Expression.Assignment assignment:
                    expression = assignment.Target;
                    break;
                case Expression.Identifier name:
                    return isPart ? name.Name : null;
                default:
                    return null;
            }
        }
    }
}
