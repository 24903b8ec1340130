namespace Wit.Sdk.Tooling.Carrying;

/// <summary>Finds the statement that takes an option back to what a new object has.</summary>
internal static class CarriedReset
{
    /// <summary>The statement; null where there is none by rule.</summary>
    /// <param name="words">A statement, behind its word ALTER.</param>
    public static string? Of(StatementWords words) => words.Take("DEFAULT", "PRIVILEGES") ? OfPrivileges(words)
        : words.TakeOne("TABLE", "MATERIALIZED VIEW", "VIEW", "INDEX", "SEQUENCE", "DOMAIN", "EVENT TRIGGER", "TEXT SEARCH CONFIGURATION") is { } kind && OfObject(words, kind) is { } reset ? reset : null;

    /// <summary>The option that a statement sets and that no statement resets on every server: the storage of a column. A new value takes the place of the old one.</summary>
    public static string? OptionOf(string sql)
    {
        var words = new StatementWords(sql);
        return words.Take("ALTER", "TABLE") && words.SkipBehind("STORAGE") ? sql[..^words.Rest.Length] : null;
    }

    private static string? OfPrivileges(StatementWords words)
    {
        var scope = words.UpTo("GRANT", "REVOKE");
        if (!words.Take("GRANT")) return null;
        var what = words.UpTo("TO");
        return words.Take("TO") ? $"ALTER DEFAULT PRIVILEGES {scope} REVOKE {what} FROM {words.UpTo("WITH")}" : null;
    }

    private static string? OfObject(StatementWords words, string kind)
    {
        words.Take("IF", "EXISTS");
        words.Take("ONLY");
        if (words.Path() is not { } path) return null;
        var action = kind switch
        {
            "EVENT TRIGGER" => words.TakeOne("DISABLE", "ENABLE REPLICA", "ENABLE ALWAYS") is null ? null : "ENABLE",
            "TEXT SEARCH CONFIGURATION" => words.Take("ADD", "MAPPING", "FOR") ? "DROP MAPPING FOR " + words.UpTo("WITH") : null,
            "SEQUENCE" => OfSequence(words, ref path),
            _ => OfTable(words),
        };
        return action is null ? null : $"ALTER {kind} {path} {action}";
    }

    private static string? OfSequence(StatementWords words, ref string path)
    {
        if (words.Take("AS")) return "AS bigint";
        if (!words.Take("RENAME", "TO") || words.Path() is not { } name) return null;
        var old = StatementWords.Parts(path)[^1];
        path = path.LastIndexOf('.') is var dot and > 0 && StatementWords.Parts(path).Count > 1 ? path[..(dot + 1)] + name : name;
        return "RENAME TO " + Wit.Sdk.Schema.Postgres.SqlText.QuoteIdentifier(old);
    }

    private static string? OfTable(StatementWords words)
    {
        if (words.Take("ADD", "CONSTRAINT")) return words.Path() is { } constraint ? "DROP CONSTRAINT " + constraint : null;
        if (words.Take("ALTER")) return OfColumn(words);
        if (words.TakeOne("DISABLE ROW LEVEL SECURITY") is not null) return "ENABLE ROW LEVEL SECURITY";
        if (words.TakeOne("ENABLE ROW LEVEL SECURITY") is not null) return "DISABLE ROW LEVEL SECURITY";
        if (words.TakeOne("DISABLE", "ENABLE REPLICA", "ENABLE ALWAYS") is not null)
            return words.TakeOne("TRIGGER", "RULE") is { } kind && words.Path() is { } name ? $"ENABLE {kind} {name}" : null;
        return words.TakeOne("SET UNLOGGED", "SET", "REPLICA IDENTITY", "CLUSTER ON", "OF", "INHERIT", "FORCE ROW LEVEL SECURITY") switch
        {
            "SET UNLOGGED" => "SET LOGGED",
            "SET" => words.Brackets() is { } options ? "RESET " + Names(options) : null,
            "REPLICA IDENTITY" => "REPLICA IDENTITY DEFAULT",
            "CLUSTER ON" => "SET WITHOUT CLUSTER",
            "OF" => "NOT OF",
            "INHERIT" => words.Path() is { } parent ? "NO INHERIT " + parent : null,
            "FORCE ROW LEVEL SECURITY" => "NO FORCE ROW LEVEL SECURITY",
            _ => null,
        };
    }

    private static string? OfColumn(StatementWords words)
    {
        words.Take("COLUMN");
        if (words.Path() is not { } column) return null;
        var action = words.TakeOne("SET DEFAULT", "SET STATISTICS", "SET COMPRESSION", "SET") switch
        {
            "SET DEFAULT" => "DROP DEFAULT",
            "SET STATISTICS" => "SET STATISTICS -1",
            "SET COMPRESSION" => "SET COMPRESSION DEFAULT",
            "SET" => words.Brackets() is { } options ? "RESET " + Names(options) : null,
            _ => null,
        };
        return action is null ? null : $"ALTER COLUMN {column} {action}";
    }

    /// <summary>The names of options in brackets.</summary>
    private static string Names(string brackets)
    {
        var (words, names) = (new StatementWords(brackets[1..^1]), new List<string>());
        while (!words.IsEnd)
        {
            if (words.Path() is { } name) names.Add(name);
            words.UpTo(",");
            words.TakeSymbol(',');
        }

        return "(" + string.Join(", ", names) + ")";
    }
}
