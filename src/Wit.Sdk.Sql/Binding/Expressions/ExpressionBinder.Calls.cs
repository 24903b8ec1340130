using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Binding.Nullability;
using Wit.Sdk.Sql.Binding.Tree;
using Wit.Sdk.Sql.Catalog;
using Wit.Sdk.Sql.Syntax;
using Wit.Sdk.Sql.Syntax.Expressions;
using Wit.Sdk.Sql.Typing;

namespace Wit.Sdk.Sql.Binding.Expressions;

/// <content>Calls of functions, aggregates and window functions.</content>
internal sealed partial class ExpressionBinder
{
    /// <summary>The functions of a name.</summary>
    public IEnumerable<CatalogFunction> FindFunctions(string? schema, string name) => schema switch
    {
        null => context.Catalog.Functions(name).Concat(context.Schema.FindFunctions(null, name)),
        "pg_catalog" => context.Catalog.Functions(name).Where(function => function.Schema == "pg_catalog"),
        _ => context.Catalog.Functions(name).Where(function => function.Schema == schema).Concat(context.Schema.FindFunctions(schema, name)),
    };

    /// <summary>The function and the result of a call in FROM or in an expression; null after an error.</summary>
    public (FunctionResolution Resolution, BoundExpression[] Arguments)? Resolve(Expression.Call call, Scope scope, out BoundExpression[] order)
    {
        order = [];
        var arguments = call.Arguments.Select(argument => Bind(argument.Value, scope)).ToList();
        if (call.WithinGroup.Length > 0) arguments.AddRange(call.WithinGroup.Select(key => Bind(key.Value, scope)));
        order = [.. call.OrderBy.Select(key => Coercer.ResolveUnknown(Bind(key.Value, scope)))];
        if (context.HasError) return null;
        var name = call.Function.Last.Text;
        var functions = FindFunctions(call.Function.Qualifier?.Text, name).ToList();
        var resolved = context.Functions.Resolve(functions, new CallArguments([.. arguments.Select(argument => argument.Type)])
        {
            Names = [.. call.Arguments.Where(argument => argument.Name is not null).Select(argument => argument.Name!.Text)],
            IsVariadic = call.IsVariadic,
            IsWithinGroup = call.WithinGroup.Length > 0,
        }, CastOf(call, arguments));
        if (resolved.Failure != ResolutionFailure.None)
        {
            RefuseCall(call, arguments, functions, resolved.Failure);
            return null;
        }

        for (var i = 0; i < arguments.Count; i++)
        {
            var where = resolved.Function is null ? CoercionContext.Explicit : CoercionContext.Implicit;
            arguments[i] = Coercer.TryConvert(arguments[i], resolved.Arguments[i], where) ?? arguments[i];
        }

        if (resolved.Function is { Kind: CatalogFunctionKind.HypotheticalSet }) UnifyHypothetical(arguments, call.Arguments.Length);
        return (resolved, [.. arguments]);
    }

    // Each direct argument of a hypothetical row has the type of the key beside it.
    private void UnifyHypothetical(List<BoundExpression> arguments, int direct)
    {
        for (var i = 0; i < direct && i + direct < arguments.Count; i++)
        {
            var (_, _, values) = Coercer.Unify([arguments[i], arguments[i + direct]], "WITHIN GROUP");
            (arguments[i], arguments[i + direct]) = (values[0], values[1]);
        }
    }

    /// <summary>Calls a function that the syntax stands for.</summary>
    private BoundExpression CallFunction(string schema, string name, BoundExpression[] arguments, TextSpan span)
    {
        if (arguments.Any(argument => argument.Kind == BoundKind.Error)) return context.Error(span);
        var resolved = context.Functions.Resolve(FindFunctions(schema, name), new CallArguments([.. arguments.Select(argument => argument.Type)]), null);
        if (resolved.Function is not { } function || resolved.Failure != ResolutionFailure.None)
        {
            context.Report(ProblemCodes.UnknownFunction, "42883", span, $"No function '{name}({string.Join(", ", arguments.Select(argument => Spelled(argument.Type)))})'.");
            return context.Error(span);
        }

        BoundExpression[] converted = [.. arguments.Select((argument, i) => Coercer.TryConvert(argument, resolved.Arguments[i], CoercionContext.Implicit) ?? argument)];
        return Plain(function, resolved.Result!, converted, span);
    }

    // A call by the name of a type may be a cast. A parameter is not a literal: it is cast only to types of text.
    private SqlType? CastOf(Expression.Call call, List<BoundExpression> arguments)
    {
        if (call.Function.Qualifier is not (null or { Text: "pg_catalog" }) || !IsPlain(call) || arguments.Count != 1) return null;
        var type = context.Catalog.FindType(call.Function.Last.Text);
        return arguments[0].Kind == BoundKind.Parameter && arguments[0].Type == Types.Unknown && type?.Category != 'S' ? null : type;
    }

    private static bool IsPlain(Expression.Call call) =>
        call is { IsStar: false, IsDistinct: false, IsVariadic: false, Filter: null, Over: null, OrderBy.Length: 0, WithinGroup.Length: 0 };

    private BoundExpression BindCall(Expression.Call call, Scope scope)
    {
        var isAggregate = FindFunctions(call.Function.Qualifier?.Text, call.Function.Last.Text).Any(function => function.Kind is not (CatalogFunctionKind.Function or CatalogFunctionKind.Window));
        var wasInAggregate = scope.IsInAggregate;
        scope.IsInAggregate |= isAggregate && call.Over is null;
        var found = Resolve(call, scope, out var order);
        scope.IsInAggregate = wasInAggregate;
        if (found is not { } resolved) return context.Error(call.Span);
        var filter = call.Filter is null ? null : BindCondition(call.Filter, scope, "FILTER");
        if (resolved.Resolution.Function is not { } function) return Strict("cast", resolved.Resolution.Result!, call.Span, resolved.Arguments);
        if (call.Over is not null) return BindOver(call, function, resolved.Resolution.Result!, resolved.Arguments, scope);
        if (function.Kind == CatalogFunctionKind.Window) return Refuse(call.Span, "42809", $"The window function '{function.Name}' needs OVER.");
        if (function.Kind != CatalogFunctionKind.Function) return Aggregate(call, function, resolved.Resolution.Result!, resolved.Arguments, [.. order, .. filter is null ? [] : new[] { filter }], scope);
        if (call.IsStar || call.IsDistinct || call.Filter is not null || call.OrderBy.Length > 0 || call.WithinGroup.Length > 0)
            return Refuse(call.Span, "42809", $"'{function.Name}' is not an aggregate, so it takes no '*', DISTINCT, ORDER BY or FILTER.");
        return Plain(function, resolved.Resolution.Result!, resolved.Arguments, call.Span);
    }

    private static BoundExpression Plain(CatalogFunction function, SqlType result, BoundExpression[] arguments, TextSpan span)
    {
        var rule = !function.IsTotal && !IsPartOfAnyTime(function, arguments) ? NullRule.Maybe : function.Name switch
        {
            // They are not strict, and take NULL as a value.
            "concat" or "json_build_object" or "json_build_array" or "jsonb_build_object" or "jsonb_build_array" or "num_nulls" or "num_nonnulls" or "quote_nullable"
                or "pg_typeof" or "enum_first" or "enum_last" or "enum_range" or "int4range" or "int8range" or "numrange" or "daterange" or "tsrange" or "tstzrange" => NullRule.Never,
            "concat_ws" or "format" or "array_remove" or "array_replace" => NullRule.FirstChild,
            "array_append" => NullRule.Never,
            "array_prepend" => NullRule.Never,
            "array_cat" => NullRule.AllChildren,
            _ => NullRule.AnyChild,
        };
        return new BoundExpression(BoundKind.Other, function.Name, result, span, arguments)
        {
            Null = rule, IsStrict = function.IsStrict, ReturnsSet = function.ReturnsSet, Fields = function.Columns.Count > 1 ? function.Columns : [],
        };
    }

    // These parts of an infinite time are infinite; others are NULL.
    private static bool IsPartOfAnyTime(CatalogFunction function, BoundExpression[] arguments) =>
        function.Name is "date_part" or "extract" && arguments[0].Text is "year" or "epoch" or "decade" or "century" or "millennium" or "isoyear" or "julian";

    private BoundExpression Aggregate(Expression.Call call, CatalogFunction function, SqlType result, BoundExpression[] arguments, BoundExpression[] others, Scope scope)
    {
        var level = LevelOf([.. arguments, .. others], scope) ?? scope;
        if (level.ClauseWithoutAggregates is { } clause && level == scope)
        {
            context.Report(ProblemCodes.Aggregates, "42803", call.Span, $"Aggregates such as '{function.Name}' can't stand in {clause}.", clause == "WHERE" ? "Use HAVING." : string.Empty);
            return context.Error(call.Span);
        }

        if (arguments.Concat(others).Any(argument => HasAggregateOf(argument, level)))
        {
            context.Report(ProblemCodes.Aggregates, "42803", call.Span, "An aggregate can't be nested in an aggregate.");
            return context.Error(call.Span);
        }

        level.HasAggregates = true;
        return new BoundExpression(BoundKind.Aggregate, function.Name + (call.IsDistinct ? " distinct" : string.Empty), result, call.Span, [.. arguments, .. others])
        {
            Level = level, Null = AggregateRules.Of(function, call.Filter is not null),
        };
    }

    private static bool HasAggregateOf(BoundExpression value, Scope level) =>
        (value.Kind == BoundKind.Aggregate && value.Level == level) || value.Children.Any(child => HasAggregateOf(child, level));

    /// <summary>The level that an aggregate belongs to: the innermost whose columns its arguments use; null when they use none.</summary>
    private static Scope? LevelOf(BoundExpression[] arguments, Scope scope)
    {
        var tables = new HashSet<BoundTable>(arguments.SelectMany(TablesOf));
        if (tables.Count == 0) return null;
        for (Scope? level = scope; level is not null; level = level.Parent)
        {
            if (level.Items.Any(item => item.Table is { } table && tables.Contains(table))) return level;
        }

        return null;
    }

    private static IEnumerable<BoundTable> TablesOf(BoundExpression value) =>
        value.Table is { } table ? [table] : value.Children.SelectMany(TablesOf);

    private BoundExpression BindOver(Expression.Call call, CatalogFunction function, SqlType result, BoundExpression[] arguments, Scope scope)
    {
        if (function.Kind == CatalogFunctionKind.Function) return Refuse(call.Span, "42809", $"OVER needs a window function or an aggregate, and '{function.Name}' is neither.");
        if (scope.ClauseWithoutWindows is { } clause)
        {
            context.Report(ProblemCodes.Aggregates, "42P20", call.Span, $"Window functions can't stand in {clause}.", "Compute it in a subquery.");
            return context.Error(call.Span);
        }

        var over = call.Over!;
        if (over.Name is { } name && !scope.Windows.ContainsKey(name.Text)) return Refuse(over.Span, "42704", $"Unknown window '{name.Text}'.", Suggestion.For(name.Text, scope.Windows.Keys, string.Empty));
        BoundExpression[] window = over.Window is null ? [] : BindWindow(over.Window, scope);
        var frame = over.Name is { } named ? scope.Windows[named.Text].Frame : over.Window?.Frame;
        return new BoundExpression(BoundKind.Window, function.Name, result, call.Span, [.. arguments, .. window])
        {
            Null = AggregateRules.OfWindow(function, call.Filter is not null, frame), Number = arguments.Length,
        };
    }

    /// <summary>Binds what stands in the parentheses of a window.</summary>
    public BoundExpression[] BindWindow(Window window, Scope scope)
    {
        if (window.Base is { } name && !scope.Windows.ContainsKey(name.Text)) Refuse(name.Span, "42704", $"Unknown window '{name.Text}'.", Suggestion.For(name.Text, scope.Windows.Keys, string.Empty));
        var keys = window.PartitionBy.Concat(window.OrderBy.Select(key => key.Value)).Select(key => Coercer.ResolveUnknown(Bind(key, scope))).ToList();
        foreach (var bound in new[] { window.Frame?.Start, window.Frame?.End })
        {
            if (bound?.Offset is { } offset) keys.Add(BindFrameOffset(window, offset, keys, scope));
        }

        return [.. keys];
    }

    private BoundExpression BindFrameOffset(Window window, Expression offset, List<BoundExpression> keys, Scope scope)
    {
        var value = Bind(offset, scope);
        if (window.Frame!.Unit != FrameUnit.Range) return Coercer.Require(value, Types.Int8, window.Frame.Unit.ToString().ToUpperInvariant());
        // The offset of RANGE is what is added to the sort key.
        var key = window.OrderBy.Length == 1 ? keys[window.PartitionBy.Length].Type.WithoutDomains() : Types.Int8;
        var type = key.Name switch { "date" or "timestamp" or "timestamptz" or "time" or "timetz" or "interval" => context.Catalog.Type("interval"), "float4" => context.Catalog.Type("float8"), _ => key };
        return value.Type == Types.Unknown ? Coercer.Require(value, type, "RANGE") : value;
    }

    private void RefuseCall(Expression.Call call, List<BoundExpression> arguments, List<CatalogFunction> functions, ResolutionFailure failure)
    {
        var spelled = $"{call.Function.Last.Text}({(call.IsStar ? "*" : string.Join(", ", arguments.Select(argument => Spelled(argument.Type))))})";
        if (failure == ResolutionFailure.Ambiguous)
            context.Report(ProblemCodes.AmbiguousFunction, "42725", call.Span, $"The function '{spelled}' is not unique.", "Cast the arguments to the types that are meant.");
        else if (failure == ResolutionFailure.Undetermined)
            context.Report(ProblemCodes.WrongType, "42804", call.Span, $"The arguments of '{spelled}' don't decide the type.", "Cast the argument, as in 'x::text'.");
        else if (call.Function.Qualifier?.Text == "sqlc")
            context.Report(ProblemCodes.UnknownFunction, "42883", call.Function.Span, $"'{call.Function}' with these arguments is not a function of sqlc.", "Write sqlc.arg(name), sqlc.narg(name), sqlc.slice(name) or sqlc.embed(table).");
        else if (functions.Count == 0)
            context.Report(ProblemCodes.UnknownFunction, "42883", call.Function.Span, $"Unknown function '{call.Function}'.", Suggestion.For(call.Function.Last.Text, context.Catalog.FunctionNames, string.Empty));
        else
            context.Report(ProblemCodes.UnknownFunction, "42883", call.Span, $"No function '{spelled}'.", "It takes " + string.Join(" or ", functions.Take(4).Select(Signature)) + ".");
    }

    private static string Signature(CatalogFunction function) => $"({string.Join(", ", function.Arguments.Select(type => TypeModifiers.Format(type)))})";
}
