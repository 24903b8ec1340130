using Wit.Sdk.Generators.Emit.Tables;

namespace Wit.Sdk.Generators.Emit;

/// <summary>Emits the batches of the database class: several calls, one round trip, typed results.</summary>
internal static class BatchEmitter
{
    private const int MostCalls = 6;

    /// <summary>The type parameters of the database class's methods.</summary>
    public static IReadOnlyList<string> TypeParameters { get; } =
        ["T", .. Enumerable.Range(1, MostCalls).Select(number => "T" + number.ToString(System.Globalization.CultureInfo.InvariantCulture))];

    /// <summary>Writes one overload for each number of calls, and one for any number of calls of one type.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="name">The database class.</param>
    public static void Emit(CodeWriter writer, string name)
    {
        for (var count = 2; count <= MostCalls; count++)
            Emit(writer, name, [.. TypeParameters.Skip(1).Take(count)]);
        Document(writer)
            .Write(
                $$"""
                {{GeneratedFile.NotCovered}}
                public async global::System.Threading.Tasks.Task<T[]> BatchAsync<T>(global::System.Func<{{name}}, global::System.Collections.Generic.IEnumerable<global::System.Threading.Tasks.Task<T>>> calls, {{Statement.CancellationToken}})
                {
                    global::System.ArgumentNullException.ThrowIfNull(calls);
                    var tasks = await RunBatchAsync(static session => new {{name}}(session), db => global::System.Linq.Enumerable.ToArray(calls(db)), cancellationToken).ConfigureAwait(false);
                    return await global::System.Threading.Tasks.Task.WhenAll(tasks).ConfigureAwait(false);
                }
                """);
    }

    private static void Emit(CodeWriter writer, string name, IReadOnlyList<string> types)
    {
        var tasks = string.Join(", ", types.Select(type => $"global::System.Threading.Tasks.Task<{type}>"));
        var results = string.Join(", ", types.Select((_, i) => $"await tasks.Item{i + 1}.ConfigureAwait(false)"));
        var generics = string.Join(", ", types);
        Document(writer)
            .Write(
                $$"""
                {{GeneratedFile.NotCovered}}
                public async global::System.Threading.Tasks.Task<({{generics}})> BatchAsync<{{generics}}>(global::System.Func<{{name}}, ({{tasks}})> calls, {{Statement.CancellationToken}})
                {
                    global::System.ArgumentNullException.ThrowIfNull(calls);
                    var tasks = await RunBatchAsync(static session => new {{name}}(session), calls, cancellationToken).ConfigureAwait(false);
                    return ({{results}});
                }
                """);
    }

    private static CodeWriter Document(CodeWriter writer) => writer.Separate()
        .Summary("Sends the statements of several helper calls in one round trip. Outside of a transaction they take effect together or not at all.")
        .Write("/// <param name=\"calls\">Calls helpers of the database object that it gets, and returns their tasks without awaiting them.</param>")
        .DocumentCancellation()
        .Write("/// <returns>The results of the calls.</returns>");
}
