using System.Reflection;

namespace Wit.Sdk.Generators.Tests.Trials;

/// <summary>What a generated table class has: its reads may stand in a class of their own, between it and <see cref="Table{T}"/>.</summary>
internal static class GeneratedTable
{
    /// <summary>The row class of a table; null for a type that is not a table.</summary>
    public static Type? RowOf(Type table) => Base(table)?.GetGenericArguments()[0];

    /// <summary>The methods that the generator and the project wrote for a table, reads included.</summary>
    public static IEnumerable<MethodInfo> MethodsOf(Type table) => table.GetMethods(BindingFlags.Public | BindingFlags.Instance)
        .Where(method => method.GetBaseDefinition().DeclaringType is { } declaring && declaring != Base(table) && Base(declaring) is not null);

    private static Type? Base(Type type)
    {
        var found = type.BaseType;
        while (found is not null && !(found.IsGenericType && found.GetGenericTypeDefinition() == typeof(Table<>)))
            found = found.BaseType;
        return found;
    }
}
