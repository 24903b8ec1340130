using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Syntax.Tree;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Script.Modules;

/// <summary>Finds the names that the top-level statements of a file declare, import and export. Evaluates nothing.</summary>
internal static class ModuleReader
{
    public static void Read(Module module, SyntaxTree tree)
    {
        foreach (var statement in tree.Statements)
            Read(module, tree.Source, statement);
    }

    private static void Read(Module module, SourceText source, Statement statement)
    {
        switch (statement)
        {
            case Statement.Variables variables:
                foreach (var declarator in variables.Declarators)
                    ReadPattern(module, source, declarator.Target, declarator, variables);
                break;
            case Statement.Function { Syntax: { Name: { } name } syntax } function:
                Declare(module, new Binding.Function(name, At(source, function.Span), syntax), function.IsExported);
                break;
            case Statement.Class { Syntax: { Name: { } name } syntax } declaration:
                Declare(module, new Binding.Class(name, At(source, declaration.Span), syntax), declaration.IsExported);
                break;
            case Statement.Enum declaration:
                Declare(module, new Binding.Enum(declaration.Name, At(source, declaration.Span), declaration), declaration.IsExported);
                break;
            case Statement.Namespace space:
                module.AddNamespace(space.Name, space.Body, source);
                Declare(module, new Binding.Namespace(space.Name, At(source, space.Span)), space.IsExported);
                break;
            case Statement.TypeAlias { IsExported: true } alias:
                module.TypeAliases.Add((alias, module.ScopeOf(source)));
                break;
            case Statement.Import import:
                foreach (var name in import.Names)
                    module.Add(new Binding.Import(name.Local, At(source, name.Span), import.Specifier, import.SpecifierSpan, name.Exported));
                break;
            case Statement.ExportNames export:
                ReadExportNames(module, source, export);
                break;
            case Statement.ExportAll { Name: { } name } export:
                module.Exports[name] = new ExportTarget("*", export.Specifier, At(source, export.SpecifierSpan));
                break;
            case Statement.ExportAll export:
                module.StarExports.Add(new ExportTarget("*", export.Specifier, At(source, export.SpecifierSpan)));
                break;
            case Statement.ExportDefault { Value: Expression.Function { Syntax: { Name: { } name } syntax } } export:
                DeclareDefault(module, new Binding.Function(name, At(source, export.Span), syntax));
                break;
            case Statement.ExportDefault { Value: Expression.Class { Syntax: { Name: { } name } syntax } } export:
                DeclareDefault(module, new Binding.Class(name, At(source, export.Span), syntax));
                break;
            case Statement.ExportDefault export:
                module.IsOneValue |= export.IsOneValue;
                Declare(module, new Binding.Expression("default", At(source, export.Span), export.Value) { DocComment = export.DocComment }, isExported: true);
                break;
            case Statement.Evaluate { Value: var exported } when CommonJsReader.Read(module, source, exported):
                break;
            default:
                var effect = new Effect(statement, source);
                foreach (var name in new EffectTargets(source).Of(statement).Distinct(StringComparer.Ordinal))
                    module.AddEffect(name, effect);
                break;
        }
    }

    private static void ReadPattern(Module module, SourceText source, Pattern pattern, Declarator declarator, Statement.Variables statement)
    {
        switch (pattern)
        {
            case Pattern.Name name:
                var binding = new Binding.Variable(name.Text, At(source, name.Span), declarator, statement.IsAmbient) { DocComment = statement.DocComment };
                Declare(module, binding, statement.IsExported && !statement.IsAmbient);
                break;
            case Pattern.Object shape:
                foreach (var property in shape.Properties)
                    ReadPattern(module, source, property.Target, declarator, statement);
                if (shape.Rest is { } rest)
                    ReadPattern(module, source, rest, declarator, statement);
                break;
            case Pattern.Array shape:
                foreach (var element in shape.Elements)
                {
                    if (element is not null)
                        ReadPattern(module, source, element.Target, declarator, statement);
                }

                if (shape.Rest is { } remaining)
                    ReadPattern(module, source, remaining, declarator, statement);
                break;
        }
    }

    private static void ReadExportNames(Module module, SourceText source, Statement.ExportNames export)
    {
        foreach (var name in export.Names)
        {
            if (!name.IsTypeOnly)
                module.Exports[name.Exported] = new ExportTarget(name.Local, export.Specifier, At(source, name.Span));
        }
    }

    private static void DeclareDefault(Module module, Binding binding)
    {
        Declare(module, binding, isExported: false);
        module.Exports["default"] = new ExportTarget(binding.Name, null, binding.Origin);
    }

    private static void Declare(Module module, Binding binding, bool isExported)
    {
        module.Add(binding);
        if (isExported && binding.Name.Length > 0)
            module.Exports[binding.Name] = new ExportTarget(binding.Name, null, binding.Origin);
    }

    private static Origin At(SourceText source, TextSpan span) => new(source, span);
}
