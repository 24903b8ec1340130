using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Tooling.Carrying;

/// <summary>Objects of a migration on which carried statements stand.</summary>
internal sealed class CarriedTargets
{
    private readonly HashSet<(QualifiedName Owner, string? Part)> _targets;

    public CarriedTargets(IEnumerable<(QualifiedName Owner, string? Part)> targets) => _targets = [.. targets];

    /// <summary>The relations, constraints and indexes that a change builds.</summary>
    public static IEnumerable<(QualifiedName Owner, string? Part)> BuiltBy(Change change) => change switch
    {
        Change.CreateTable it => [(it.Table.Name, null)],
        Change.CreateView it => [(it.View.Name, null)],
        Change.CreateSequence it => [(it.Sequence.Name, null)],
        Change.AddForeignKey it => [(it.Table, it.Key.Name)],
        Change.AddPrimaryKey it => [(it.Table, it.Key.Name)],
        Change.AddUnique it => [(it.Table, it.Unique.Name)],
        Change.AddCheck it => [(it.Table, it.Check.Name)],
        Change.CreateIndex it => [(new QualifiedName(it.Table.Schema, it.Index.Name), null)],
        _ => [],
    };

    /// <summary>Those that a change drops.</summary>
    public static IEnumerable<(QualifiedName Owner, string? Part)> DroppedBy(Change change) => change switch
    {
        Change.DropTable it => [(it.Table.Name, null), .. it.Table.Indexes.Select(index => (new QualifiedName(it.Table.Name.Schema, index.Name), (string?)null))],
        Change.DropView it => [(it.View.Name, null)],
        Change.DropSequence it => [(it.Sequence.Name, null)],
        Change.DropForeignKey it => [(it.Table, it.Key.Name)],
        Change.DropPrimaryKey it => [(it.Table, it.Key.Name)],
        Change.DropUnique it => [(it.Table, it.Unique.Name)],
        Change.DropCheck it => [(it.Table, it.Check.Name)],
        Change.DropIndex it => [(new QualifiedName(it.Table.Schema, it.Index.Name), null)],
        _ => [],
    };

    /// <summary>Whether a statement stands on one of the objects, or builds a part of one again.</summary>
    public bool Has(CarriedStatement statement)
    {
        if (_targets.Count == 0 || Of(statement.Sql) is not var (owner, part)) return false;
        return _targets.Contains((owner, null)) || (part is not null && (_targets.Contains((owner, part)) || _targets.Contains((new QualifiedName(owner.Schema, part), null))));
    }

    /// <summary>The PostgreSQL schema of the object of a statement; null for an object that is in none, or where that is not known.</summary>
    public static string? SchemaOf(string sql)
    {
        if (Of(sql) is var (owner, _)) return owner.Schema;
        var words = new StatementWords(CarriedDrop.Of(sql) ?? sql);
        words.TakeOne("DROP", "CREATE");
        words.TakeOne("FUNCTION", "PROCEDURE", "AGGREGATE", "DOMAIN", "TYPE", "COLLATION", "STATISTICS", "TEXT SEARCH DICTIONARY", "TEXT SEARCH CONFIGURATION", "OPERATOR CLASS", "OPERATOR FAMILY");
        return words.Path() is { } path && StatementWords.Parts(path) is [var schema, _, ..] ? schema : null;
    }

    /// <summary>Whether a statement links its table with another one, which can't be dropped then before that.</summary>
    public static bool IsLink(string sql)
    {
        var words = new StatementWords(sql);
        if (words.TakeOne("CREATE RULE", "CREATE OR REPLACE RULE") is not null) return true;
        return words.Take("ALTER", "TABLE") && words.Path() is not null && words.Take("INHERIT");
    }

    /// <summary>The relation that a statement stands on, and the constraint or index of it; null where it stands on none.</summary>
    public static (QualifiedName Owner, string? Part)? Of(string sql)
    {
        var words = new StatementWords(sql);
        return words.TakeOne("CREATE", "DROP INDEX", "ALTER", "COMMENT ON", "GRANT", "REVOKE") switch
        {
            "CREATE" => OfCreate(words),
            "DROP INDEX" => Owner(words, part: null),
            "ALTER" => OfAlter(words),
            "COMMENT ON" => OfComment(words),
            "GRANT" or "REVOKE" => OfGrant(words),
            _ => null,
        };
    }

    private static (QualifiedName Owner, string? Part)? OfGrant(StatementWords words)
    {
        if (!words.SkipBehind("ON") || words.TakeOne("ALL", "FUNCTION", "PROCEDURE", "ROUTINE", "SCHEMA", "TYPE", "DOMAIN", "DATABASE", "LANGUAGE") is not null) return null;
        words.TakeOne("TABLE", "SEQUENCE");
        return Owner(words, part: null);
    }

    private static (QualifiedName Owner, string? Part)? OfCreate(StatementWords words)
    {
        words.Take("OR", "REPLACE");
        words.TakeOne("CONSTRAINT", "UNIQUE");
        switch (words.TakeOne("TRIGGER", "RULE", "POLICY", "STATISTICS", "INDEX", "TABLE"))
        {
            case "TRIGGER" or "POLICY": return words.SkipBehind("ON") ? Owner(words, part: null) : null;
            case "RULE": return words.SkipBehind("TO") ? Owner(words, part: null) : null;
            case "STATISTICS": return words.SkipBehind("FROM") ? Owner(words, part: null) : null;
            case "TABLE": return Owner(words, part: null);
            case "INDEX":
                words.Take("CONCURRENTLY");
                words.Take("IF", "NOT", "EXISTS");
                if (words.Path() is not { } name || !words.Take("ON")) return null;
                words.Take("ONLY");
                return Owner(words, StatementWords.Parts(name)[^1]);
            default: return null;
        }
    }

    private static (QualifiedName Owner, string? Part)? OfAlter(StatementWords words)
    {
        if (words.TakeOne("TABLE", "MATERIALIZED VIEW", "VIEW", "INDEX", "SEQUENCE") is null) return null;
        words.Take("IF", "EXISTS");
        words.Take("ONLY");
        if (Owner(words, part: null) is not var (owner, _)) return null;
        var isPart = words.TakeOne("DROP CONSTRAINT", "ADD CONSTRAINT", "CLUSTER ON", "REPLICA IDENTITY USING INDEX") is not null;
        return (owner, isPart && words.Path() is { } part ? StatementWords.Parts(part)[^1] : null);
    }

    private static (QualifiedName Owner, string? Part)? OfComment(StatementWords words)
    {
        var kind = words.TakeOne("TABLE", "VIEW", "MATERIALIZED VIEW", "INDEX", "SEQUENCE", "COLUMN", "CONSTRAINT", "TRIGGER", "RULE", "POLICY");
        if (kind is null || words.Path() is not { } name) return null;
        var parts = StatementWords.Parts(name);
        if (kind is "TABLE" or "VIEW" or "MATERIALIZED VIEW" or "INDEX" or "SEQUENCE") return (StatementWords.Qualified(name), null);
        if (kind == "COLUMN") return (parts.Count > 2 ? new QualifiedName(parts[0], parts[1]) : new QualifiedName(QualifiedName.PublicSchema, parts[0]), null);
        return words.Take("ON") && !words.Take("DOMAIN") ? Owner(words, kind == "CONSTRAINT" ? parts[^1] : null) : null;
    }

    private static (QualifiedName Owner, string? Part)? Owner(StatementWords words, string? part) => words.Path() is { } path ? (StatementWords.Qualified(path), part) : null;
}
