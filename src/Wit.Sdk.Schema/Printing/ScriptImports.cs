
namespace Wit.Sdk.Schema.Printing;

/// <summary>The words that a printed file takes from Drizzle.</summary>
internal class ScriptImports
{
    private readonly SortedSet<string> _core = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _orm = new(StringComparer.Ordinal);

    /// <summary>Notes a word of <c>drizzle-orm/pg-core</c>, and returns it.</summary>
    public virtual string Core(string word)
    {
        _core.Add(word);
        return word;
    }

    /// <summary>Notes a word of <c>drizzle-orm</c>, and returns it.</summary>
    public virtual string Orm(string word)
    {
        _orm.Add(word);
        return word;
    }

    /// <summary>The builder of a column: a word of <c>drizzle-orm/pg-core</c>, or a member of what a table's function is given.</summary>
    public virtual string Builder(string word) => Core(word);

    /// <summary>The name of a table, an enum or a schema where it is used.</summary>
    public virtual string Export(string name) => name;

    /// <summary>SQL as a tagged template.</summary>
    public string Sql(string sql) => Orm("sql") + ScriptText.Template(sql);

    /// <summary>The import lines.</summary>
    public string Print()
    {
        var lines = string.Empty;
        if (_orm.Count > 0)
            lines += "import { " + string.Join(", ", _orm) + " } from \"drizzle-orm\";\n";
        if (_core.Count > 0)
        {
            var words = _core.OrderBy(word => word.StartsWith("type ", StringComparison.Ordinal) ? word.Substring("type ".Length) : word, StringComparer.OrdinalIgnoreCase);
            lines += "import {\n" + string.Concat(words.Select(word => "  " + word + ",\n")) + "} from \"drizzle-orm/pg-core\";\n";
        }

        return lines;
    }
}
