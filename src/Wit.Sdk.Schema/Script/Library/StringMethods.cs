using System.Text;
using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Library.RegularExpressions;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Script.Library;

/// <summary>The methods of strings; those that take regular expressions are known with strings only.</summary>
internal static class StringMethods
{
    private static readonly string[] s_parts = ["$$", "$&", "$`", "$'"];

    public static MethodTable Table { get; } = new(
        LibraryObject.Method("toUpperCase", call => LibraryObject.Text(call, Text(call).Length * 2L > Limits.StringLength ? Text(call).Length + Text(call).Count(character => character == '\u00DF') : Text(call).Length * 2L, () => Text(call).Replace("\u00DF", "SS").ToUpperInvariant())),
        LibraryObject.Method("toLowerCase", call => LibraryObject.Text(call, Text(call).Length, () => Text(call).ToLowerInvariant())),
        LibraryObject.Method("toLocaleUpperCase", call => IsAlikeEverywhere(Text(call)) ? LibraryObject.Text(call, Text(call).Length, () => Text(call).ToUpperInvariant()) : LibraryObject.RunTime(call)),
        LibraryObject.Method("toLocaleLowerCase", call => IsAlikeEverywhere(Text(call)) ? LibraryObject.Text(call, Text(call).Length, () => Text(call).ToLowerInvariant()) : LibraryObject.RunTime(call)),
        LibraryObject.Short("charCodeAt", call => Code(call, isPoint: false)),
        LibraryObject.Short("codePointAt", call => Code(call, isPoint: true)),
        LibraryObject.Method("normalize", Normalize),
        LibraryObject.Method("localeCompare", LocaleCompare),
        LibraryObject.Method("trim", call => LibraryObject.Text(call, Text(call).Length, () => Text(call).Trim())),
        LibraryObject.Method("trimStart", call => LibraryObject.Text(call, Text(call).Length, () => Text(call).TrimStart())),
        LibraryObject.Method("trimEnd", call => LibraryObject.Text(call, Text(call).Length, () => Text(call).TrimEnd())),
        LibraryObject.Short("toString", call => call.Receiver),
        LibraryObject.Short("valueOf", call => call.Receiver),
        LibraryObject.Short("startsWith", call => Value.Of(Text(call).StartsWith(Argument(call, 0), StringComparison.Ordinal))),
        LibraryObject.Short("endsWith", call => Value.Of(Text(call).EndsWith(Argument(call, 0), StringComparison.Ordinal))),
        LibraryObject.Method("includes", call => Value.Of(Text(call).IndexOf(Argument(call, 0), StringComparison.Ordinal) >= 0)),
        LibraryObject.Method("indexOf", call => new NumberValue(Text(call).IndexOf(Argument(call, 0), StringComparison.Ordinal))),
        LibraryObject.Method("lastIndexOf", call => new NumberValue(Text(call).LastIndexOf(Argument(call, 0), StringComparison.Ordinal))),
        LibraryObject.Short("slice", call => Cut(call, Range(call, Text(call).Length))),
        LibraryObject.Short("substring", Substring),
        LibraryObject.Short("charAt", call => At(call, mayCountBack: false)),
        LibraryObject.Short("at", call => At(call, mayCountBack: true)),
        LibraryObject.Method("concat", Concat),
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

    private static Value Cut(Invocation call, (int Start, int End) range) =>
        LibraryObject.Text(call, range.End - range.Start, () => Text(call).Substring(range.Start, range.End - range.Start));

    private static Value Substring(Invocation call)
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

    /// <summary>Whether every locale maps a text to the same lower-case and upper-case letters: Turkish, Azeri and Lithuanian have their own for i and j.</summary>
    private static bool IsAlikeEverywhere(string text) => text.All(character => character < 128 && character is not ('i' or 'I' or 'j' or 'J'));

    /// <summary>How two texts are ordered is known only to the machine's locale; equal ones are equal in all of them.</summary>
    private static Value LocaleCompare(Invocation call) => Text(call) == Argument(call, 0) ? new NumberValue(0) : LibraryObject.RunTime(call);

    /// <summary>Normal forms are the operating system's, so only text that has one form everywhere is evaluated here.</summary>
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
        var count = separator.Value.Length == 0 ? text.Length : CountOf(text, separator.Value) + 1L;
        if (!call.Evaluator.Allocate(text.Length * 2L, call.Origin))
            return new UnknownValue(Cause.Told);
        return LibraryObject.List(call, count * 2, () => separator.Value.Length == 0
            ? [.. text.Select(character => new StringValue(character.ToString()))]
            : [.. text.Split([separator.Value], StringSplitOptions.None).Select(part => new StringValue(part))]);
    }

    private static int CountOf(string text, string part)
    {
        var count = 0;
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + part.Length, StringComparison.Ordinal))
            count++;
        return count;
    }

    private static Value Concat(Invocation call)
    {
        long length = Text(call).Length;
        for (var i = 0; i < call.Count && length <= Limits.StringLength; i++)
            length += Argument(call, i).Length;
        return LibraryObject.Text(call, length, () => Text(call) + string.Concat(call.Arguments.Select((_, index) => Argument(call, index))));
    }

    private static Value Replace(Invocation call, bool all)
    {
        if (call[0] is RegexValue)
            return RegexMethods.Replace(call);
        if (call[0] is not StringValue { Value: var search } || call[1] is not StringValue { Value: var replacement } || IsPattern(replacement))
            return LibraryObject.RunTime(call);
        var text = Text(call);
        if (search.Length == 0)
            return all ? LibraryObject.RunTime(call) : LibraryObject.Text(call, (long)text.Length + replacement.Length, () => replacement + text);
        var found = text.IndexOf(search, StringComparison.Ordinal);
        if (found < 0)
            return call.Receiver;
        var length = text.Length + ((replacement.Length - search.Length) * (all ? CountOf(text, search) : 1L));
        return LibraryObject.Text(call, length, () => all
            ? text.Replace(search, replacement)
            : text.Substring(0, found) + replacement + text.Substring(found + search.Length));
    }

    /// <summary>Whether a replacement names parts of the text, as <c>$&amp;</c> does.</summary>
    private static bool IsPattern(string replacement) => replacement.IndexOf('$') is >= 0 and var at && at + 1 < replacement.Length
        && s_parts.Any(part => replacement.IndexOf(part, StringComparison.Ordinal) >= 0);

    private static Value Repeat(Invocation call)
    {
        var count = Conversion.ToNumber(call[0]);
        if (!(count >= 0) || double.IsInfinity(count))
            return LibraryObject.RunTime(call);
        var text = Text(call);
        return text.Length == 0
            ? call.Receiver
            : LibraryObject.Text(call, (long)Math.Min(count, int.MaxValue) * text.Length, () => new StringBuilder().Insert(0, text, (int)count).ToString());
    }

    private static Value Pad(Invocation call, bool atStart)
    {
        var text = Text(call);
        var length = Conversion.ToNumber(call[0]);
        var filler = call[1].IsNullish ? " " : Argument(call, 1);
        if (!(length > text.Length) || filler.Length == 0)
            return call.Receiver;
        return LibraryObject.Text(call, (long)Math.Min(length, int.MaxValue), () =>
        {
            var padding = new StringBuilder();
            while (padding.Length < (int)length - text.Length)
                padding.Append(filler);
            padding.Length = (int)length - text.Length;
            return atStart ? padding + text : text + padding;
        });
    }
}
