using Wit.Sdk.Schema.Script.Library.RegularExpressions;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Script.Values;

/// <summary>A regular expression of JavaScript.</summary>
internal sealed class RegexValue(string pattern, string flags) : Value
{
    public string Pattern => pattern;

    public string Flags => flags;

    public bool IsGlobal => flags.IndexOf('g') >= 0;

    public override string Description => "a regular expression";

    public override Value? GetProperty(string name) => name switch
    {
        "source" => new StringValue(pattern),
        "flags" => new StringValue(flags),
        "global" => Of(IsGlobal),
        _ => null,
    };

    public override Method? FindMethod(string name) => RegexMethods.Table.Find(name);
}
