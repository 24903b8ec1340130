using System.Globalization;
using Npgsql;
using Wit.Sdk.Definitions;
using Wit.Sdk.Statements;
using Wit.Sdk.Statements.Values;
using Wit.Sdk.Statements.Writes;

namespace Wit.Sdk.Errors;

/// <summary>The tables and columns that a failed statement is about.</summary>
internal sealed class StatementScope
{
    private readonly WriteStatement? _write;

    private StatementScope(IReadOnlyList<TableDefinition> tables, WriteStatement? write) => (Tables, _write) = (tables, write);

    /// <summary>The tables that the statement names.</summary>
    public IReadOnlyList<TableDefinition> Tables { get; }

    /// <summary>Whether a table that the statement names has a secret column.</summary>
    public bool HasSecrets => Tables.Any(static table => table.Columns.Any(static column => column.IsSecret));

    /// <summary>The scope of a statement.</summary>
    /// <param name="definition">The database.</param>
    /// <param name="sql">The text; null where it is not known, so that it may be about every table.</param>
    /// <param name="write">The write, where it is one of a helper.</param>
    /// <param name="reported">The table that the server names.</param>
    public static StatementScope Of(DatabaseDefinition definition, string? sql, WriteStatement? write, TableDefinition? reported)
    {
        sql = sql is null ? null : StatementName.Strip(sql);
        return new StatementScope([.. definition.Tables.Where(table => table == reported || table == write?.Table || (sql is not null && Names(sql, table)))], write);
    }

    /// <summary>The table to report: that of the write, or the only one.</summary>
    public TableDefinition? Table => _write?.Table ?? (Tables.Count == 1 ? Tables[0] : null);

    /// <summary>The columns that an error about a value can be about.</summary>
    public IReadOnlyList<string> Columns(PostgresException server)
    {
        if (server.ColumnName is { } named)
            return [named];
        if (CopiedColumn(server.Where) is { } copied)
            return [copied];
        if (_write is null || !server.SqlState.StartsWith("22", StringComparison.Ordinal))
            return [];

        var written = WriteSql.Given(_write.Table, _write.Columns).Concat(WriteSql.Given(_write.Table, _write.Patched)).DistinctBy(static column => column.Name, StringComparer.Ordinal).ToList();
        var fitting = written.FindAll(column => column.SqlType.Length > 0 && Fits(column.SqlType, server));
        return [.. (fitting.Count > 0 ? fitting : written).Select(static column => column.Name)];
    }

    private static bool Names(string sql, TableDefinition table)
    {
        for (var at = sql.IndexOf(table.Name, StringComparison.OrdinalIgnoreCase); at >= 0; at = sql.IndexOf(table.Name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + table.Name.Length;
            if ((at == 0 || !IsOfName(sql[at - 1])) && (end == sql.Length || !IsOfName(sql[end])))
                return true;
        }

        return false;
    }

    private static bool IsOfName(char character) => char.IsLetterOrDigit(character) || character is '_' or '$';

    /// <summary>The server says <c>COPY tickets, line 1, column title: "..."</c>.</summary>
    private static string? CopiedColumn(string? where)
    {
        const string Word = ", column ";
        var start = where?.StartsWith("COPY ", StringComparison.Ordinal) == true ? where.IndexOf(Word, StringComparison.Ordinal) : -1;
        if (start < 0)
            return null;
        var name = where![(start + Word.Length)..];
        var end = name.AsSpan().IndexOfAny(':', '\n');
        return end < 0 ? name : name[..end];
    }

    /// <summary>Whether the server's words name the type: <c>value too long for type character varying(10)</c>, <c>precision 5, scale 2</c>, <c>integer out of range</c>.</summary>
    private static bool Fits(string type, PostgresException server)
    {
        var text = $"{server.MessageText} {server.Detail}";
        foreach (var spelling in (ReadOnlySpan<string>)[type, Spell(type), DataTypeName.Of(type) + " "])
        {
            if (text.Contains(spelling, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        var parts = type.Split('(', ',', ')');
        return parts is ["numeric", var precision, var scale, _]
            && text.Contains(string.Create(CultureInfo.InvariantCulture, $"precision {precision.Trim()}, scale {scale.Trim()}"), StringComparison.Ordinal);
    }

    /// <summary>A type in the server's spelling, where Drizzle's is another: <c>varchar(20)</c> is <c>character varying(20)</c>.</summary>
    private static string Spell(string type) =>
        type.StartsWith("varchar", StringComparison.OrdinalIgnoreCase) ? $"character varying{type["varchar".Length..]}"
        : type.StartsWith("char(", StringComparison.OrdinalIgnoreCase) ? $"character{type["char".Length..]}"
        : type;
}
