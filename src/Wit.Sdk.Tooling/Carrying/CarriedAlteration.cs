namespace Wit.Sdk.Tooling.Carrying;

/// <summary>Finds the statements that change an object in place, where dropping it would drop what uses it too: a domain, the schema of an extension.</summary>
internal static class CarriedAlteration
{
    /// <summary>The statements; null where the object has to be built again.</summary>
    /// <param name="before">The statement that built it.</param>
    /// <param name="after">The one that builds it now.</param>
    public static IReadOnlyList<string>? Between(string before, string after)
    {
        var (old, now) = (new StatementWords(before), new StatementWords(after));
        if (old.Take("CREATE", "DOMAIN") && now.Take("CREATE", "DOMAIN")) return OfDomain(Domain.Read(old), Domain.Read(now));
        return old.Take("CREATE", "EXTENSION") && now.Take("CREATE", "EXTENSION") ? OfExtension(now) : null;
    }

    private static string[]? OfExtension(StatementWords words)
    {
        words.Take("IF", "NOT", "EXISTS");
        if (words.Path() is not { } name) return null;
        words.Take("WITH");
        return words.Take("SCHEMA") && words.Path() is { } schema && words.Rest is "" or ";" ? [$"ALTER EXTENSION {name} SET SCHEMA {schema}"] : null;
    }

    private static List<string>? OfDomain(Domain? before, Domain? after)
    {
        if (before is null || after is null || before.Name != after.Name || before.Type != after.Type) return null;
        var (alter, changes) = ($"ALTER DOMAIN {after.Name} ", new List<string>());
        foreach (var (name, text) in before.Checks)
        {
            if (after.Checks.GetValueOrDefault(name) != text) changes.Add($"{alter}DROP CONSTRAINT {name}");
        }

        if (before.Default != after.Default) changes.Add(alter + (after.Default is null ? "DROP DEFAULT" : "SET DEFAULT " + after.Default));
        if (before.IsRequired != after.IsRequired) changes.Add(alter + (after.IsRequired ? "SET NOT NULL" : "DROP NOT NULL"));
        foreach (var (name, text) in after.Checks)
        {
            if (before.Checks.GetValueOrDefault(name) != text) changes.Add($"{alter}ADD CONSTRAINT {name} {text}");
        }

        return changes;
    }

    /// <summary>A domain; only one whose checks have names can be changed in place.</summary>
    private sealed record Domain(string Name, string Type, string? Default, bool IsRequired, IReadOnlyDictionary<string, string> Checks)
    {
        private static readonly string[] s_clauses = ["DEFAULT", "NOT", "NULL", "CONSTRAINT", "CHECK", ";"];

        public static Domain? Read(StatementWords words)
        {
            if (words.Path() is not { } name) return null;
            words.Take("AS");
            var (type, value, isRequired, checks) = (words.UpTo(s_clauses), (string?)null, false, new Dictionary<string, string>(StringComparer.Ordinal));
            while (!words.IsEnd && !words.TakeSymbol(';'))
            {
                // NULL after DEFAULT belongs to it.
                if (words.Take("DEFAULT")) value = words.Take("NULL") ? "NULL" : words.UpTo(s_clauses);
                else if (words.Take("NOT", "NULL")) isRequired = true;
                else if (words.Take("CONSTRAINT") && words.Path() is { } check && words.Take("CHECK")) checks[check] = "CHECK " + words.UpTo(s_clauses);
                else if (!words.Take("NULL")) return null;
            }

            return new Domain(name, type, value, isRequired, checks);
        }
    }
}
