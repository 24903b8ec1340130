using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Drizzle.Sql;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Modules;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Modeling;

/// <summary>Determines the result of a client-side function from its source. It is not run: what it does is Node's business.</summary>
internal static class ClientValueReader
{
    /// <summary>The length of what <c>nanoid()</c> makes (https://github.com/ai/nanoid).</summary>
    private const int NanoIdLength = 21;

    public static ClientValue? Read(ClientFunction? function, ColumnType type, Evaluator evaluator, ColumnNaming naming)
    {
        if (function is null)
            return null;
        if (function.Value is UnknownValue { Export: { } export })
            return OfPackage(export, []) ?? new ClientValue(ClientValueKind.Unknown);
        if (function.Node is { } node && NamesUuid(node) && function.Value is not FunctionValue)
            return new ClientValue(ClientValueKind.RandomUuid);
        if (function.Value is not FunctionValue { Syntax: var syntax, Scope: var scope } || evaluator.ResultOf(syntax, scope) is not { } result)
            return new ClientValue(ClientValueKind.Unknown);
        return Classify(result, scope, type, evaluator, naming) ?? new ClientValue(ClientValueKind.Unknown);
    }

    private static ClientValue? Classify(Expression result, Scope scope, ColumnType type, Evaluator evaluator, ColumnNaming naming)
    {
        switch (result)
        {
            case Expression.New { Callee: Expression.Identifier { Name: "Date" }, Arguments.Length: 0 }:
            case Expression.Call { Callee: Expression.Member { Name: "now", Target: Expression.Identifier { Name: "Date" } } }:
            case Expression.Call { Callee: Expression.Member { Name: "toISOString", Target: Expression.New { Callee: Expression.Identifier { Name: "Date" }, Arguments.Length: 0 } } }:
                return new ClientValue(ClientValueKind.Now);
            case Expression.Call { Arguments.Length: <= 1 } call when IsImported(call.Callee, scope):
                return evaluator.Evaluate(call.Callee, scope) is UnknownValue { Export: { } export }
                    ? OfPackage(export, [.. call.Arguments.Select(argument => evaluator.Evaluate(argument, scope))])
                    : null;
            case Expression.Call { Callee: var callee, Arguments.Length: 0 } when NamesUuid(callee):
                return new ClientValue(ClientValueKind.RandomUuid);
            case Expression.TaggedTemplate { Tag: Expression.Identifier { Name: "sql" } }:
                var sql = evaluator.Evaluate(result, scope) as SqlValue;
                var text = sql is null ? null : SqlRenderer.Render(sql, evaluator, naming, SqlContext.Condition);
                return text is null ? null : new ClientValue(ClientValueKind.Sql, text);
            case Expression.String or Expression.Number or Expression.Boolean or Expression.Unary { Operand: Expression.Number }:
            case Expression.Array { Elements.Length: 0 } or Expression.Object { Members.Length: 0 }:
                var literal = DefaultRenderer.Literal(evaluator.Evaluate(result, scope), type, isParameter: false);
                return literal is null ? null : new ClientValue(ClientValueKind.Literal, literal);
            default:
                return null;
        }
    }

    /// <summary>Whether a function is an import, or a member of one. Others can't be evaluated here: Drizzle does not call them before a row is inserted.</summary>
    private static bool IsImported(Expression function, Scope scope) => function switch
    {
        Expression.Identifier name => scope.Find(name.Name) is null && scope.Module.FindBinding(name.Name) is Binding.Import,
        Expression.Member member => IsImported(member.Target, scope),
        _ => false,
    };

    /// <summary>The value that a function of a well-known package generates; null for other functions, or options that are not supported.</summary>
    private static ClientValue? OfPackage(PackageExport function, Value[] arguments) => (function.Specifier, function.Name, arguments) switch
    {
        ("uuid", "v4", []) or ("crypto" or "node:crypto", "randomUUID", []) => new ClientValue(ClientValueKind.RandomUuid),
        ("uuid", "v7", []) or ("uuidv7", "uuidv7", []) => new ClientValue(ClientValueKind.TimeOrderedUuid),
        ("@paralleldrive/cuid2", "createId", []) => new ClientValue(ClientValueKind.Cuid2),
        ("nanoid", "nanoid", []) => new ClientValue(ClientValueKind.NanoId) { Length = NanoIdLength },
        ("nanoid", "nanoid", [NumberValue { Value: >= 1 and <= ClientValue.MaximumLength and var size }]) when size == Math.Floor(size) =>
            new ClientValue(ClientValueKind.NanoId) { Length = (int)size },
        _ => null,
    };

    /// <summary>Whether a name is that of the platform's function that makes random UUIDs. What is imported goes by its package: others call theirs <c>uuid</c> too.</summary>
    private static bool NamesUuid(Expression callee) => callee is Expression.Identifier { Name: "randomUUID" } or Expression.Member { Name: "randomUUID" };
}
