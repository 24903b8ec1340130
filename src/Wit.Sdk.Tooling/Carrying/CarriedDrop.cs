namespace Wit.Sdk.Tooling.Carrying;

/// <summary>Finds the statement that takes a carried one back, by its first words.</summary>
internal static class CarriedDrop
{
    /// <summary>The statement that drops the object or resets the option; null where there is none by rule.</summary>
    public static string? Of(string sql)
    {
        var words = new StatementWords(sql);
        if (!words.IsSingle) return null;
        return words.TakeOne("CREATE", "GRANT", "REVOKE", "COMMENT ON", "ALTER") switch
        {
            "CREATE" => OfCreate(words),
            "GRANT" => OfGrant(words),
            "REVOKE" => OfRevoke(words),
            "COMMENT ON" => words.UpTo("IS") is { Length: > 0 } what && words.Take("IS") ? $"COMMENT ON {what} IS NULL" : null,
            "ALTER" => CarriedReset.Of(words),
            _ => null,
        };
    }

    /// <summary>Whether running the new statement is enough where an object of the same name exists.</summary>
    /// <param name="before">The statement that is gone.</param>
    /// <param name="after">The new one, with the same drop.</param>
    public static bool IsReplacedBy(string before, string after)
    {
        if (IsRoutine(before)) return Result(before) is var old && Result(after) is var now && old.Returns == now.Returns && old.Defaults <= now.Defaults;
        var words = new StatementWords(before);
        return words.Take("COMMENT", "ON") || (words.Take("ALTER") && !words.SkipBehind("ADD"));
    }

    /// <summary>The statement that takes the place of what an earlier one built.</summary>
    public static string AsReplacement(string sql)
    {
        var words = new StatementWords(sql);
        return IsRoutine(sql) && words.Take("CREATE") && !words.Take("OR", "REPLACE") ? "CREATE OR REPLACE " + words.Rest : sql;
    }

    /// <summary>Whether a statement creates a function or a procedure.</summary>
    public static bool IsRoutine(string sql)
    {
        var words = new StatementWords(sql);
        if (!words.Take("CREATE")) return false;
        words.Take("OR", "REPLACE");
        return words.TakeOne("FUNCTION", "PROCEDURE") is not null;
    }

    /// <summary>Whether a statement drops a function, a procedure or an aggregate.</summary>
    public static bool IsOfRoutine(string sql) => new StatementWords(sql).TakeOne("DROP FUNCTION", "DROP PROCEDURE", "DROP AGGREGATE") is not null;

    /// <summary>The name of the function or procedure that a statement creates or drops, without its arguments; null where it does neither.</summary>
    public static string? RoutineName(string sql)
    {
        var words = new StatementWords(sql);
        if (words.TakeOne("CREATE", "DROP") is null) return null;
        words.Take("OR", "REPLACE");
        return words.TakeOne("FUNCTION", "PROCEDURE") is null ? null : words.Path();
    }

    private static string? OfCreate(StatementWords words)
    {
        words.Take("OR", "REPLACE");
        words.TakeOne("CONSTRAINT", "UNIQUE");
        var kind = words.TakeOne(
            "FUNCTION", "PROCEDURE", "AGGREGATE", "TRIGGER", "RULE", "POLICY", "INDEX", "OPERATOR CLASS", "OPERATOR FAMILY", "OPERATOR", "CAST", "EXTENSION", "DOMAIN", "TYPE", "STATISTICS", "COLLATION",
            "EVENT TRIGGER", "TEXT SEARCH DICTIONARY", "TEXT SEARCH CONFIGURATION", "TEXT SEARCH TEMPLATE", "TEXT SEARCH PARSER", "VIEW", "PUBLICATION", "LANGUAGE", "CONVERSION", "ACCESS METHOD");
        words.Take("CONCURRENTLY");
        words.Take("IF", "NOT", "EXISTS");
        if (kind == "OPERATOR") return words.OperatorPath() is { } name && words.Brackets() is { } options ? $"DROP OPERATOR {name} ({Option(options, "LEFTARG")}, {Option(options, "RIGHTARG")})" : null;
        if (kind == "CAST") return words.Brackets() is { } types ? "DROP CAST " + types : null;
        if (kind is null || words.Path() is not { } path) return null;
        return kind switch
        {
            "FUNCTION" or "PROCEDURE" => words.Brackets() is { } arguments ? $"DROP {kind} {path}{WithoutDefaults(arguments)}" : null,
            "AGGREGATE" => words.Brackets() is { } arguments ? $"DROP AGGREGATE {path}{arguments}" : null,
            "TRIGGER" or "POLICY" => words.SkipBehind("ON") && words.Path() is { } table ? $"DROP {kind} {path} ON {table}" : null,
            "RULE" => words.SkipBehind("TO") && words.Path() is { } table ? $"DROP RULE {path} ON {table}" : null,
            "INDEX" => OfIndex(words, path),
            "OPERATOR CLASS" => words.SkipBehind("USING") && words.Path() is { } method ? $"DROP OPERATOR {(words.Take("FAMILY") ? "CLASS" : "FAMILY")} {path} USING {method}" : null,
            "OPERATOR FAMILY" => words.Take("USING") && words.Path() is { } method ? $"DROP OPERATOR FAMILY {path} USING {method}" : null,
            _ => $"DROP {kind} {path}",
        };
    }

    private static string? OfIndex(StatementWords words, string name)
    {
        if (!words.Take("ON")) return null;
        words.Take("ONLY");
        return words.Path() is { } table ? $"DROP INDEX {(table.LastIndexOf('.') is var dot and > 0 && StatementWords.Parts(table).Count > 1 ? table[..(dot + 1)] : string.Empty)}{name}" : null;
    }

    private static string? OfGrant(StatementWords words)
    {
        var what = words.UpTo("TO");
        if (!words.Take("TO")) return null;
        return $"REVOKE {what} FROM {words.UpTo("WITH", "GRANTED")}";
    }

    private static string? OfRevoke(StatementWords words)
    {
        if (words.Take("GRANT", "OPTION", "FOR")) return null;
        var what = words.UpTo("FROM");
        return words.Take("FROM") ? $"GRANT {what} TO {words.UpTo("GRANTED", "CASCADE", "RESTRICT")}" : null;
    }

    /// <summary>The value of an option in brackets; <c>NONE</c> where it is not given.</summary>
    private static string Option(string brackets, string name)
    {
        var words = new StatementWords(brackets[1..^1]);
        while (!words.IsEnd)
        {
            if (words.Take(name) && words.TakeSymbol('=')) return words.UpTo(",");
            words.UpTo(",");
            words.TakeSymbol(',');
        }

        return "NONE";
    }

    /// <summary>The arguments of a function as a DROP takes them.</summary>
    private static string WithoutDefaults(string brackets) => "(" + string.Join(", ", Arguments(brackets).Select(argument => argument.Text)) + ")";

    private static List<(string Text, bool HasDefault)> Arguments(string brackets)
    {
        var (words, arguments) = (new StatementWords(brackets[1..^1]), new List<(string, bool)>());
        while (!words.IsEnd)
        {
            arguments.Add((words.UpTo("DEFAULT", "=", ","), words.UpTo(",").Length > 0));
            words.TakeSymbol(',');
        }

        return arguments;
    }

    /// <summary>The number of arguments with a default, and the type: with fewer or another, a function has to be dropped first.</summary>
    private static (int Defaults, string Returns) Result(string sql)
    {
        var words = new StatementWords(sql);
        words.Take("CREATE");
        words.Take("OR", "REPLACE");
        words.TakeOne("FUNCTION", "PROCEDURE");
        words.Path();
        var defaults = Arguments(words.Brackets() ?? "()").Count(argument => argument.HasDefault);
        return (defaults, words.Take("RETURNS") ? words.UpTo("LANGUAGE", "AS", "IMMUTABLE", "STABLE", "VOLATILE", "STRICT", "SECURITY", "PARALLEL", "COST", "ROWS", "SET", "RETURN", "BEGIN", "WINDOW", "LEAKPROOF", "CALLED") : string.Empty);
    }
}
