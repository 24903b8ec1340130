using Wit.Sdk.Schema.Script.Modules;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Syntax.Tree;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Script.Interpreter;

/// <content>TypeScript's namespaces: what a block exports becomes members of an object, or of the class, function or enum of the same name.</content>
internal sealed partial class Evaluator
{
    private void FillNamespaces(Module module, Binding binding, Value value, IReadOnlyList<(LazyBody<Statement> Body, SourceText Source)> parts)
    {
        if (MembersOf(value) is not { } members)
            return;
        // The parts may stand in several sections of the file, of which a reading knows one.
        if (parts.Count > 1 || binding is not Binding.Namespace)
            Log.Spoil();
        // A part may name the namespace as a whole, and sees what exists by then.
        binding.Value = value;
        foreach (var (body, source) in parts)
            FillNamespace(body, members, module.ScopeOf(source));
    }

    private void FillNamespace(LazyBody<Statement> body, ObjectValue members, Scope outer)
    {
        if (_depth >= Limits.Depth)
        {
            FailTooDeep(new Origin(outer.Source, body.Span));
            return;
        }

        _depth++;
        try
        {
            var scope = new Scope(outer);
            var statements = body.Read(outer.Source, diagnostics);
            Hoist(statements, scope);
            foreach (var function in statements.OfType<Statement.Function>())
                Export(function, scope, members);
            foreach (var statement in statements)
            {
                if (Run(statement, scope) != Flow.Next)
                    return;
                Export(statement, scope, members);
            }
        }
        finally
        {
            _depth--;
        }
    }

    /// <summary>A namespace within a namespace. One of types alone is not a value, and hides none.</summary>
    private void RunNamespace(Statement.Namespace space, Scope scope)
    {
        var known = scope.FindOwn(space.Name);
        if (known is null && Array.TrueForAll(space.Body.Read(scope.Source, diagnostics), statement => statement is Statement.Empty or Statement.TypeAlias))
            return;
        var value = known ?? new ObjectValue();
        scope.Declare(space.Name, value);
        if (MembersOf(value) is { } members)
            FillNamespace(space.Body, members, scope);
    }

    private static void Export(Statement statement, Scope scope, ObjectValue members)
    {
        switch (statement)
        {
            case Statement.Variables { IsExported: true, IsAmbient: false } variables:
                foreach (var name in variables.Declarators.SelectMany(declarator => EffectTargets.NamesOf(declarator.Target)))
                    members.Set(name, variables.IsConstant ? scope.Find(name)! : Current(name, variables.Span, scope));
                break;
            case Statement.Function { IsExported: true, Syntax: { Name: { } name, Body: not null } }:
                members.Set(name, scope.Find(name)!);
                break;
            case Statement.Class { IsExported: true, Syntax.Name: { } name }:
                members.Set(name, scope.Find(name)!);
                break;
            case Statement.Enum { IsExported: true } type:
                members.Set(type.Name, scope.Find(type.Name)!);
                break;
            case Statement.Namespace { IsExported: true } space when scope.FindOwn(space.Name) is { } inner:
                members.Set(space.Name, inner);
                break;
        }
    }

    /// <summary>A variable as a member: its value at the time of reading.</summary>
    private static AccessorValue Current(string name, TextSpan span, Scope scope) =>
        new(new FunctionValue(new FunctionSyntax(null, [], null, new Expression.Identifier(span, name), null), scope));

    /// <summary>Where the members of a value are kept that code adds to it after it is made; null for what takes none.</summary>
    private static ObjectValue? MembersOf(Value value) => value switch
    {
        ObjectValue members => members,
        ClassValue type => type.Statics,
        FunctionValue function => function.Members,
        _ => null,
    };
}
