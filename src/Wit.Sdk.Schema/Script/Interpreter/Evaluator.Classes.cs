using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Script.Library;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Script.Interpreter;

/// <content>Classes, their objects, and getters.</content>
internal sealed partial class Evaluator
{
    private const string This = "this";
    private const string Super = "super";

    /// <summary>The value of a member as code sees it: of a getter, its result.</summary>
    /// <param name="value">The member.</param>
    /// <param name="owner">The object that it is read from.</param>
    /// <param name="origin">Where it is read.</param>
    public Value Settle(Value value, Value owner, Origin origin) => value is AccessorValue accessor ? CallFunction(accessor.Getter, owner, [], origin) : value;

    private Value EvaluateClass(ClassSyntax syntax, Scope outer, Origin origin)
    {
        var parent = syntax.Base is { } given ? Evaluate(given, outer) : null;
        if (parent is not (null or ClassValue))
            return parent is UnknownValue ? parent : Unsupported(origin, "a class that extends " + parent.Description, "use plain objects and functions in a schema");
        if (parent is ClassValue { Depth: >= Limits.Classes })
            return FailTooDeep(origin);
        var scope = new Scope(outer);
        var type = new ClassValue(syntax.Name ?? string.Empty, (ClassValue?)parent) { Scope = scope };
        type.Prototype.Set("constructor", type);
        if (syntax.Name is { } name)
            scope.Declare(name, type);
        var statics = ScopeOfMember(type, type);
        foreach (var member in syntax.Body.Read(outer.Source, diagnostics))
            AddMember(type, member, statics);
        return type;
    }

    private void AddMember(ClassValue type, ClassMember member, Scope statics)
    {
        if (member is ClassMember.Initializer initializer)
        {
            CallFunction(new FunctionValue(initializer.Syntax, type.Scope) { Owner = type }, type, [], new Origin(statics.Source, member.Span));
            return;
        }

        if (member is ClassMember.Nothing || TextOfKey(Evaluate(member.Key, type.Scope)) is not { } name)
            return;
        var target = member.IsStatic ? type.Statics : type.Prototype;
        switch (member)
        {
            case ClassMember.Field { IsStatic: true } field:
                target.Set(name, field.Value is { } value ? Evaluate(value, statics) : Value.Undefined);
                break;
            case ClassMember.Field field:
                type.Fields.Add(field);
                break;
            case ClassMember.Getter getter:
                target.Set(name, new AccessorValue(new FunctionValue(getter.Syntax, type.Scope) { Owner = type }));
                break;
            case ClassMember.Method { IsStatic: false } method when name == "constructor":
                type.Constructor = new FunctionValue(method.Syntax, type.Scope) { Owner = type };
                break;
            case ClassMember.Method method:
                target.Set(name, new FunctionValue(method.Syntax, type.Scope) { Owner = type });
                break;
        }
    }

    /// <summary>The scope of a field's value: it knows <c>this</c> and <c>super</c>.</summary>
    private static Scope ScopeOfMember(ClassValue type, Value self)
    {
        var scope = new Scope(type.Scope);
        scope.Declare(This, self);
        scope.Declare(Super, new SuperValue(type, self));
        return scope;
    }

    private Value Construct(ClassValue type, Value[] arguments, Origin origin)
    {
        var made = new ObjectValue { Prototype = type.Prototype };
        return Initialize(type, made, arguments, origin) is UnknownValue unknown ? unknown : made;
    }

    /// <summary>Runs a class's constructor on an object: fields come before its body, or when it has called <c>super</c>.</summary>
    private Value Initialize(ClassValue type, ObjectValue self, Value[] arguments, Origin origin)
    {
        if (_depth >= Limits.Depth)
            return FailTooDeep(origin);
        if (type.Parent is null)
            InitializeFields(type, self);
        if (type.Constructor is { } constructor)
            return CallFunction(constructor, self, arguments, origin);
        if (type.Parent is not { } parent)
            return Value.Undefined;
        var result = Initialize(parent, self, arguments, origin);
        InitializeFields(type, self);
        return result;
    }

    private void InitializeFields(ClassValue type, ObjectValue self)
    {
        var scope = ScopeOfMember(type, self);
        foreach (var field in type.Fields)
        {
            if (TextOfKey(Evaluate(field.Key, type.Scope)) is { } name)
                self.Set(name, field.Value is { } value ? Evaluate(value, scope) : Value.Undefined);
        }
    }

    private Value CallSuper(SuperValue above, Value[] arguments, Origin origin)
    {
        if (above is not { Owner.Parent: { } parent, Self: ObjectValue self })
            return new UnknownValue(new Cause(DiagnosticCatalogue.NotCallable, origin, above.Description));
        var result = Initialize(parent, self, arguments, origin);
        InitializeFields(above.Owner, self);
        return result;
    }

    private Value EvaluateNew(Expression.New node, Scope scope)
    {
        var origin = OriginOf(node, scope);
        if (node.Callee is Expression.Identifier { Name: var name } && scope.Find(name) is null && scope.Module.FindBinding(name) is null)
        {
            return Constructors.Find(name) is { } constructor
                ? Run(constructor.Code, new Invocation(this, name, Value.Undefined, EvaluateArguments(node.Arguments, scope), node.Arguments, origin))
                : new UnknownValue(new Cause(DiagnosticCatalogue.ValueOfRunTime, origin, "a 'new' object"));
        }

        return Evaluate(node.Callee, scope) switch
        {
            ClassValue type => Construct(type, EvaluateArguments(node.Arguments, scope), origin),
            NativeValue { Name: "QueryBuilder" } builder => Call(builder, Value.Undefined, [], null, origin),
            NativeValue { Name: var known } when Constructors.Find(known) is { } constructor =>
                Run(constructor.Code, new Invocation(this, known, Value.Undefined, EvaluateArguments(node.Arguments, scope), node.Arguments, origin)),
            UnknownValue unknown => unknown,
            _ => new UnknownValue(new Cause(DiagnosticCatalogue.ValueOfRunTime, origin, "a 'new' object")),
        };
    }
}
