namespace Wit.Sdk.Schema.Evaluation;

/// <summary>What <c>new</c> can make.</summary>
internal static class Constructors
{
    private static readonly MethodTable s_all = new(
        new Method("Date", DateLibrary.Construct),
        new Method("Error", MakeError),
        new Method("TypeError", MakeError),
        new Method("RangeError", MakeError),
        new Method("Set", MapMethods.Construct),
        new Method("Map", MapMethods.Construct),
        new Method("RegExp", MakeRegex),
        new Method("URL", MakeUrl));

    public static Method? Find(string name) => s_all.Find(name);

    private static ObjectValue MakeError(Invocation call)
    {
        var error = new ObjectValue();
        error.Set("name", new StringValue(call.Name));
        error.Set("message", call[0].IsNullish ? StringValue.Empty : call[0]);
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

    private static Value MakeRegex(Invocation call) => call[0] switch
    {
        RegexValue regex => new RegexValue(regex.Pattern, call[1] is StringValue other ? other.Value : regex.Flags),
        StringValue pattern => new RegexValue(pattern.Value, (call[1] as StringValue)?.Value ?? string.Empty),
        _ => LibraryObject.RunTime(call),
    };
}
