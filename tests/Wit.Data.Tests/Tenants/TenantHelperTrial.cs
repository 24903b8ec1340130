using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Wit.Data.Tests.Tagged;
using Wit.Sdk;
using Wit.Sdk.Generators.Tests.Trials;

namespace Wit.Data.Tests.Tenants;

/// <summary>Calls every helper of a table with the values of a row that is another tenant's.</summary>
/// <param name="table">The table, bound to a tenant.</param>
/// <param name="victim">The row of the other tenant.</param>
/// <param name="values">Arguments by their type that a row has no value for.</param>
internal sealed class TenantHelperTrial(object table, object victim, IReadOnlyDictionary<Type, object> values)
{
    /// <summary>The helpers that returned, with what they returned.</summary>
    public List<(string Name, object? Result)> Returned { get; } = [];

    /// <summary>The helpers that threw, with why.</summary>
    public List<(string Name, Exception Failure)> Threw { get; } = [];

    public async Task RunAsync()
    {
        foreach (var method in GeneratedTable.MethodsOf(table.GetType()).Where(method => !method.IsSpecialName))
        {
            if (!typeof(Task).IsAssignableFrom(method.ReturnType) && !method.ReturnType.Name.StartsWith("IAsyncEnumerable", StringComparison.Ordinal))
            {
                // A typed query runs nothing yet. The same reads over deleted rows are tried too.
                if (GeneratedTable.RowOf(method.ReturnType) is null) continue;
                var reads = new TenantHelperTrial(method.Invoke(table, [])!, victim, values);
                await reads.RunAsync();
                Returned.AddRange(reads.Returned);
                Threw.AddRange(reads.Threw);
                continue;
            }

            foreach (var variant in Enumerable.Range(0, method.GetParameters().Any(parameter => IsKey(parameter.ParameterType)) ? Keys().Count : 1))
            {
                foreach (var isForged in new[] { true, false })
                    await CallAsync(method.IsGenericMethodDefinition ? method.MakeGenericMethod(typeof(int)) : method, variant, isForged);
            }
        }
    }

    private async Task CallAsync(MethodInfo method, int variant, bool isForged)
    {
        var arguments = method.GetParameters().Select(parameter => Argument(method, parameter, variant, isForged)).ToArray();
        try
        {
            Returned.Add((method.Name, await ResultAsync(method.Invoke(table, arguments)!)));
        }
        catch (Exception exception) when (exception is not TargetInvocationException { InnerException: null })
        {
            Threw.Add((method.Name, (exception as TargetInvocationException)?.InnerException ?? exception));
        }
    }

    private static async Task<object?> ResultAsync(object result)
    {
        if (result is Task task)
        {
            await task;
            return task.GetType().GetProperty("Result")!.GetValue(task);
        }

        var rows = new List<object>();
        await foreach (var row in (IAsyncEnumerable<object>)result)
            rows.Add(row);
        return rows;
    }

    private object? Argument(MethodInfo method, ParameterInfo parameter, int variant, bool isForged)
    {
        var type = parameter.ParameterType;
        if (type == typeof(CancellationToken)) return CancellationToken.None;
        if (type == typeof(int?) || parameter.Name is "size") return 100;
        if (parameter.Name is "by") return 1;
        if (IsKey(type)) return Keys()[variant];
        if (values.TryGetValue(type, out var value)) return value;
        if (type.Name.StartsWith("New", StringComparison.Ordinal)) return New(type, isForged);
        if (type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type)) return Many(type.GetGenericArguments()[0], method, isForged);
        if (parameter.Name is "include" or "after") return null;
        return victim.GetType().GetProperty(char.ToUpperInvariant(parameter.Name![0]) + parameter.Name[1..])?.GetValue(victim)
            ?? throw new InvalidOperationException($"{method.Name} has the parameter {parameter}, for which there is no value.");
    }

    private Array Many(Type item, MethodInfo method, bool isForged)
    {
        var array = Array.CreateInstance(item, 1);
        var names = method.Name.Split("By")[^1].Replace("Async", string.Empty, StringComparison.Ordinal).Split("And");
        var key = names.Select(name => victim.GetType().GetProperty(name)?.GetValue(victim)).ToArray();
        array.SetValue(item.Name.StartsWith("New", StringComparison.Ordinal) ? New(item, isForged) : typeof(ITuple).IsAssignableFrom(item) ? Activator.CreateInstance(item, key) : key[0], 0);
        return array;
    }

    /// <summary>The row again, forged as the other tenant's or as one's own.</summary>
    private object New(Type type, bool isForged)
    {
        var created = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in type.GetProperties().Where(property => property.CanWrite))
        {
            var value = property.Name == "LandlordId" && !isForged ? ((OwnTenant)values[typeof(OwnTenant)]).Id : victim.GetType().GetProperty(property.Name)!.GetValue(victim);
            var optional = property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(Optional<>);
            property.SetValue(created, optional ? Activator.CreateInstance(property.PropertyType, value) : value);
        }

        return created;
    }

    private static bool IsKey(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(UniqueKey<>);

    private List<object> Keys() => [.. table.GetType().GetNestedType("Keys")!.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => IsKey(property.PropertyType)).Select(property => property.GetValue(null)!)];
}
