using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Tests.Remembering;

/// <summary>Files that somebody edits: small changes of the text, right and wrong ones, as numbers choose them.</summary>
internal sealed class EditedSchema(IEnumerable<SourceFile> files)
{
    private static readonly string[] s_calls =
        [".notNull()", ".primaryKey()", ".unique()", ".default(1)", ".array()", ".references(() => users.id)", ".enableRLS()", "text(\"extra\")", "// note", "/* note */", "/**", "`", "(", "}"];

    private readonly Stack<(int File, SourceFile Before)> _undo = [];

    public List<SourceFile> Files { get; } = [.. files];

    /// <summary>Changes a file.</summary>
    /// <param name="number">Says what and where; equal numbers do equal things.</param>
    public void Edit(uint number)
    {
        var random = new Random(unchecked((int)number));
        if (random.Next(6) == 0 && _undo.TryPop(out var last))
        {
            Files[last.File] = last.Before;
            return;
        }

        var file = random.Next(Files.Count);
        var before = Files[file];
        _undo.Push((file, before));
        Files[file] = before with { Content = Changed(before.Content, random) };
    }

    private static string Changed(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        var line = random.Next(lines.Count);
        var other = random.Next(lines.Count);
        switch (random.Next(9))
        {
            case 0:
                lines.RemoveAt(line);
                break;
            case 1:
                lines.Insert(other, lines[line]);
                break;
            case 2:
                (lines[line], lines[other]) = (lines[other], lines[line]);
                break;
            case 3:
                lines.Insert(line, random.Next(2) == 0 ? string.Empty : "// moved");
                break;
            case 4:
                lines[line] = Insert(lines[line], s_calls[random.Next(s_calls.Length)], random);
                break;
            case 5 or 6:
                lines[line] = Rename(lines[line], text, random);
                break;
            case 7:
                return MoveDeclaration(text, random);
            default:
                return Rename(text, text, random);
        }

        return string.Join('\n', lines);
    }

    private static string Insert(string line, string piece, Random random)
    {
        var at = line.LastIndexOfAny([',', ')', ';']);
        return line.Insert(at < 0 || random.Next(4) == 0 ? random.Next(line.Length + 1) : at, piece);
    }

    /// <summary>Replaces one word by another of the file.</summary>
    private static string Rename(string part, string text, Random random)
    {
        var words = WordsOf(part);
        var others = WordsOf(text);
        if (words.Count == 0 || others.Count == 0)
            return part;
        var (start, length) = words[random.Next(words.Count)];
        var (from, size) = others[random.Next(others.Count)];
        var word = random.Next(2) == 0 ? text.Substring(from, size) : string.Concat(part.AsSpan(start, length), "x");
        return part[..start] + word + part[(start + length)..];
    }

    private static string MoveDeclaration(string text, Random random)
    {
        var parts = text.Split("\nexport ").ToList();
        if (parts.Count < 3)
            return text;
        var moved = parts[random.Next(1, parts.Count)];
        parts.Remove(moved);
        parts.Insert(random.Next(1, parts.Count + 1), moved);
        return string.Join("\nexport ", parts);
    }

    private static List<(int Start, int Length)> WordsOf(string text)
    {
        var words = new List<(int, int)>();
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] == '_'))
                i++;
            if (i > start)
                words.Add((start, i - start));
        }

        return words;
    }
}
