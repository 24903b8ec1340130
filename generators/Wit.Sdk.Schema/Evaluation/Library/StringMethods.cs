using System.Text;

namespace Wit.Sdk.Schema.Evaluation;

/// <summary>The methods of strings; those that take regular expressions are known with strings only.</summary>
internal static class StringMethods
{
    public static MethodTable Table { get; } = new(
        LibraryObject.Method("toUpperCase", call => new StringValue(Text(call).Replace("\u00DF", "SS").ToUpperInvariant())),
        LibraryObject.Method("toLowerCase", call => new StringValue(Text(call).ToLowerInvariant())),
        LibraryObject.Method("toLocaleUpperCase", call => IsAlikeEverywhere(Text(call)) ? new StringValue(Text(call).ToUpperInvariant()) : LibraryObject.RunTime(call)),
        LibraryObject.Method("toLocaleLowerCase", call => IsAlikeEverywhere(Text(call)) ? new StringValue(Text(call).ToLowerInvariant()) : LibraryObject.RunTime(call)),
        LibraryObject.Method("charCodeAt", call => Code(call, isPoint: false)),
        LibraryObject.Method("codePointAt", call => Code(call, isPoint: true)),
        LibraryObject.Method("normalize", Normalize),
        LibraryObject.Method("localeCompare", LocaleCompare),
        LibraryObject.Method("trim", call => new StringValue(Text(call).Trim())),
        LibraryObject.Method("trimStart", call => new StringValue(Text(call).TrimStart())),
        LibraryObject.Method("trimEnd", call => new StringValue(Text(call).TrimEnd())),
        LibraryObject.Method("toString", call => call.Receiver),
        LibraryObject.Method("valueOf", call => call.Receiver),
        LibraryObject.Method("startsWith", call => Value.Of(Text(call).StartsWith(Argument(call, 0), StringComparison.Ordinal))),
        LibraryObject.Method("endsWith", call => Value.Of(Text(call).EndsWith(Argument(call, 0), StringComparison.Ordinal))),
        LibraryObject.Method("includes", call => Value.Of(Text(call).IndexOf(Argument(call, 0), StringComparison.Ordinal) >= 0)),
        LibraryObject.Method("indexOf", call => new NumberValue(Text(call).IndexOf(Argument(call, 0), StringComparison.Ordinal))),
        LibraryObject.Method("lastIndexOf", call => new NumberValue(Text(call).LastIndexOf(Argument(call, 0), StringComparison.Ordinal))),
        LibraryObject.Method("slice", call => Cut(call, Range(call, Text(call).Length))),
        LibraryObject.Method("substring", Substring),
        LibraryObject.Method("charAt", call => At(call, mayCountBack: false)),
        LibraryObject.Method("at", call => At(call, mayCountBack: true)),
        LibraryObject.Method("concat", call => new StringValue(Text(call) + string.Concat(call.Arguments.Select((_, index) => Argument(call, index))))),
        LibraryObject.Method("split", Split),
        LibraryObject.Method("match", RegexMethods.Match),
        LibraryObject.Method("matchAll", RegexMethods.MatchAll),
        LibraryObject.Method("search", RegexMethods.Search),
        LibraryObject.Method("replace", call => Replace(call, all: false)),
        LibraryObject.Method("replaceAll", call => Replace(call, all: true)),
        LibraryObject.Method("repeat", Repeat),
        LibraryObject.Method("padStart", call => Pad(call, atStart: true)),
        LibraryObject.Method("padEnd", call => Pad(call, atStart: false)));

    /// <summary>The range that two arguments mean, as <c>slice</c> counts: from the end when negative.</summary>
    public static (int Start, int End) Range(Invocation call, int length)
    {
        var start = call[0].IsNullish ? 0 : Clamp(Conversion.ToNumber(call[0]), length);
        var end = call[1].IsNullish ? length : Clamp(Conversion.ToNumber(call[1]), length);
        return (start, Math.Max(start, end));
    }

    private static int Clamp(double position, int length) =>
        double.IsNaN(position) ? 0 : (int)Math.Max(0, Math.Min(length, position < 0 ? length + position : position));

    private static string Text(Invocation call) => ((StringValue)call.Receiver).Value;

    private static string Argument(Invocation call, int index) => Evaluator.TextOf(call[index]) ?? string.Empty;

    private static StringValue Cut(Invocation call, (int Start, int End) range) => new(Text(call).Substring(range.Start, range.End - range.Start));

    private static StringValue Substring(Invocation call)
    {
        var length = Text(call).Length;
        var start = Clamp(Math.Max(0, Conversion.ToNumber(call[0])), length);
        var end = call[1].IsNullish ? length : Clamp(Math.Max(0, Conversion.ToNumber(call[1])), length);
        return Cut(call, (Math.Min(start, end), Math.Max(start, end)));
    }

    private static Value At(Invocation call, bool mayCountBack)
    {
        var text = Text(call);
        var index = Conversion.ToInt32(Conversion.ToNumber(call[0]));
        index = index < 0 && mayCountBack ? text.Length + index : index;
        return index >= 0 && index < text.Length ? new StringValue(text[index].ToString()) : mayCountBack ? Value.Undefined : StringValue.Empty;
    }

    /// <summary>The number of a character; of a pair of surrogates that of the pair, where points are asked for.</summary>
    private static Value Code(Invocation call, bool isPoint)
    {
        var text = Text(call);
        var index = Conversion.ToInt32(Conversion.ToNumber(call[0]));
        if (index < 0 || index >= text.Length)
            return isPoint ? Value.Undefined : new NumberValue(double.NaN);
        return new NumberValue(isPoint && index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]) ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index]);
    }

    /// <summary>Whether every locale gives a text the same small and capital letters: Turkish, Azeri and Lithuanian have their own for i and j.</summary>
    private static bool IsAlikeEverywhere(string text) => text.All(character => character < 128 && character is not ('i' or 'I' or 'j' or 'J'));

    /// <summary>How two texts are ordered is known only to the machine's locale; equal ones are equal in all of them.</summary>
    private static Value LocaleCompare(Invocation call) => Text(call) == Argument(call, 0) ? new NumberValue(0) : LibraryObject.RunTime(call);

    /// <summary>Normal forms are the operating system's, so only what has one form everywhere is told here.</summary>
    private static Value Normalize(Invocation call) => Text(call).All(character => character < 128) ? call.Receiver : LibraryObject.RunTime(call);

    private static Value Split(Invocation call)
    {
        var text = Text(call);
        if (call[0].IsNullish)
            return new ArrayValue([call.Receiver]);
        if (call[0] is RegexValue)
            return RegexMethods.Split(call);
        if (call[0] is not StringValue separator)
            return LibraryObject.RunTime(call);
        if (!call.Evaluator.Spend(text.Length, call.Origin))
            return new UnknownValue(Cause.Told);
        var parts = separator.Value.Length == 0
            ? text.Select(character => character.ToString())
            : text.Split([separator.Value], StringSplitOptions.None);
        return new ArrayValue([.. parts.Select(part => (Value)new StringValue(part))]);
    }

    private static Value Replace(Invocation call, bool all)
    {
        if (call[0] is RegexValue)
            return RegexMethods.Replace(call);
        if (call[0] is not StringValue { Value: var search } || call[1] is not StringValue { Value: var replacement })
            return LibraryObject.RunTime(call);
        var text = Text(call);
        var found = text.IndexOf(search, StringComparison.Ordinal);
        if (found < 0 || search.Length == 0)
            return call.Receiver;
        if (all && text.Length * (long)Math.Max(1, replacement.Length) > Limits.StringLength)
            return LibraryObject.RunTime(call);
        return new StringValue(all
            ? text.Replace(search, replacement)
            : text.Substring(0, found) + replacement + text.Substring(found + search.Length));
    }

    private static Value Repeat(Invocation call)
    {
        var count = Conversion.ToNumber(call[0]);
        if (!(count >= 0) || count * Text(call).Length > Limits.StringLength)
            return LibraryObject.RunTime(call);
        return new StringValue(new StringBuilder().Insert(0, Text(call), (int)count).ToString());
    }

    private static Value Pad(Invocation call, bool atStart)
    {
        var text = Text(call);
        var length = Conversion.ToNumber(call[0]);
        var filler = call[1].IsNullish ? " " : Argument(call, 1);
        if (!(length > text.Length) || filler.Length == 0)
            return call.Receiver;
        if (length > Limits.StringLength)
            return LibraryObject.RunTime(call);
        var padding = new StringBuilder();
        while (padding.Length < (int)length - text.Length)
            padding.Append(filler);
        padding.Length = (int)length - text.Length;
        return new StringValue(atStart ? padding + text : text + padding);
    }
}
