using System.Globalization;
using System.Text;
using Wit.Sdk.Migrations;
using Wit.Sdk.Migrations.Files;
using Wit.Sdk.Migrations.Running;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Tooling.Migrations.Scripting;

/// <summary>
/// Writes migrations as SQL for <c>psql</c> and its like, with their records in the history table. An idempotent script looks there first and runs what is missing; each file is a
/// block of PL/pgSQL then, so that a client without conditions of its own can run it.
/// </summary>
public sealed class MigrationScriptWriter
{
    private readonly StringBuilder _text = new();
    private readonly string _schema;
    private readonly string _table;
    private readonly bool _isIdempotent;

    private MigrationScriptWriter(MigrationOptions options, bool isIdempotent)
    {
        _schema = SqlText.QuoteIdentifier(options.HistorySchema ?? "drizzle");
        _table = _schema + "." + SqlText.QuoteIdentifier(options.HistoryTable ?? "__drizzle_migrations");
        _isIdempotent = isIdempotent;
    }

    /// <summary>Writes the script.</summary>
    /// <param name="files">The migrations in order.</param>
    /// <param name="options">Where applied migrations are recorded.</param>
    /// <param name="isIdempotent">Whether the script skips what the database has.</param>
    /// <exception cref="ToolException">A statement can't be part of such a script.</exception>
    public static string Write(IReadOnlyList<MigrationFile> files, MigrationOptions options, bool isIdempotent)
    {
        var writer = new MigrationScriptWriter(options, isIdempotent);
        writer.History(files.Any(file => file.IsOfDrizzleOne));
        foreach (var file in files) writer.Add(file);
        return writer._text.ToString();
    }

    private void History(bool isNamed) => _text.Append(
        CultureInfo.InvariantCulture,
        $"CREATE SCHEMA IF NOT EXISTS {_schema};\nCREATE TABLE IF NOT EXISTS {_table} (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at bigint{(isNamed ? ", name text, applied_at timestamp with time zone DEFAULT now()" : string.Empty)});\n");

    private void Add(MigrationFile file)
    {
        _text.Append("\n-- ").Append(file.FileName).Append('\n');
        var plan = PlanOf(file);
        if (!_isIdempotent) Plain(file, plan);
        else if (plan.IsWhole) Block(file, [.. plan.Steps[0].Statements.Select(statement => Executed(file, statement)), Record(file)]);
        else Stepwise(file, plan);
    }

    private static FilePlan PlanOf(MigrationFile file)
    {
        try
        {
            return FilePlan.Of(file);
        }
        catch (MigrationException exception)
        {
            throw new ToolException(exception.Message, exception);
        }
    }

    private void Plain(MigrationFile file, FilePlan plan)
    {
        foreach (var step in plan.Steps)
        {
            if (step.IsTransaction) _text.Append("BEGIN").Append(step.Modes.Length == 0 ? string.Empty : " " + step.Modes).Append(";\n");
            foreach (var statement in step.Statements) Statement(statement);
            if (plan.IsWhole) _text.Append(Record(file));
            if (step.IsTransaction) _text.Append("COMMIT;\n");
        }

        if (!plan.IsWhole) _text.Append(Record(file));
    }

    private void Statement(MigrationStatement statement)
    {
        _text.Append(Ended(statement.Sql)).Append('\n');
        if (statement.CopyData is { } data) _text.Append(data).Append("\\.\n");
    }

    /// <summary>Each statement in a block of its own: together they would be one transaction.</summary>
    private void Stepwise(MigrationFile file, FilePlan plan)
    {
        foreach (var step in plan.Steps) Block(file, [.. step.Statements.Select(statement => Executed(file, statement))]);
        Block(file, [Record(file)]);
    }

    private void Block(MigrationFile file, IReadOnlyList<string> statements)
    {
        if (statements.Count == 0) return;
        var body = string.Concat(
            string.Create(CultureInfo.InvariantCulture, $"\nBEGIN\nIF NOT EXISTS (SELECT FROM {_table} WHERE {Known(file)}) THEN\n"),
            string.Concat(statements),
            "END IF;\nEND\n");
        var tag = Tag(body);
        _text.Append("DO ").Append(tag).Append(body).Append(tag).Append(";\n");
    }

    private static string Known(MigrationFile file) => file.IsOfDrizzleOne
        ? $"\"name\" = {SqlText.QuoteLiteral(file.Tag)}"
        : string.Create(CultureInfo.InvariantCulture, $"\"hash\" = '{file.Hash}' OR \"created_at\" = {file.CreatedAt}");

    private string Record(MigrationFile file) => file.IsOfDrizzleOne
        ? string.Create(CultureInfo.InvariantCulture, $"INSERT INTO {_table} (\"hash\", \"created_at\", \"name\") VALUES ('{file.Hash}', {file.CreatedAt}, {SqlText.QuoteLiteral(file.Tag)});\n")
        : string.Create(CultureInfo.InvariantCulture, $"INSERT INTO {_table} (\"hash\", \"created_at\") VALUES ('{file.Hash}', {file.CreatedAt});\n");

    /// <summary>PL/pgSQL runs inside of a transaction: an index is built in the ordinary way there, and what can run in no transaction at all is refused.</summary>
    private static string Executed(MigrationFile file, MigrationStatement statement)
    {
        if (statement.CopyData is not null || SqlLead.BeginsWith(statement.Sql, "VACUUM"))
        {
            throw new ToolException(
                $"{file.FileName}({StatementFailure.LineOf(statement)}): the statement can't be part of an idempotent script, which runs in blocks of PL/pgSQL. Write the script without --idempotent.\n{SqlLead.Cut(statement.Sql)}");
        }

        var sql = IndexStatement.IsConcurrent(statement.Sql) ? WithoutConcurrently(statement.Sql) : statement.Sql;
        var tag = Tag(sql);
        return "EXECUTE " + tag + sql.Trim() + tag + ";\n";
    }

    private static string WithoutConcurrently(string sql)
    {
        var tokens = new SqlTokenizer(sql);
        while (tokens.NextSignificant())
        {
            if (tokens.IsWord("concurrently")) return sql.Remove(tokens.Start, tokens.End - tokens.Start);
        }

        return sql;
    }

    /// <summary>A statement may end with a comment, which would swallow the semicolon.</summary>
    private static string Ended(string sql)
    {
        var text = sql.Trim();
        return text[(text.LastIndexOf('\n') + 1)..].Contains("--", StringComparison.Ordinal) ? text + "\n;" : text + ";";
    }

    private static string Tag(string body)
    {
        var tag = "$wit$";
        for (var number = 1; body.Contains(tag, StringComparison.Ordinal); number++) tag = string.Create(CultureInfo.InvariantCulture, $"$wit{number}$");
        return tag;
    }
}
