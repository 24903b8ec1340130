using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Script.Library;
using Wit.Sdk.Schema.Script.Modules;
using Wit.Sdk.Schema.Script.Modules.Resolution;
using Wit.Sdk.Schema.Script.Tracking;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Syntax.Tree;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Script.Interpreter;

/// <content>Names: of blocks, of files, of imports, of JavaScript, and of Drizzle where the import was forgotten.</content>
internal sealed partial class Evaluator
{
    private Value EvaluateName(Expression.Identifier node, Scope scope)
    {
        if (scope.Find(node.Name) is { } local)
            return local;
        if (scope.Module.FindBinding(node.Name) is { } binding)
            return ValueOfBinding(scope.Module, binding, OriginOf(node, scope));
        Log.NoteUndeclared(scope.Module, node.Name);
        if (Globals.Find(node.Name) is { } global)
            return global;
        if (Globals.IsRunTimeName(node.Name))
            return UnknownValue.OfRunTime(node.Name, OriginOf(node, scope));
        if (vocabulary.Find(node.Name) is { } word)
        {
            // Reported at the first use only, and which use is first can change: none of the users is remembered.
            Log.Spoil();
            if (_notImported.Add((scope.Module.Path, node.Name)))
                Report(OriginOf(node, scope), DiagnosticCatalogue.NotImported, node.Name, word.Module);
            return word.Value;
        }

        var candidates = ++_unknownNames > Limits.Suggestions ? [] : scope.Names.Concat(scope.Module.BindingNames).Concat(vocabulary.Names);
        return Fail(OriginOf(node, scope), DiagnosticCatalogue.UnknownName, node.Name, Suggestion.For(node.Name, candidates, "declare or import it"));
    }

    /// <summary>The value of a name of a file, evaluated now when it was not before.</summary>
    public Value ValueOfBinding(Module module, Binding binding, Origin use)
    {
        var reading = Log.Note(module, binding);
        if (binding is Binding.Import import)
            return ValueOfImport(module, import, use, reading);
        if (binding.Value is { } known)
            return known;
        if (binding.IsEvaluating)
        {
            Log.Spoil();
            return new UnknownValue(new Cause(DiagnosticCatalogue.Circular, use, binding.Name));
        }

        if (_depth >= Limits.Depth)
            return FailTooDeep(use);
        var told = Told;
        if (module.Untold is not null && module.IsDamaged(binding))
            modules.TellErrors(module);
        using (Log.Open(reading))
        {
            binding.Value = EvaluateOrFail(module, binding);
            if (!RunsInOrder)
                RunEffects(module, binding);
        }

        Share(binding.Value);
        binding.Value.NoteDeclaration(reading);
        Close(reading, binding.Value, told);
        return binding.Value;
    }

    private void Close(Reading reading, Value value, int toldBefore)
    {
        reading.State = SharedState.Of(value);
        reading.IsSafe &= reading.State is not null && Told == toldBefore;
    }

    private Value EvaluateOrFail(Module module, Binding binding)
    {
        binding.IsEvaluating = true;
        _depth++;
        try
        {
            return EvaluateBinding(module, binding);
        }
        catch (ThrownException thrown)
        {
            return Fail(thrown.Origin, DiagnosticCatalogue.Thrown, TextOfThrown(thrown.Value));
        }
        finally
        {
            _depth--;
            binding.IsEvaluating = false;
        }
    }

    private Value EvaluateBinding(Module module, Binding binding)
    {
        var value = EvaluateDeclaration(module, binding);
        if (module.NamespacesOf(binding.Name) is { Count: > 0 } parts && binding is not (Binding.Variable or Binding.Import))
            FillNamespaces(module, binding, value, parts);
        return value;
    }

    private Value EvaluateDeclaration(Module module, Binding binding)
    {
        switch (binding)
        {
            case Binding.Variable { Declarator.Target: Pattern.Name } variable:
                return variable.Declarator.Value is { } initial
                    ? Evaluate(initial, module.ScopeOf(binding.Origin.Source))
                    : variable.IsAmbient
                        ? new UnknownValue(new Cause(DiagnosticCatalogue.ValueOfRunTime, binding.Origin, "'" + binding.Name + "'"))
                        : Value.Undefined;
            case Binding.Variable variable:
                var outer = module.ScopeOf(binding.Origin.Source);
                var scope = new Scope(outer);
                Bind(variable.Declarator.Target, variable.Declarator.Value is { } source ? Evaluate(source, outer) : Value.Undefined, scope);
                return scope.Find(binding.Name) ?? Value.Undefined;
            case Binding.Function function:
                return new FunctionValue(function.Syntax, module.ScopeOf(binding.Origin.Source));
            case Binding.Enum declaration:
                return EvaluateEnum(declaration.Statement, module.ScopeOf(binding.Origin.Source));
            case Binding.Class type:
                return EvaluateClass(type.Syntax, module.ScopeOf(binding.Origin.Source), binding.Origin);
            case Binding.Namespace:
                return new ObjectValue();
            case Binding.Expression export:
                return Evaluate(export.Syntax, module.ScopeOf(binding.Origin.Source));
            default:
                throw new InvalidOperationException("No value of " + binding.GetType().Name);
        }
    }

    /// <summary>
    /// Runs the statements of the file that work on the name: <c>users.enableRLS();</c>. One that can't be followed leaves an array or an object unknown: it may
    /// hold anything by now.
    /// </summary>
    private void RunEffects(Module module, Binding binding)
    {
        if (binding.Value is UnknownValue)
            return;
        foreach (var effect in module.EffectsOn(binding.Name))
        {
            // A table gets what its own methods add, wherever they are called. Otherwise it matters which code reads before and which after.
            if (RunEffect(module, binding, effect) && binding.Value is not { CountsItsChanges: true })
                Log.NoteAssignment();
        }
    }

    /// <summary>Runs a statement, once; false when there is nothing to run.</summary>
    private bool RunEffect(Module module, Binding binding, Effect effect)
    {
        if (effect.HasRun || (CalleeOf(effect) is { } callee && !(binding.Value is { IsChangedByCalls: true } ? ChangesWhatItGets(modules, module, callee, Log) : MayChange(module, callee, binding.Value))))
            return false;
        effect.HasRun = true;
        if (RunEffect(effect, module.ScopeOf(effect.Source)) is UnknownValue unknown && binding.Value is ArrayValue or ObjectValue)
            binding.Value = unknown;
        return true;
    }

    /// <summary>The function that a statement calls by its name, if it consists only of this call.</summary>
    private static string? CalleeOf(Effect effect) => effect.Statement is Statement.Evaluate { Value: Expression.Call { Callee: Expression.Identifier callee } } ? callee.Name : null;

    /// <summary>Whether a function changes what it is given: one of the file may fill an object; what comes from elsewhere most often registers a table, and is none of our business.</summary>
    private static bool MayChange(Module module, string callee, Value? given) => given is ArrayValue or ObjectValue
        && module.FindBinding(callee) is Binding.Function { Syntax.Body: not null } or Binding.Variable { Declarator.Value: Expression.Function };

    /// <summary>Whether a function of the schema's files writes onto what it is given, or calls a method of it: <c>function secure(table) { table.enableRLS(); }</c>.</summary>
    private static bool ChangesWhatItGets(ModuleGraph modules, Module module, string callee, ReadingLog? log)
    {
        if (module.FindBinding(callee) is not { } binding)
            return false;
        var reading = log?.Note(module, binding);
        if (binding is Binding.Import import)
        {
            if (modules.Resolve(module.Path, import.Specifier) is not { } other || modules.FindExport(other, import.Exported) is not { Binding: { } exported } export)
                return false;
            if (reading is not null)
            {
                reading.Target = Reading.TargetOf(export);
                using (log!.Open(reading))
                    log.Note(export.Module, exported);
            }

            binding = exported;
        }

        return binding switch
        {
            Binding.Function function => new EffectTargets(binding.Origin.Source).ChangesParameter(function.Syntax),
            Binding.Variable { Declarator.Value: Expression.Function { Syntax: var syntax } } => new EffectTargets(binding.Origin.Source).ChangesParameter(syntax),
            _ => false,
        };
    }

    private Value RunEffect(Effect effect, Scope scope)
    {
        var outer = _result;
        try
        {
            return effect.Statement is Statement.Evaluate { Value: var expression } ? Evaluate(expression, scope)
                : Run(effect.Statement, scope) == Flow.Return ? _result
                : Value.Undefined;
        }
        catch (ThrownException thrown)
        {
            return Fail(thrown.Origin, DiagnosticCatalogue.Thrown, TextOfThrown(thrown.Value));
        }
        finally
        {
            _result = outer;
        }
    }

    private Value ValueOfImport(Module module, Binding.Import import, Origin use, Reading reading)
    {
        if (vocabulary.Has(import.Specifier) && ProvidedModules.Find(import.Specifier) is null)
            return vocabulary.Import(import, use, this);
        var target = modules.Resolve(module.Path, import.Specifier);
        if (target is not null)
            NoteUse(use, target.Path);
        if (target is null)
        {
            var isFile = ModulePath.NamesFile(import.Specifier);
            return isFile
                ? new UnknownValue(new Cause(DiagnosticCatalogue.FileNotFound, new Origin(import.Origin.Source, import.SpecifierSpan), import.Specifier) { MissingFile = import.Specifier })
                : new UnknownValue(new Cause(DiagnosticCatalogue.ValueOfPackage, Outside(use), import.Name, import.Specifier)) { Export = new PackageExport(import.Specifier, import.Exported) };
        }

        if (import.Exported == "*")
            return NamespaceOf(target, use);
        if (modules.FindExport(target, import.Exported) is not { } export)
        {
            Log.Spoil();
            return ValueOfExport(target, import.Exported, use) ?? FailNotExported(import, target, use);
        }

        reading.Target = Reading.TargetOf(export);
        using (Log.Open(reading))
            return ValueOfExport(export, use);
    }

    private UnknownValue FailNotExported(Binding.Import import, Module target, Origin use) =>
        Fail(use, DiagnosticCatalogue.NotExported, import.Exported, target.Path, Suggestion.For(import.Exported, target.ExportNames(modules), "export it there"));

    /// <summary><c>import.meta</c> of a file: where it is, which only a config may ask. Its other members belong to the running program.</summary>
    private static Value ImportMeta(Origin origin, Scope scope)
    {
        // What a config is given by its reader: a schema's DDL may not depend on the folder that it lies in.
        if (scope.Find("__dirname") is null)
            return UnknownValue.OfRunTime("import.meta", origin);
        var path = scope.Module.Path;
        var meta = new ObjectValue();
        meta.Set("url", new StringValue("file://" + path));
        meta.Set("filename", new StringValue(path));
        meta.Set("dirname", new StringValue(ModulePath.FolderOf(path)));
        meta.Set("env", UnknownValue.OfRunTime("import.meta.env", origin));
        return meta;
    }

    /// <summary>The value that a file exports under a name; null when it exports no such name.</summary>
    public Value? ValueOfExport(Module module, string name, Origin use)
    {
        if (modules.FindExport(module, name) is { } export)
            return ValueOfExport(export, use);
        return module.IsOneValue && name != "default" ? ValueOfExport(module, "default", use)?.GetProperty(name) : null;
    }

    /// <summary>The file or package that <c>require("x")</c> and <c>import("x")</c> name, as an object.</summary>
    private Value ValueOfModule(Expression.String specifier, Scope scope)
    {
        var origin = OriginOf(specifier, scope);
        var import = new Binding.Import(specifier.Value, origin, specifier.Value, specifier.Span, "*");
        Log.Spoil();
        return ValueOfImport(scope.Module, import, origin, new Reading(scope.Module.Path, specifier.Value, import));
    }

    public Value ValueOfExport(Export export, Origin use) => export.Binding is null
        ? NamespaceOf(export.Module, use)
        : ValueOfBinding(export.Module, export.Binding, use);

    /// <summary>The result of <c>import * as</c>, <c>require</c> and <c>import()</c>.</summary>
    private Value NamespaceOf(Module module, Origin use)
    {
        Log.Spoil();
        if (module.IsOneValue && ValueOfExport(module, "default", use) is { } whole)
            return whole;
        var members = new ObjectValue();
        foreach (var name in module.ExportNames(modules))
        {
            if (ValueOfExport(module, name, use) is { } value)
                members.Set(name, value);
        }

        return members;
    }
}
