namespace Wit.Sdk.Migrations.Files;

/// <summary>A statement of a file that begins or ends a transaction; comments and strings are not mistaken for one.</summary>
/// <param name="Word">The effect.</param>
/// <param name="Modes">The modes after <c>BEGIN</c>, such as <c>ISOLATION LEVEL SERIALIZABLE</c>; otherwise empty.</param>
internal readonly record struct TransactionControl(TransactionWord Word, string Modes)
{
    private static readonly TransactionControl s_none = new(TransactionWord.None, string.Empty);

    /// <summary>Reads a statement.</summary>
    public static TransactionControl Parse(string sql)
    {
        var tokens = new SqlTokenizer(sql);
        if (!tokens.NextSignificant())
            return s_none;
        if (tokens.IsWord("begin"))
            return Begin(ref tokens, sql, tokens.NextSignificant());
        if (tokens.IsWord("start"))
            return tokens.NextSignificant() && tokens.IsWord("transaction") ? Begin(ref tokens, sql, true) : s_none;
        if (tokens.IsWord("commit") || tokens.IsWord("end"))
            return End(ref tokens, TransactionWord.Commit);
        if (tokens.IsWord("rollback") || tokens.IsWord("abort"))
            return End(ref tokens, TransactionWord.Rollback);
        return tokens.IsWord("prepare") && tokens.NextSignificant() && tokens.IsWord("transaction") ? new(TransactionWord.Prepare, string.Empty) : s_none;
    }

    /// <summary>Whether the transaction could not record what the file did.</summary>
    public bool IsReadOnly => HasWords(Modes, "read", "only");

    private static TransactionControl Begin(ref SqlTokenizer tokens, string sql, bool hasMore)
    {
        if (hasMore && (tokens.IsWord("work") || tokens.IsWord("transaction")))
            hasMore = tokens.NextSignificant();
        if (!hasMore)
            return new(TransactionWord.Begin, string.Empty);
        return tokens.IsWord("isolation") || tokens.IsWord("read") || tokens.IsWord("not") || tokens.IsWord("deferrable")
            ? new(TransactionWord.Begin, sql[tokens.Start..].Trim())
            : s_none;
    }

    /// <summary><c>COMMIT PREPARED</c> and <c>ROLLBACK TO</c> go on with other words, and are none of these.</summary>
    private static TransactionControl End(ref SqlTokenizer tokens, TransactionWord word)
    {
        var hasMore = tokens.NextSignificant();
        if (hasMore && (tokens.IsWord("work") || tokens.IsWord("transaction")))
            hasMore = tokens.NextSignificant();
        if (!hasMore)
            return new(word, string.Empty);
        if (!tokens.IsWord("and") || !tokens.NextSignificant())
            return s_none;
        var isChained = !tokens.IsWord("no");
        if ((!isChained && !tokens.NextSignificant()) || !tokens.IsWord("chain") || tokens.NextSignificant())
            return s_none;
        return new(isChained && word == TransactionWord.Commit ? TransactionWord.CommitAndChain : word, string.Empty);
    }

    private static bool HasWords(string text, string first, string second)
    {
        var tokens = new SqlTokenizer(text);
        var wasFirst = false;
        while (tokens.NextSignificant())
        {
            if (wasFirst && tokens.IsWord(second))
                return true;
            wasFirst = tokens.IsWord(first);
        }

        return false;
    }
}
