using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Script.Modules;
using Wit.Sdk.Schema.Script.Tracking;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Script.Interpreter;

/// <summary>
/// Evaluates the pure part of TypeScript that schemas are written in. Constants are evaluated when something needs them. Steps and
/// depth are bounded; a value that can't be known is carried along as <see cref="UnknownValue"/>.
/// </summary>
internal sealed partial class Evaluator(ModuleGraph modules, IVocabulary vocabulary, DiagnosticBag diagnostics, CancellationToken cancellation)
{
    private readonly HashSet<(string Path, string Name)> _notImported = [];
    private int _depth;
    private int _unknownNames;
    private int _unnamed;
    private Origin? _outside;

    public ModuleGraph Modules => modules;

    /// <summary>A name for a table whose own can't be known.</summary>
    public string MakeName() => "?" + (++_unnamed).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Which names are read.</summary>
    public ReadingLog Log { get; } = new();

    /// <summary>The number of diagnostics reported so far.</summary>
    public int Told => diagnostics.Told;

    public void Report(Origin origin, DiagnosticDescriptor descriptor, params object[] arguments) =>
        diagnostics.Report(Outside(origin).Source, Outside(origin).Span, descriptor, arguments);

    /// <summary>A place in the user's files: for code that stands for a package, where that was last used.</summary>
    private Origin Outside(Origin origin) => ProvidedModules.IsProvided(origin.Source.Path) ? _outside ?? origin : origin;

    private void NoteUse(Origin use, string path)
    {
        if (ProvidedModules.IsProvided(path) && !ProvidedModules.IsProvided(use.Source.Path))
            _outside = use;
    }

    /// <summary>Says that the DDL needs a value: when it is unknown, its cause is reported.</summary>
    /// <returns>Whether the value is known.</returns>
    public bool Demand(Value value)
    {
        if (value is not UnknownValue unknown)
            return true;
        unknown.Cause.Report(diagnostics);
        return false;
    }

    /// <summary>Reports that a value is of the wrong kind, or, when it is unknown, why.</summary>
    public void ReportWrongKind(Value value, Origin origin, string what, string expected)
    {
        if (Demand(value))
            Report(origin, DiagnosticCatalogue.WrongKind, what, expected, value.Description);
    }

    /// <summary>Reports an error, and returns the value that stands for its result.</summary>
    public UnknownValue Fail(Origin origin, DiagnosticDescriptor descriptor, params object[] arguments)
    {
        Report(origin, descriptor, arguments);
        return new UnknownValue(Cause.Told);
    }

    /// <summary>Evaluates an expression that no name stands for.</summary>
    public Value EvaluateAlone(Expression expression, Scope scope)
    {
        try
        {
            return Evaluate(expression, scope);
        }
        catch (ThrownException thrown)
        {
            return Fail(thrown.Origin, DiagnosticCatalogue.Thrown, TextOfThrown(thrown.Value));
        }
    }

    /// <summary>Evaluates a function of ours on a value, outside of any expression.</summary>
    public Value CallFunction(Value function, Origin origin, params Value[] arguments) => CallMethod(function, Value.Undefined, origin, arguments);

    /// <summary>Evaluates a function as a method of a value, outside of any expression.</summary>
    public Value CallMethod(Value function, Value receiver, Origin origin, params Value[] arguments)
    {
        try
        {
            return Call(function, receiver, arguments, null, origin);
        }
        catch (ThrownException thrown)
        {
            return Fail(thrown.Origin, DiagnosticCatalogue.Thrown, TextOfThrown(thrown.Value));
        }
    }

    public static string TextOfThrown(Value value) => value switch
    {
        Primitive primitive => primitive.ToText(),
        ObjectValue thrown when thrown.GetProperty("message") is StringValue message => message.Value,
        _ => value.Description,
    };

    public static Origin OriginOf(Expression expression, Scope scope) => new(scope.Source, expression.Span);

    private Value Dispatch(Expression expression, Scope scope) => expression switch
    {
        Expression.Identifier node => EvaluateName(node, scope),
        Expression.String node => new StringValue(node.Value),
        Expression.Call or Expression.Member or Expression.Index => EvaluateChainOf(expression, scope),
        Expression.Object node => EvaluateObject(node, scope),
        Expression.Boolean node => Value.Of(node.Value),
        Expression.Number node => new NumberValue(node.Value),
        Expression.BigInt node => BigOperators.Parse(node.Digits, this, OriginOf(node, scope)),
        Expression.Null => Value.Null,
        Expression.Function node => new FunctionValue(node.Syntax, scope),
        Expression.Array node => EvaluateArray(node, scope),
        Expression.Template node => Combined(EvaluateTemplate(node, scope)),
        Expression.TaggedTemplate node => EvaluateTagged(node, scope),
        Expression.OptionalChain node => EvaluateChain(node, scope),
        Expression.Binary node => Combined(EvaluateBinary(node, scope)),
        Expression.Unary node => Combined(EvaluateUnary(node, scope)),
        Expression.Conditional node => EvaluateConditional(node, scope),
        Expression.Assignment node => EvaluateAssignment(node, scope),
        Expression.Update node => EvaluateUpdate(node, scope),
        Expression.Sequence node => EvaluateSequence(node, scope),
        Expression.New node => EvaluateNew(node, scope),
        Expression.Await node => Evaluate(node.Operand, scope),
        Expression.Yield node => EvaluateYield(node, scope),
        Expression.Spread node => Evaluate(node.Argument, scope),
        Expression.Regex node => new RegexValue(node.Pattern, node.Flags),
        Expression.Class node => EvaluateClass(node.Syntax, scope, OriginOf(node, scope)),
        Expression.Import { Specifier: Expression.String specifier } => ValueOfModule(specifier, scope),
        Expression.Import node => new UnknownValue(new Cause(DiagnosticCatalogue.ValueOfRunTime, OriginOf(node, scope), "'import(...)'")),
        Expression.ImportMeta => ImportMeta(OriginOf(expression, scope), scope),
        Expression.Opaque node => Unsupported(node, scope, node.What),
        Expression.Missing => new UnknownValue(Cause.Told),
        _ => throw new InvalidOperationException("No evaluation of " + expression.GetType().Name),
    };

    /// <summary>The result of an operator on a value of the running program is no longer that value.</summary>
    private static Value Combined(Value value) => value is UnknownValue unknown ? unknown.Result : value;

    private static UnknownValue Unsupported(Expression node, Scope scope, string what) =>
        new(new Cause(DiagnosticCatalogue.NotSupported, OriginOf(node, scope), what, "write the value into the schema"));

    private static UnknownValue Unsupported(Origin origin, string what, string help) =>
        new(new Cause(DiagnosticCatalogue.NotSupported, origin, what, help));

    private Value EvaluateArray(Expression.Array node, Scope scope) => Allocate(node.Elements.Length * Limits.BytesPerItem, OriginOf(node, scope))
        ? new ArrayValue(EvaluateElements(node.Elements, scope))
        : new UnknownValue(Cause.Told);

    private Value EvaluateSequence(Expression.Sequence node, Scope scope)
    {
        Value last = Value.Undefined;
        foreach (var item in node.Items)
            last = Evaluate(item, scope);
        return last;
    }
}
