using System.Text;

namespace Wit.Sdk.Generators.Emit.Names;

/// <summary>
/// Writes the names of a generated file without their namespaces, and the usings for them. The emitters qualify every name, which is right in any project; here each loses its namespace
/// unless its simple name has another meaning in the file.
/// </summary>
internal sealed class NameShortener
{
    private const string Global = "global::";
    private readonly string _own;
    private readonly HashSet<string> _hidden;
    private readonly HashSet<string> _nested;
    private readonly HashSet<string> _members;
    private readonly SortedSet<string> _usings = new(UsingOrder.Instance);

    private NameShortener(FileScope scope)
    {
        _own = scope.Namespace + ".";
        _hidden = [.. scope.Hidden, .. scope.Nested];
        _nested = [.. scope.Nested];
        _members = [.. scope.Members];
    }

    /// <summary>Appends code to a text, and names the namespaces that it needs.</summary>
    /// <param name="scope">The meaning of names in the file.</param>
    /// <param name="code">The code.</param>
    /// <param name="length">Its length.</param>
    /// <param name="result">Where to.</param>
    public static IReadOnlyCollection<string> Shorten(FileScope scope, char[] code, int length, StringBuilder result)
    {
        if (scope.IsQualified)
        {
            result.Append(code, 0, length);
            return [];
        }

        var shortener = new NameShortener(scope);
        shortener.Shorten(code, length, result);
        return shortener._usings;
    }

    private void Shorten(char[] code, int length, StringBuilder result)
    {
        var raw = new RawTexts(code, length);
        var copied = 0;
        for (var start = 0; code.AsSpan(start, length - start).IndexOf(Global.AsSpan()) is >= 0 and var found;)
        {
            var name = start + found;
            start = name + Global.Length;
            var line = code.AsSpan(0, name).LastIndexOf('\n') + 1;
            if (raw.Hold(name) || !GeneratedText.IsCodeAfter(code.AsSpan(line, name - line)) || KeptFrom(code.AsSpan(0, length), start) is not { } kept)
                continue;
            result.Append(code, copied, name - copied);
            copied = start = kept;
        }

        result.Append(code, copied, length - copied);
    }

    /// <summary>Where the part of a qualified name begins that is enough; null when the whole name is needed.</summary>
    private int? KeptFrom(ReadOnlySpan<char> code, int start)
    {
        if (code.Slice(start).StartsWith(_own.AsSpan(), StringComparison.Ordinal))
            return IsOwnFree(code, start + _own.Length) ? start + _own.Length : null;

        var hash = NameHash.Start;
        for (var end = start; end < code.Length; end++)
        {
            if (GeneratedText.EndsName(code[end]))
            {
                if (KnownNames.Find(hash, code.Slice(start, end - start)) is { } known)
                    return Take(known, code[end]) ? end - known.Name.Length : null;
                if (code[end] != '.')
                    break;
            }

            hash = NameHash.Add(hash, code[end]);
        }

        return null;
    }

    private bool Take(KnownName known, char next)
    {
        if (_hidden.Contains(known.Name) || (next == '.' && _members.Contains(known.Name)))
            return false;
        _usings.Add(known.Namespace);
        return true;
    }

    /// <summary>Whether a type of the schema is found by its simple name.</summary>
    private bool IsOwnFree(ReadOnlySpan<char> code, int start)
    {
        var end = start;
        while (end < code.Length && !GeneratedText.EndsName(code[end]))
            end++;
        var name = code.Slice(start, end - start).ToString();
        return !_nested.Contains(name) && !(end < code.Length && code[end] == '.' && _members.Contains(name));
    }
}
