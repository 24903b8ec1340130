using Microsoft.CodeAnalysis;

namespace Wit.Sdk.Generators.Analyzers;

/// <summary>The methods of linq2db that write, by their names.</summary>
internal static class LinqWriteMethods
{
    private const string Async = "Async";

    private static readonly Dictionary<string, LinqWrite> s_writes = new(StringComparer.Ordinal)
    {
        ["Delete"] = LinqWrite.Delete,
        ["DeleteWithOutput"] = LinqWrite.Delete,
        ["DeleteWithOutputInto"] = LinqWrite.Delete,
        ["DeleteOptimistic"] = LinqWrite.Delete,
        ["DeleteWhenMatched"] = LinqWrite.Delete,
        ["DeleteWhenMatchedAnd"] = LinqWrite.Delete,
        ["DeleteWhenNotMatchedBySource"] = LinqWrite.Delete,
        ["DeleteWhenNotMatchedBySourceAnd"] = LinqWrite.Delete,
        ["Truncate"] = LinqWrite.Delete,
        ["Drop"] = LinqWrite.Delete,
        ["DropTable"] = LinqWrite.Delete,
        ["Update"] = LinqWrite.Update,
        ["UpdateWithOutput"] = LinqWrite.Update,
        ["UpdateWithOutputInto"] = LinqWrite.Update,
        ["UpdateOptimistic"] = LinqWrite.Update,
        ["UpdateOptimisticWithRefresh"] = LinqWrite.Update,
        ["UpdateWhenMatched"] = LinqWrite.Update,
        ["UpdateWhenMatchedAnd"] = LinqWrite.Update,
        ["UpdateWhenNotMatchedBySource"] = LinqWrite.Update,
        ["UpdateWhenNotMatchedBySourceAnd"] = LinqWrite.Update,
        ["UpdateWhenMatchedThenDelete"] = LinqWrite.Update | LinqWrite.Delete,
        ["UpdateWhenMatchedAndThenDelete"] = LinqWrite.Update | LinqWrite.Delete,
        ["InsertOrUpdate"] = LinqWrite.Insert | LinqWrite.Update,
        ["InsertOrReplace"] = LinqWrite.Insert | LinqWrite.Update,
        ["Insert"] = LinqWrite.Insert,
        ["InsertWithOutput"] = LinqWrite.Insert,
        ["InsertWithOutputInto"] = LinqWrite.Insert,
        ["InsertWithIdentity"] = LinqWrite.Insert,
        ["InsertWithInt32Identity"] = LinqWrite.Insert,
        ["InsertWithInt64Identity"] = LinqWrite.Insert,
        ["InsertWithDecimalIdentity"] = LinqWrite.Insert,
        ["InsertWhenNotMatched"] = LinqWrite.Insert,
        ["InsertWhenNotMatchedAnd"] = LinqWrite.Insert,
        ["BulkCopy"] = LinqWrite.Insert,
    };

    /// <summary>The write of a method; none if it is not one of linq2db's.</summary>
    public static LinqWrite Of(IMethodSymbol method)
    {
        if (!method.IsGenericMethod || method.ContainingAssembly?.Name != "linq2db")
            return LinqWrite.None;
        var name = method.Name.EndsWith(Async, StringComparison.Ordinal) ? method.Name.Substring(0, method.Name.Length - Async.Length) : method.Name;
        return s_writes.TryGetValue(name, out var write) ? write : LinqWrite.None;
    }

    /// <summary>
    /// The type of the rows that are written: <c>TTarget</c> where rows go from one type to another, otherwise the first type argument.
    /// </summary>
    public static ITypeSymbol Target(IMethodSymbol method)
    {
        for (var i = 0; i < method.TypeParameters.Length; i++)
        {
            if (method.TypeParameters[i].Name == "TTarget")
                return method.TypeArguments[i];
        }

        return method.TypeArguments[0];
    }
}
