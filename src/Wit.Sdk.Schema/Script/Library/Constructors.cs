using Wit.Sdk.Schema.Script.Modules.Resolution;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Script.Library;

/// <summary>The constructors of <c>new</c>.</summary>
internal static class Constructors
{
    private static readonly MethodTable s_all = new(
        new Method("Date", DateLibrary.Construct),
        new Method("Array", ArrayLibrary.Construct),
        new Method("Object", call => call[0].IsNullish ? new ObjectValue() : call[0]),
        new Method("Error", MakeError),
        new Method("TypeError", MakeError),
        new Method("RangeError", MakeError),
        new Method("SyntaxError", MakeError),
        new Method("Set", MapMethods.Construct),
        new Method("Map", MapMethods.Construct),
        new Method("WeakSet", MapMethods.Construct),
        new Method("WeakMap", MapMethods.Construct),
        new Method("RegExp", MakeRegex),
        new Method("URL", MakeUrl));

    /// <summary>The mark that distinguishes errors from other objects. Code can't reach it, so that files can share it.</summary>
    private static readonly Dictionary<string, ObjectValue> s_errors =
        new[] { "Error", "TypeError", "RangeError", "SyntaxError" }.ToDictionary(name => name, _ => new ObjectValue(), StringComparer.Ordinal);

    /// <summary>The constructors by name.</summary>
    public static IEnumerable<string> Names => s_all.Names;

    public static Method? Find(string name) => s_all.Find(name);

    /// <summary>Whether a value was created by one of JavaScript's constructors; null if that can't be determined.</summary>
    public static bool? Made(string constructor, Value value) => constructor switch
    {
        _ when value is UnknownValue => null,
        "Array" => value is ArrayValue,
        "Date" => value is DateValue,
        "Map" => value is MapValue { IsSet: false },
        "Set" => value is MapValue { IsSet: true },
        "RegExp" => value is RegexValue,
        "Function" => value.TypeOf == "function",
        "Object" => value is not Primitive,
        "Error" => value is ObjectValue { Prototype: { } prototype } && s_errors.ContainsValue(prototype),
        _ when s_errors.TryGetValue(constructor, out var errors) => value is ObjectValue { Prototype: { } prototype } && prototype == errors,
        "String" or "Number" or "Boolean" or "BigInt" => value is Primitive ? false : null,
        _ => null,
    };

    public static ObjectValue MakeError(Invocation call) => MakeError(call.Name, call[0].IsNullish ? StringValue.Empty : call[0]);

    /// <summary>An error as JavaScript throws it.</summary>
    public static ObjectValue MakeError(string name, Value message)
    {
        var error = new ObjectValue { Prototype = s_errors[name] };
        error.Set("name", new StringValue(name));
        error.Set("message", message);
        return error;
    }

    /// <summary>A file beside another, as configs find it: <c>new URL("./schema.ts", import.meta.url)</c>.</summary>
    private static Value MakeUrl(Invocation call)
    {
        const string Scheme = "file://";
        if (call[0] is not StringValue { Value: var path } || call[1] is not StringValue { Value: var start } || !start.StartsWith(Scheme, StringComparison.Ordinal))
            return LibraryObject.RunTime(call);
        var file = ModulePath.Combine(ModulePath.FolderOf(start.Substring(Scheme.Length)), path);
        var url = new ObjectValue();
        url.Set("href", new StringValue(Scheme + file));
        url.Set("pathname", new StringValue(file));
        return url;
    }

    public static Value MakeRegex(Invocation call) => call[0] switch
    {
        RegexValue regex => new RegexValue(regex.Pattern, call[1] is StringValue other ? other.Value : regex.Flags),
        StringValue pattern => new RegexValue(pattern.Value, (call[1] as StringValue)?.Value ?? string.Empty),
        _ => LibraryObject.RunTime(call),
    };
}
