namespace Wit.Sdk.Sql.Lexing;

/// <summary>Finds the statements of a text: they end with a semicolon, except inside the body of a function in SQL and inside the parentheses of a rule.</summary>
internal static class StatementSplitter
{
    /// <summary>The first token of each statement and the one after its last; empty statements are left out.</summary>
    public static IEnumerable<(int First, int End)> Split(Token[] tokens)
    {
        var first = 0;
        while (tokens[first].Kind != TokenKind.End)
        {
            var end = EndOf(tokens, first);
            if (end > first)
                yield return (first, end);
            first = tokens[end].Kind == TokenKind.End ? end : end + 1;
        }
    }

    private static int EndOf(Token[] tokens, int first)
    {
        var isRoutine = Creates(tokens, first, "function") || Creates(tokens, first, "procedure");
        var isRule = Creates(tokens, first, "rule");
        var (parentheses, blocks) = (0, 0);
        for (var i = first; ; i++)
        {
            switch (tokens[i].Kind)
            {
                case TokenKind.End:
                    return i;
                case TokenKind.Semicolon when parentheses <= 0 && blocks <= 0:
                    return i;
                case TokenKind.OpenParen when isRule:
                    parentheses++;
                    break;
                case TokenKind.CloseParen when isRule:
                    parentheses--;
                    break;
                case TokenKind.Word when isRoutine:
                    blocks += BlocksOpenedBy(tokens, i, blocks);
                    break;
            }
        }
    }

    /// <summary><c>BEGIN ATOMIC</c> opens the body of a function; inside it CASE opens a block too, and END closes one.</summary>
    private static int BlocksOpenedBy(Token[] tokens, int index, int blocks) => tokens[index].Text switch
    {
        "begin" when tokens[index + 1].Kind == TokenKind.Word && tokens[index + 1].Text == "atomic" => 1,
        "case" when blocks > 0 => 1,
        "end" when blocks > 0 => -1,
        _ => 0,
    };

    private static bool Creates(Token[] tokens, int first, string kind)
    {
        if (!Is(tokens, first, "create"))
            return false;
        var next = Is(tokens, first + 1, "or") && Is(tokens, first + 2, "replace") ? first + 3 : first + 1;
        return Is(tokens, next, kind);
    }

    private static bool Is(Token[] tokens, int index, string word) => index < tokens.Length && tokens[index].Kind == TokenKind.Word && tokens[index].Text == word;
}
