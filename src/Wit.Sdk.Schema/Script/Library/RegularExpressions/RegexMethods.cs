using System.Text.RegularExpressions;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Script.Library.RegularExpressions;

/// <summary>
/// Regular expressions, as far as names and defaults are made with them. Most patterns take a time that grows with the text alone, on any machine. Those that look around or
/// back can't be matched so: only they are stopped by a clock, a generous one.
/// </summary>
internal static class RegexMethods
{
    /// <summary><c>RegexOptions.NonBacktracking</c>, which every compiler since .NET 7 has.</summary>
    private const RegexOptions Linear = (RegexOptions)1024;

    private const int PatienceSeconds = 5;

    /// <summary>The cost of preparing an expression.</summary>
    private const int CompilationSteps = 100;

    /// <summary>How many characters are matched in one step.</summary>
    private const int CharactersPerStep = 512;

    public static MethodTable Table { get; } = new(
        LibraryObject.Method("test", call => Use(call, call.Receiver, call[0], (regex, text) => Value.Of(regex.IsMatch(text)))),
        LibraryObject.Method("exec", call => Use(call, call.Receiver, call[0], First)));

    /// <summary><c>text.match(regex)</c>.</summary>
    public static Value Match(Invocation call) => Use(call, call[0], call.Receiver, (regex, text) =>
    {
        if (!((RegexValue)call[0]).IsGlobal)
            return First(regex, text);
        var matches = Matches(call, regex, text).Select(match => (Value)new StringValue(match.Value)).ToList();
        return matches.Count == 0 ? Value.Null : new ArrayValue(matches);
    });

    /// <summary><c>text.matchAll(regex)</c>.</summary>
    public static Value MatchAll(Invocation call) => Use(call, call[0], call.Receiver, (regex, text) =>
        new ArrayValue([.. Matches(call, regex, text).Select(match => (Value)ValueOf(regex, match))]));

    /// <summary><c>text.split(regex)</c>: what lies between the matches, and what these capture. A match of nothing splits between two characters only.</summary>
    public static Value Split(Invocation call) => Use(call, call[0], call.Receiver, (regex, text) =>
    {
        var parts = new List<Value>();
        var start = 0;
        foreach (var match in Matches(call, regex, text).Where(match => match.Length > 0 || (match.Index > 0 && match.Index < text.Length)))
        {
            parts.Add(new StringValue(text.Substring(start, match.Index - start)));
            parts.AddRange(GroupsOf(regex, match).Skip(1).Select(GroupValue));
            start = match.Index + match.Length;
        }

        parts.Add(new StringValue(text.Substring(start)));
        return new ArrayValue(parts);
    });

    /// <summary><c>text.search(regex)</c>.</summary>
    public static Value Search(Invocation call) => Use(call, call[0], call.Receiver, (regex, text) => new NumberValue(regex.Match(text) is { Success: true, Index: var index } ? index : -1));

    /// <summary><c>text.replace(regex, text or function)</c>.</summary>
    public static Value Replace(Invocation call) => Use(call, call[0], call.Receiver, (regex, text) =>
    {
        var result = new System.Text.StringBuilder();
        var start = 0;
        foreach (var match in Matches(call, regex, text).Take(((RegexValue)call[0]).IsGlobal ? int.MaxValue : 1))
        {
            var value = call[1] is Primitive given ? new StringValue(Expand(given.ToText(), regex, match)) : Invoke(call, regex, match);
            if (Evaluator.TextOf(value) is not { } part)
                return LibraryObject.RunTime(call);
            if (call.Evaluator.RefuseText(match.Index - start + part.Length, call.Origin) is { } refused)
                return refused;
            result.Append(text, start, match.Index - start).Append(part);
            start = match.Index + match.Length;
            if (result.Length > Limits.StringLength)
                break;
        }

        return LibraryObject.Text(call, (long)result.Length + text.Length - start, () => result.Append(text, start, text.Length - start).ToString());
    });

    /// <summary>The matches in order. Each is paid for before it is looked for: to find a short one, the rest of the text may have to be read.</summary>
    private static IEnumerable<Match> Matches(Invocation call, Regex regex, string text)
    {
        var match = regex.Match(text);
        while (match.Success)
        {
            if (!call.Evaluator.Spend(1 + ((text.Length - match.Index) / CharactersPerStep), call.Origin)
                || !call.Evaluator.Allocate((match.Groups.Count * 2L * Limits.BytesPerItem) + (match.Length * 4L) + Limits.BytesPerMember, call.Origin))
            {
                yield break;
            }

            yield return match;
            match = match.NextMatch();
        }
    }

    private static Value Use(Invocation call, Value pattern, Value subject, Func<Regex, string, Value> use)
    {
        if (pattern is not RegexValue regex || Evaluator.TextOf(subject) is not { } text)
            return LibraryObject.RunTime(call);
        var size = RegexSize.Of(regex.Pattern);
        if (size > RegexSize.Maximum)
            return new UnknownValue(new Cause(DiagnosticCatalogue.NotSupported, call.Origin, "so large a regular expression", "write the value into the schema"));
        if (!call.Evaluator.Spend(CompilationSteps + size + (text.Length * size / RegexSize.Maximum) + (text.Length / CharactersPerStep), call.Origin))
            return new UnknownValue(Cause.Told);
        try
        {
            return use(Make(regex), text);
        }
        catch (RegexMatchTimeoutException)
        {
            return new UnknownValue(new Cause(
                DiagnosticCatalogue.NotSupported, call.Origin, $"a regular expression that takes longer than {PatienceSeconds} seconds", "write the value into the schema"));
        }
        catch (ArgumentException)
        {
            return LibraryObject.RunTime(call);
        }
    }

    private static Regex Make(RegexValue regex)
    {
        try
        {
            return new Regex(regex.Pattern, OptionsOf(regex) | Linear, Regex.InfiniteMatchTimeout);
        }
        catch (Exception exception) when (exception is NotSupportedException or ArgumentOutOfRangeException)
        {
            return new Regex(regex.Pattern, OptionsOf(regex), TimeSpan.FromSeconds(PatienceSeconds));
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
        return match.Success ? ValueOf(regex, match) : Value.Null;
    }

    /// <summary>A match as JavaScript has it: its text and its groups, with their names beside.</summary>
    private static ArrayValue ValueOf(Regex regex, Match match)
    {
        var members = new ObjectValue();
        members.Set("index", new NumberValue(match.Index));
        var named = new ObjectValue();
        foreach (var name in regex.GetGroupNames().Where(name => !char.IsDigit(name[0])))
            named.Set(name, GroupValue(match.Groups[name]));
        members.Set("groups", named.Count > 0 ? named : Value.Undefined);
        return new ArrayValue([.. GroupsOf(regex, match).Select(GroupValue)]) { Members = members };
    }

    /// <summary>The groups in the order of their parentheses, the whole match first. .NET counts those with names after the others.</summary>
    private static IEnumerable<Group> GroupsOf(Regex regex, Match match)
    {
        var pattern = regex.ToString();
        var (unnamed, isClass) = (0, false);
        yield return match.Groups[0];
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\')
                i++;
            else if (pattern[i] is '[' or ']')
                isClass = pattern[i] == '[';
            else if (pattern[i] == '(' && !isClass && (i + 1 >= pattern.Length || pattern[i + 1] != '?'))
                yield return match.Groups[++unnamed];
            else if (pattern[i] == '(' && !isClass && i + 3 < pattern.Length && pattern[i + 2] == '<' && pattern[i + 3] is not ('=' or '!'))
                yield return match.Groups[pattern.Substring(i + 3, pattern.IndexOf('>', i) - i - 3)];
        }
    }

    private static Value GroupValue(Group group) => group.Success ? new StringValue(group.Value) : Value.Undefined;

    private static Value Invoke(Invocation call, Regex regex, Match match) => call.Evaluator.Call(
        call[1], Value.Undefined, [.. GroupsOf(regex, match).Select(GroupValue), new NumberValue(match.Index), call.Receiver], null, call.Origin);

    /// <summary>JavaScript's <c>$1</c>, <c>$&amp;</c>, <c>$$</c> and <c>$&lt;name&gt;</c>.</summary>
    private static string Expand(string replacement, Regex regex, Match match)
    {
        if (replacement.IndexOf('$') < 0)
            return replacement;
        var groups = GroupsOf(regex, match).ToList();
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
                _ => next - '0' < groups.Count ? groups[next - '0'].Value : "$" + next,
            });
            i = Math.Max(i, end);
        }

        return result.ToString();
    }
}
