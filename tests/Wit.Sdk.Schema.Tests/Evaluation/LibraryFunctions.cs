using Wit.Sdk.Schema.Drizzle.Sql;
using Wit.Sdk.Schema.Drizzle.Vocabulary;
using Wit.Sdk.Schema.Script.Library;
using Wit.Sdk.Schema.Script.Library.RegularExpressions;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Tests.Evaluation;

/// <summary>Every function of JavaScript's library that code of a schema can call, as its registries have them, and those of <c>sql</c>.</summary>
internal static class LibraryFunctions
{
    private static readonly (string Kind, MethodTable Table)[] s_tables =
    [
        ("array", ArrayMethods.Table), ("string", StringMethods.Table), ("map", MapMethods.Table), ("set", MapMethods.Table), ("number", NumberMethods.Table), ("bigint", NumberMethods.Table),
        ("regex", RegexMethods.Table), ("date", DateMethods.Table), ("function", FunctionMethods.Table), ("sql", SqlValue.Methods), ("iterator", IteratorValue.Methods),
    ];

    /// <summary>The names, each of which <see cref="Find"/> knows: <c>array.flat</c>, <c>Object.assign</c>, <c>new Map</c>.</summary>
    public static IEnumerable<string> Names =>
    [
        .. s_tables.SelectMany(table => table.Table.Names.Select(name => "." + table.Kind + "." + name)),
        .. Globals.Names.SelectMany(name => NamesOf(name, Globals.Find(name))),
        .. Words.Names.Where(name => name == "sql").SelectMany(name => NamesOf(name, Words.Find(name)!.Value)),
        .. Constructors.Names.Select(name => "new " + name),
    ];

    /// <summary>The code of a function, and the kind of value that it is called on; null for one that is called alone.</summary>
    public static (NativeCode Code, string? Receiver, bool IsShort) Find(string name)
    {
        if (name[0] == '.')
        {
            var method = name.Split('.');
            var found = Array.Find(s_tables, table => table.Kind == method[1]).Table.Find(method[2])!;
            return (found.Code, method[1], found.IsShort);
        }

        if (name.StartsWith("new ", StringComparison.Ordinal))
            return (Constructors.Find(name[4..])!.Code, null, false);
        var parts = name.Split('.');
        var value = Globals.Find(parts[0]) ?? Words.Find(parts[0])!.Value;
        return (((NativeValue)(parts.Length == 1 ? value : value.GetProperty(parts[1])!)).Code, null, false);
    }

    private static IEnumerable<string> NamesOf(string name, Value? value)
    {
        if (value is not NativeValue function)
            return [];
        return [name, .. function.Members.Where(member => member.Value is NativeValue).Select(member => name + "." + member.Key)];
    }
}
