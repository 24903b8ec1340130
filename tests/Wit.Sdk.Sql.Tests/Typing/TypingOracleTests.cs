using System.Globalization;
using Wit.Sdk.Sql.Catalog;
using Wit.Sdk.Sql.Typing;
using Wit.Sdk.Testing;
using Xunit.Abstractions;

namespace Wit.Sdk.Sql.Tests.Typing;

/// <summary>The rules choose what the server chooses, on expressions drawn from its own catalog. WIT_HUNT_SEED and WIT_HUNT_RUNS draw others.</summary>
public sealed class TypingOracleTests(TypingServer server, ITestOutputHelper output) : IClassFixture<TypingServer>
{
    private const string Syntax = "42601";

    private readonly Random _random = new(int.Parse(Hunt.Seed(), CultureInfo.InvariantCulture));

    [Fact]
    public async Task Operators_are_chosen_as_the_server_chooses_them()
    {
        var pool = new TypePool(await server.VersionAsync());
        var resolver = new OperatorResolver(pool.Coercions);
        var symbols = pool.Catalog.OperatorSymbols.Where(symbol => symbol != "#=").ToArray();
        var cases = new List<(string Expression, string Ours)>();
        for (var i = 0; i < Hunt.Runs("WIT_HUNT_RUNS", 6000); i++)
        {
            var symbol = symbols[_random.Next(symbols.Length)];
            var (left, right) = Operands(pool, pool.Catalog.Operators(symbol));
            var resolved = resolver.Resolve(symbol, left, right);
            var expression = left is null ? $"{symbol} {pool.Value(right)}" : $"{pool.Value(left)} OPERATOR({symbol}) {pool.Value(right)}";
            cases.Add((left is null ? $"OPERATOR({symbol}) {pool.Value(right)}" : expression, Answer(resolved.Failure, resolved.Result)));
        }

        await CompareAsync(cases);
    }

    [Fact]
    public async Task Functions_are_chosen_as_the_server_chooses_them()
    {
        var pool = new TypePool(await server.VersionAsync());
        var resolver = new FunctionResolver(pool.Coercions);
        var names = pool.Catalog.FunctionNames.Where(name => !IsGrammar(name)).ToArray();
        var cases = new List<(string Expression, string Ours)>();
        for (var i = 0; i < Hunt.Runs("WIT_HUNT_RUNS", 8000); i++)
        {
            var name = names[_random.Next(names.Length)];
            var functions = pool.Catalog.Functions(name);
            if (functions.Count == 0 || functions.Any(function => function.Kind is not (CatalogFunctionKind.Function or CatalogFunctionKind.Aggregate))) continue;
            var arguments = Arguments(pool, functions[_random.Next(functions.Count)]);
            var resolved = resolver.Resolve(functions, new CallArguments(arguments), pool.Catalog.FindType(name));
            cases.Add(($"\"{name}\"({string.Join(", ", arguments.Select(pool.Value))})", Answer(resolved.Failure, resolved.Result)));
        }

        await CompareAsync(cases);
    }

    [Fact]
    public async Task Values_that_stand_for_each_other_get_the_common_type_of_the_server()
    {
        var pool = new TypePool(await server.VersionAsync());
        var common = new CommonTypes(pool.Coercions);
        var cases = new List<(string Expression, string Ours)>();
        for (var i = 0; i < Hunt.Runs("WIT_HUNT_RUNS", 3000); i++)
        {
            var first = pool.All[_random.Next(pool.All.Length)];
            var same = pool.All.Where(type => type.Category == first.Category || type == pool.Types.Unknown).ToArray();
            SqlType[] types = [first, .. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => _random.Next(8) == 0 ? pool.All[_random.Next(pool.All.Length)] : same[_random.Next(same.Length)])];
            var values = string.Join(", ", types.Select(pool.Value));
            var selected = common.Select(types);
            var isConvertible = selected is not null && types.All(type => pool.Coercions.CanCoerce(type, selected, CoercionContext.Implicit));
            cases.Add(($"coalesce({values})", selected is null ? "42804" : isConvertible ? TypeModifiers.Format(selected) : "42846"));
        }

        await CompareAsync(cases);
    }

    // The server computes populate_record of hstore, which is the operator #=, even where no row is asked for, and then refuses the value.
    private static bool IsGrammar(string name) => name is "coalesce" or "greatest" or "least" or "xmlconcat" or "nullif" or "populate_record";

    private static string Answer(ResolutionFailure failure, SqlType? result) => failure == ResolutionFailure.None ? TypeModifiers.Format(result!) : TypePool.Code(failure);

    private SqlType Near(TypePool pool, SqlType declared)
    {
        if (declared.Kind == SqlTypeKind.Pseudo || _random.Next(3) == 0) return pool.All[_random.Next(pool.All.Length)];
        if (_random.Next(3) == 0) return pool.Types.Unknown;
        var same = pool.All.Where(type => type.Category == declared.Category).ToArray();
        return same.Length == 0 || _random.Next(3) == 0 ? declared : same[_random.Next(same.Length)];
    }

    private (SqlType? Left, SqlType Right) Operands(TypePool pool, IReadOnlyList<CatalogOperator> operators)
    {
        var op = operators[_random.Next(operators.Count)];
        return (op.Left is null ? null : Near(pool, op.Left), Near(pool, op.Right));
    }

    private SqlType[] Arguments(TypePool pool, CatalogFunction function)
    {
        var count = function.Arguments.Count + (function.IsVariadic ? _random.Next(3) : 0) - (function.Defaults > 0 ? _random.Next(function.Defaults + 1) : 0);
        return [.. Enumerable.Range(0, count).Select(i => Near(pool, function.Arguments[Math.Min(i, function.Arguments.Count - 1)]))];
    }

    private async Task CompareAsync(List<(string Expression, string Ours)> cases)
    {
        var theirs = await server.TypesAsync(cases.Select(item => item.Expression));
        var compared = 0;
        var wrong = new List<string>();
        for (var i = 0; i < cases.Count; i++)
        {
            // Other codes are no matter of types: a pseudo-type as a column, a function that only the server may call.
            if (IsCode(theirs[i]) && theirs[i] is not ("42883" or "42725" or "42804" or "42846")) continue;
            compared++;
            if (theirs[i].Trim('"') != cases[i].Ours.Trim('"')) wrong.Add($"{cases[i].Expression}: the server says {theirs[i]}, we say {cases[i].Ours}");
        }

        output.WriteLine($"{compared} compared, {wrong.Count} different");
        Assert.True(compared > cases.Count / 2, $"only {compared} of {cases.Count} were compared");
        Assert.True(wrong.Count == 0, string.Join("\n", wrong.Distinct().Take(60)));
    }

    private static bool IsCode(string answer) => answer.Length == Syntax.Length && (char.IsDigit(answer[0]) || answer is [>= 'A' and <= 'Z', _, _, _, _]);
}
