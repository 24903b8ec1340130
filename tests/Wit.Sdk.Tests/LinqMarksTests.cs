using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Wit.Sdk.Tests;

/// <summary>What brings linq2db into a program says so, so that the compiler warns of it in one that is trimmed or compiled ahead of time.</summary>
public sealed class LinqMarksTests
{
    public static TheoryData<string> Entrances => [.. Names()];

    [Fact]
    public void The_entrances_are_these() => Assert.Equal(
        ["Table`1.get_Linq", "WitDatabase.CreateDataConnection", "WitDatabaseOptions.get_ConfigureLinq", "WitDatabaseOptions.set_ConfigureLinq"],
        Names().Where(static name => !name.StartsWith("LinqTable`1.", StringComparison.Ordinal) && !name.StartsWith("JsonColumnConverter`1.", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Entrances))]
    public void Each_is_marked(string name)
    {
        var members = Members().Where(member => $"{member.Type.Name}.{member.Method.Name}" == name && NamesLinq(member.Method)).ToList();

        // Who reads the option only gets what was set by a marked one.
        Assert.All(members, member => Assert.True(member.Method.Name == "get_ConfigureLinq" || (IsMarked(member.Method) && IsMarkedDynamic(member.Method)) || (IsMarked(member.Type) && IsMarkedDynamic(member.Type)), name));
    }

    private static IEnumerable<string> Names() => Members().Where(static member => NamesLinq(member.Method))
        .Select(static member => $"{member.Type.Name}.{member.Method.Name}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static IEnumerable<(Type Type, MethodBase Method)> Members() => typeof(WitDatabase).Assembly.GetExportedTypes().SelectMany(static type =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(method => (type, (MethodBase)method)));

    private static bool NamesLinq(MethodBase method) =>
        method.GetParameters().Select(static parameter => parameter.ParameterType).Append(((MethodInfo)method).ReturnType).SelectMany(Parts).Any(IsLinq);

    private static IEnumerable<Type> Parts(Type type) => type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type) : [type];

    private static bool IsLinq(Type type) => type.Namespace?.StartsWith("LinqToDB", StringComparison.Ordinal) == true || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(LinqTable<>));

    private static bool IsMarked(MemberInfo member) => member.GetCustomAttribute<RequiresUnreferencedCodeAttribute>() is not null;

    private static bool IsMarkedDynamic(MemberInfo member) => member.GetCustomAttribute<RequiresDynamicCodeAttribute>() is not null;
}
