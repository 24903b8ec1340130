using System.Text.RegularExpressions;

namespace Wit.Sdk.Schema.Evaluation;

/// <summary>Regular expressions, as far as names and defaults are made with them. A pattern that .NET reads otherwise, or that takes too long, gives an unknown value.</summary>
internal static class RegexMethods
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(500);

    public static MethodTable Table { get; } = new(
        LibraryObject.Method("test", call => Use(call, call.Receiver, call[0], (regex, text) => Value.Of(regex.IsMatch(text)))),
        LibraryObject.Method("exec", call => Use(call, call.Receiver, call[0], First)));

    /// <summary><c>text.match(regex)</c>.</summary>
    public static Value Match(Invocation call) => Use(call, call[0], call.Receiver, (regex, text) =>
    {
        if (!((RegexValue)call[0]).IsGlobal)
            return First(regex, text);
        var matches = regex.Matches(text);
        return matches.Count == 0 ? Value.Null : new ArrayValue([.. matches.Cast<Match>().Select(match => (Value)new StringValue(match.Value))]);
    });

    /// <summary><c>text.split(regex)</c>.</summary>
    public static Value Split(Invocation call) => Use(call, call[0], call.Receiver, (regex, text) =>
        new ArrayValue([.. regex.Split(text).Select(part => (Value)new StringValue(part))]));

    /// <summary><c>text.search(regex)</c>.</summary>
    public static Value Search(Invocation call) => Use(call, call[0], call.Receiver, (regex, text) => new NumberValue(regex.Match(text) is { Success: true, Index: var index } ? index : -1));

    /// <summary><c>text.replace(regex, text or function)</c>.</summary>
    public static Value Replace(Invocation call) => Use(call, call[0], call.Receiver, (regex, text) =>
    {
        Value? unknown = null;
        string Replacement(Match match)
        {
            var value = call[1] is Primitive given ? new StringValue(Expand(given.ToText(), match)) : Invoke(call, match);
            unknown ??= Evaluator.TextOf(value) is null ? value : null;
            return Evaluator.TextOf(value) ?? string.Empty;
        }

        var result = regex.Replace(text, Replacement, ((RegexValue)call[0]).IsGlobal ? -1 : 1);
        return unknown is not null || result.Length > Limits.StringLength ? LibraryObject.RunTime(call) : new StringValue(result);
    });

    private static Value Use(Invocation call, Value pattern, Value subject, Func<Regex, string, Value> use)
    {
        if (pattern is not RegexValue regex || Evaluator.TextOf(subject) is not { } text || !call.Evaluator.Spend(text.Length + (regex.Pattern.Length * 4), call.Origin))
            return LibraryObject.RunTime(call);
        try
        {
            return use(new Regex(regex.Pattern, OptionsOf(regex), s_patience), text);
        }
        catch (Exception exception) when (exception is ArgumentException or RegexMatchTimeoutException)
        {
            return LibraryObject.RunTime(call);
        }
    }

    private static RegexOptions OptionsOf(RegexValue regex)
    {
        var options = RegexOptions.CultureInvariant;
        if (regex.Flags.IndexOf('i') >= 0)
            options |= RegexOptions.IgnoreCase;
        if (regex.Flags.IndexOf('m') >= 0)
            options |= RegexOptions.Multiline;
        if (regex.Flags.IndexOf('s') >= 0)
            options |= RegexOptions.Singleline;
        return options;
    }

    private static Value First(Regex regex, string text)
    {
        var match = regex.Match(text);
        return match.Success ? new ArrayValue([.. match.Groups.Cast<Group>().Select(GroupValue)]) : Value.Null;
    }

    private static Value GroupValue(Group group) => group.Success ? new StringValue(group.Value) : Value.Undefined;

    private static Value Invoke(Invocation call, Match match) => call.Evaluator.Call(
        call[1], Value.Undefined, [.. match.Groups.Cast<Group>().Select(GroupValue), new NumberValue(match.Index), call.Receiver], null, call.Origin);

    /// <summary>JavaScript's <c>$1</c>, <c>$&amp;</c>, <c>$$</c> and <c>$&lt;name&gt;</c>.</summary>
    private static string Expand(string replacement, Match match)
    {
        if (replacement.IndexOf('$') < 0)
            return replacement;
        var result = new System.Text.StringBuilder();
        for (var i = 0; i < replacement.Length; i++)
        {
            var next = i + 1 < replacement.Length ? replacement[i + 1] : ' ';
            if (replacement[i] != '$' || next is not ('$' or '&' or '<' or (>= '1' and <= '9')))
            {
                result.Append(replacement[i]);
                continue;
            }

            i++;
            var end = next == '<' ? replacement.IndexOf('>', i) : -1;
            result.Append(next switch
            {
                '$' => "$",
                '&' => match.Value,
                '<' when end > 0 => match.Groups[replacement.Substring(i + 1, end - i - 1)].Value,
                '<' => "$<",
                _ => match.Groups[next - '0'].Value,
            });
            i = Math.Max(i, end);
        }

        return result.ToString();
    }
}
