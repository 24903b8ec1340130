using Wit.Sdk.Schema.Drizzle.Vocabulary;
using Wit.Sdk.Schema.Syntax.Lexing;
using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Printing.Patching.Files;

/// <summary>The words of a file that is patched: those that it imports already, under its own names for them, and those that its imports have to gain.</summary>
/// <param name="file">The file.</param>
/// <param name="homes">The files of the exports of the schema.</param>
internal sealed class FileWords(FileSyntax file, IReadOnlyDictionary<string, string> homes) : ScriptImports
{
    private readonly Dictionary<(string Specifier, string Name), string> _known = [];
    private readonly List<(string Specifier, string Name)> _added = [];
    private HashSet<string>? _bound;

    /// <summary>The parameter name of the function for a table's columns; null if there is none.</summary>
    public string? BuilderPrefix { get; set; }

    private HashSet<string> Bound => _bound ??= new HashSet<string>(file.BoundNames, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override string Core(string word)
    {
        const string Type = "type ";
        var isType = word.StartsWith(Type, StringComparison.Ordinal);
        return isType ? Type + Local(Words.PgCore, word.Substring(Type.Length), isType: true) : Local(Words.PgCore, word, isType: false);
    }

    /// <inheritdoc/>
    public override string Orm(string word) => Local(Words.Orm, word, isType: false);

    /// <inheritdoc/>
    public override string Builder(string word) => BuilderPrefix is { } prefix ? prefix + "." + word : Core(word);

    /// <inheritdoc/>
    public override string Export(string name)
    {
        if (!homes.TryGetValue(name, out var home) || home == file.Path)
            return name;
        var imported = file.Imports.SelectMany(import => import.Names).FirstOrDefault(it => it.Exported == name && !it.IsTypeOnly);
        return imported?.Local ?? Local(Specifier(home), name, isType: false);
    }

    /// <summary>The edits that make the imports complete.</summary>
    public IEnumerable<TextEdit> Edits()
    {
        var lines = new List<string>();
        foreach (var group in _added.GroupBy(word => word.Specifier, StringComparer.Ordinal))
        {
            var names = group.Select(word => word.Name).ToList();
            var edits = file.Imports.Where(import => import.Specifier == group.Key).Select(import => Extend(import, names)).FirstOrDefault(found => found is not null);
            foreach (var edit in edits ?? [])
                yield return edit;
            if (edits is null)
                lines.Add(file.Style.Statement("import { " + string.Join(", ", names) + " } from " + ScriptText.Literal(group.Key) + ";"));
        }

        if (lines.Count > 0)
            yield return Head(string.Concat(lines));
    }

    /// <summary>An insertion of whole lines behind the last import.</summary>
    public TextEdit Head(string lines)
    {
        var last = file.Imports.LastOrDefault();
        if (last is null)
            return new TextEdit(0, 0, lines + (file.Text.Length == 0 ? string.Empty : file.Style.LineEnd));
        var end = file.Text.IndexOf('\n', last.Span.End);
        return end < 0 ? new TextEdit(file.Text.Length, 0, file.Style.LineEnd + lines) : new TextEdit(end + 1, 0, lines);
    }

    private string Local(string specifier, string word, bool isType)
    {
        if (_known.TryGetValue((specifier, word), out var local))
            return local;
        local = Imported(specifier, word, isType);
        if (local is null)
        {
            local = word;
            for (var number = 2; !Bound.Add(local); number++)
                local = word + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            _added.Add((specifier, (isType ? "type " : string.Empty) + (local == word ? word : word + " as " + local)));
        }

        _known.Add((specifier, word), local);
        return local;
    }

    private string? Imported(string specifier, string word, bool isType)
    {
        foreach (var import in file.Imports.Where(import => import.Specifier == specifier))
        {
            foreach (var name in import.Names.Where(name => isType || !name.IsTypeOnly))
            {
                if (name.Exported == word)
                    return name.Local;
                if (name.Exported == "*")
                    return name.Local + "." + word;
            }
        }

        return null;
    }

    private IEnumerable<TextEdit>? Extend(Statement.Import import, List<string> names)
    {
        var named = import.Names.Where(name => name.Exported is not ("default" or "*")).ToList();
        if (named.Count == 0 || named.TrueForAll(name => name.IsTypeOnly))
            return null;
        var open = file.TokenFrom(named[0].Span.Start);
        while (open > 0 && file.Tokens[open].Kind != TokenKind.OpenBrace)
            open--;
        if (ListEditor.Of(file, file.Tokens[open].Start, [.. named.Select(name => name.Span)]) is not { } list)
            return null;
        var sorted = named.Zip(named.Skip(1), (one, other) => string.CompareOrdinal(one.Exported.ToUpperInvariant(), other.Exported.ToUpperInvariant()) <= 0).All(it => it);
        foreach (var name in names)
        {
            var plain = name.StartsWith("type ", StringComparison.Ordinal) ? name.Substring("type ".Length) : name;
            var place = sorted ? named.FindLastIndex(other => string.CompareOrdinal(other.Exported.ToUpperInvariant(), plain.ToUpperInvariant()) < 0) : named.Count - 1;
            list.InsertAfter(place, name);
        }

        return list.Edits();
    }

    /// <summary>The path to another file as this one would write it, with the ending that its other imports have.</summary>
    private string Specifier(string home)
    {
        var from = file.Path.Split('/').Reverse().Skip(1).Reverse().ToList();
        var to = home.Split('/').ToList();
        while (from.Count > 0 && to.Count > 1 && from[0] == to[0])
        {
            from.RemoveAt(0);
            to.RemoveAt(0);
        }

        var path = (from.Count == 0 ? "./" : string.Concat(from.Select(_ => "../"))) + string.Join("/", to);
        var bare = path.Substring(0, path.LastIndexOf('.'));
        var ending = file.Imports.Select(import => import.Specifier).Where(specifier => specifier[0] == '.').Select(EndingOf).FirstOrDefault() ?? string.Empty;
        return bare + ending;
    }

    private static string EndingOf(string specifier) =>
        Array.Find([".js", ".ts", ".mjs", ".mts"], ending => specifier.EndsWith(ending, StringComparison.Ordinal)) ?? string.Empty;
}
