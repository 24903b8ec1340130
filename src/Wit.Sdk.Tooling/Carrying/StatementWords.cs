using Wit.Sdk.Migrations.Files;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Tooling.Carrying;

/// <summary>Reads a statement word by word, from its start: keywords in any case, names, and texts in brackets.</summary>
internal sealed class StatementWords
{
    private readonly string _sql;
    private readonly List<(SqlTokenKind Kind, int Start, int End)> _tokens = [];
    private int _at;

    public StatementWords(string sql)
    {
        _sql = sql;
        var tokens = new SqlTokenizer(sql);
        while (tokens.NextSignificant()) _tokens.Add((tokens.Kind, tokens.Start, tokens.End));
    }

    /// <summary>Whether the text is one statement. The body of a function may hold others.</summary>
    public bool IsSingle => _tokens.FindIndex(token => _sql[token.Start] == ';' && token.Kind == SqlTokenKind.Symbol) is var end && (end < 0 || end == _tokens.Count - 1 || Contains("BEGIN", "ATOMIC"));

    /// <summary>Whether nothing is left.</summary>
    public bool IsEnd => _at >= _tokens.Count;

    /// <summary>The text from the current word on.</summary>
    public string Rest => IsEnd ? string.Empty : _sql[_tokens[_at].Start..].TrimEnd();

    /// <summary>Moves behind the words, where they are the next ones.</summary>
    public bool Take(params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!IsWord(_at + i, words[i])) return false;
        }

        _at += words.Length;
        return true;
    }

    /// <summary>Moves behind one of the words, and returns it.</summary>
    public string? TakeOne(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Take(word.Split(' '))) return word;
        }

        return null;
    }

    /// <summary>Moves behind the next such word that is in no brackets.</summary>
    public bool SkipBehind(string word)
    {
        var from = _at;
        for (var depth = 0; !IsEnd; _at++)
        {
            if (depth == 0 && Take(word)) return true;
            depth += Symbol(_at) switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
        }

        _at = from;
        return false;
    }

    /// <summary>The text up to one of the words, or up to the end; never within brackets.</summary>
    public string UpTo(params ReadOnlySpan<string> words)
    {
        var (from, depth) = (_at, 0);
        for (; !IsEnd; _at++)
        {
            var symbol = Symbol(_at);
            if (depth == 0 && IsOneOf(words)) break;
            depth += symbol switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
        }

        return Between(from, _at);
    }

    /// <summary>A name, qualified or not, as it is written; null where none follows.</summary>
    public string? Path()
    {
        var from = _at;
        if (!IsName(_at)) return null;
        _at++;
        while (Symbol(_at) == '.' && IsName(_at + 1)) _at += 2;
        return Between(from, _at);
    }

    /// <summary>The name of an operator, qualified or not; null where none follows.</summary>
    public string? OperatorPath()
    {
        var from = _at;
        while (IsName(_at) && Symbol(_at + 1) == '.') _at += 2;
        var symbols = _at;
        while (Symbol(_at) is { } symbol && "+-*/<>=~!@#%^&|`?".Contains(symbol, StringComparison.Ordinal)) _at++;
        return _at == symbols ? null : Between(from, _at);
    }

    /// <summary>The text in the brackets that follow, with them; null where none follow.</summary>
    public string? Brackets()
    {
        if (Symbol(_at) != '(') return null;
        var (from, depth) = (_at, 0);
        do
        {
            depth += Symbol(_at++) switch { '(' => 1, ')' => -1, _ => 0 };
        }
        while (depth > 0 && !IsEnd);
        return Between(from, _at);
    }

    /// <summary>Whether a symbol follows; moves behind it.</summary>
    public bool TakeSymbol(char symbol)
    {
        if (Symbol(_at) != symbol) return false;
        _at++;
        return true;
    }

    /// <summary>Moves behind the current word.</summary>
    public void Skip() => _at++;

    /// <summary>All words and symbols, names as the server keeps them.</summary>
    public static IEnumerable<string> Words(string sql)
    {
        var words = new StatementWords(sql);
        return words._tokens.Select(token => token.Kind == SqlTokenKind.Word || sql[token.Start] == '"' ? Name(sql[token.Start..token.End]) : sql[token.Start..token.End]);
    }

    /// <summary>The parts of a path as the server keeps them.</summary>
    public static IReadOnlyList<string> Parts(string path)
    {
        var words = new StatementWords(path);
        return [.. words._tokens.Where(token => words._sql[token.Start] != '.').Select(token => Name(words._sql[token.Start..token.End]))];
    }

    /// <summary>The object that a path names; one without a schema is in <c>public</c>.</summary>
    public static QualifiedName Qualified(string path) => Parts(path) is [var schema, var name, ..] ? new QualifiedName(schema, name) : new QualifiedName(QualifiedName.PublicSchema, Parts(path)[0]);

    private static string Name(string text) => text.StartsWith('"') ? text[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : text.ToLowerInvariant();

    private bool Contains(string first, string second) => Enumerable.Range(0, _tokens.Count).Any(i => IsWord(i, first) && IsWord(i + 1, second));

    private bool IsOneOf(ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (IsWord(_at, word) || (word.Length == 1 && Symbol(_at) == word[0])) return true;
        }

        return false;
    }

    private bool IsWord(int index, string word) => index < _tokens.Count && _tokens[index] is var token && token.Kind == SqlTokenKind.Word
        && _sql.AsSpan(token.Start, token.End - token.Start).Equals(word, StringComparison.OrdinalIgnoreCase);

    private bool IsName(int index) => index < _tokens.Count && (_tokens[index].Kind == SqlTokenKind.Word || _sql[_tokens[index].Start] == '"');

    private char? Symbol(int index) => index < _tokens.Count && _tokens[index].Kind == SqlTokenKind.Symbol ? _sql[_tokens[index].Start] : null;

    private string Between(int from, int to) => from == to ? string.Empty : _sql[_tokens[from].Start.._tokens[to - 1].End];
}
