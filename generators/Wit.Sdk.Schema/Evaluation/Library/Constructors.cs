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
        new Method("RegExp", MakeRegex));

    public static Method? Find(string name) => s_all.Find(name);

    private static ObjectValue MakeError(Invocation call)
    {
        var error = new ObjectValue();
        error.Set("name", new StringValue(call.Name));
        error.Set("message", call[0].IsNullish ? StringValue.Empty : call[0]);
        return error;
    }

    private static Value MakeRegex(Invocation call) => call[0] switch
    {
        RegexValue regex => new RegexValue(regex.Pattern, call[1] is StringValue other ? other.Value : regex.Flags),
        StringValue pattern => new RegexValue(pattern.Value, (call[1] as StringValue)?.Value ?? string.Empty),
        _ => LibraryObject.RunTime(call),
    };
}
