using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;
using Wit.Sdk.Definitions;
using Wit.Sdk.Errors.Constraints;
using Wit.Sdk.Statements;
using Wit.Sdk.Statements.Writes;

namespace Wit.Sdk.Errors;

/// <summary>Turns what the server says into typed exceptions that name the schema's objects, without the values of secret columns.</summary>
internal sealed partial class ServerErrors(DatabaseDefinition definition)
{
    private const string Redacted = "(redacted: the table has secret columns)";
    private const string RedactedUnknown = "(redacted: the statement may be about a table with secret columns)";

    /// <summary>The exception to throw in place of <paramref name="exception"/>; null to let it pass as it is.</summary>
    /// <param name="exception">The failure.</param>
    /// <param name="sql">The statement; null where it is not known.</param>
    /// <param name="write">The write, where it is one of a helper.</param>
    public Exception? Translate(Exception exception, string? sql = null, WriteStatement? write = null)
    {
        if (exception is not PostgresException original)
            return Connections.PoolErrors.Translate(exception);

        var scope = StatementScope.Of(definition, sql, write, FindTable(original));
        var server = Redact(original, scope);
        return server.SqlState switch
        {
            PostgresErrorCodes.UniqueViolation => Unique(server),
            PostgresErrorCodes.ForeignKeyViolation or PostgresErrorCodes.RestrictViolation => ForeignKey(server, sql),
            PostgresErrorCodes.CheckViolation => Check(server),
            PostgresErrorCodes.NotNullViolation => NotNull(server),
            PostgresErrorCodes.ExclusionViolation => Exclusion(server),
            PostgresErrorCodes.SerializationFailure => new SerializationFailureException(
                "the transaction could not be serialized with concurrent ones; run it again", server),
            PostgresErrorCodes.DeadlockDetected => new DeadlockException("the transaction was chosen to end a deadlock; run it again", server),
            _ when ChangedTypes.IsCertain(original) => new TypesChangedException(
                "types, columns or prepared statements changed while the app was running, and the statement did not run; run the unit of work again", server),
            _ => Other(server, scope, scope.Columns(original)),
        };
    }

    /// <summary>The exception for a row that can't be read.</summary>
    /// <param name="row">The position of its reader.</param>
    /// <param name="isCommitted">Whether the statement's changes are committed.</param>
    public static RowUnreadableException Translate(UnreadableRow row, bool isCommitted)
    {
        var table = row.Table;
        var isSecret = table is not null && row.Column is not null && IsSecret(table, row.Column);
        var name = table?.ToString() ?? string.Empty;
        var key = row.Key.Where(part => table is null || !IsSecret(table, part.Column)).ToDictionary(static part => part.Column, static part => part.Value, StringComparer.Ordinal);
        var where = key.Count == 0 ? string.Empty : " with " + string.Join(", ", key.Select(static part => string.Create(CultureInfo.InvariantCulture, $"\"{part.Key}\" = {part.Value}")));
        var of = name.Length == 0 ? string.Empty : $" in the row of \"{name}\"{where}";
        var outcome = !row.IsWrite ? string.Empty
            : isCommitted ? "; the row was written and committed: do not repeat the call"
            : "; the row was written in the transaction, whose rollback takes it back";
        return new RowUnreadableException(
            $"{(row.Column is null ? "a value" : $"the value of \"{row.Column}\"")}{of} does not fit {row.Type?.ToString() ?? "its C# type"}{(isSecret ? string.Empty : ": " + row.Message)}{outcome}",
            isSecret ? null : row.InnerException)
        {
            Table = name, Column = row.Column ?? string.Empty, Key = key, WasWritten = row.IsWrite && isCommitted,
        };
    }

    private static bool HasSecrets(TableDefinition table) => table.Columns.Any(static column => column.IsSecret);

    private static bool IsSecret(TableDefinition table, string column) => table.Columns.Any(candidate => candidate.IsSecret && candidate.Name == column);

    private static string Quote(IReadOnlyList<string> names) => string.Join(", ", names.Select(static name => $"\"{name}\""));

    /// <summary>
    /// A copy without what may quote a row, where a table of the statement has secret columns: the server's detail (<c>Key (email)=(...)</c>, <c>Failing row contains (...)</c>), its
    /// context, and values in the message itself (<c>invalid input syntax for type integer: "..."</c>).
    /// </summary>
    private PostgresException Redact(PostgresException server, StatementScope scope)
    {
        // A trigger or function may fail on any table, and its context shows this.
        var isUnknown = scope.Tables.Count == 0 || server.InternalQuery is not null
            || server.Where?.Contains("PL/", StringComparison.Ordinal) == true || server.Where?.Contains("SQL function", StringComparison.Ordinal) == true;
        var isOwn = scope.HasSecrets || (FindTable(server) is { } table && HasSecrets(table));
        if (!isOwn && !(isUnknown && definition.Tables.Any(HasSecrets)))
            return server;

        var message = server.SqlState.StartsWith("22", StringComparison.Ordinal) ? QuotedText().Replace(server.MessageText, "\"***\"") : server.MessageText;
        var redacted = isOwn ? Redacted : RedactedUnknown;
        if (message == server.MessageText && server.Detail is null && server.Where is null && server.InternalQuery is null)
            return server;

        return new PostgresException(
            message, server.Severity, server.InvariantSeverity, server.SqlState,
            server.Detail is null ? null : redacted, server.Hint, server.Position, server.InternalPosition, internalQuery: null,
            server.Where is null ? null : redacted, server.SchemaName, server.TableName, server.ColumnName, server.DataTypeName,
            server.ConstraintName, server.File, server.Line, server.Routine);
    }

    private StatementFailedException Other(PostgresException server, StatementScope scope, IReadOnlyList<string> columns)
    {
        var table = FindTable(server) ?? scope.Table;
        var where = table is null ? string.Empty : $" on \"{table}\"{(columns.Count == 0 ? string.Empty : $" ({Quote(columns)})")}";
        return new StatementFailedException($"the server refused a statement{where} with SQLSTATE {server.SqlState}: {server.MessageText}", table?.ToString() ?? string.Empty, columns, table?.PropertiesOf(columns) ?? [], server);
    }

    [GeneratedRegex("\".*\"", RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex QuotedText();

    private UniqueViolationException Unique(PostgresException server)
    {
        var facts = Facts(server);
        var key = facts.Columns.Count == 0 ? string.Empty : $" on ({Quote(facts.Columns)})";
        return new UniqueViolationException($"a row of \"{facts.Table}\" with the same key exists already: \"{facts.Constraint}\"{key}", facts, server);
    }

    private ForeignKeyViolationException ForeignKey(PostgresException server, string? sql)
    {
        var facts = Facts(server);
        var key = facts.Columns.Count == 0 ? string.Empty : $" on ({Quote(facts.Columns)})";
        var isReferenced = IsReferenced(server, sql);
        var problem = isReferenced ? $"rows of \"{facts.Table}\" still refer to the row" : $"\"{facts.Table}\" refers to a row that does not exist";
        return new ForeignKeyViolationException($"{problem}: \"{facts.Constraint}\"{key}", facts, server) { IsReferenced = isReferenced };
    }

    /// <summary>
    /// Whether a row that others refer to would go. The server names the same constraint and table in both cases, and only its message differs, which is in the
    /// language of <c>lc_messages</c>: otherwise the statement decides.
    /// </summary>
    private static bool IsReferenced(PostgresException server, string? sql)
    {
        if (server.SqlState == PostgresErrorCodes.RestrictViolation || server.MessageText.StartsWith("update or delete on table", StringComparison.Ordinal))
            return true;
        return !server.MessageText.StartsWith("insert or update on table", StringComparison.Ordinal) && sql is not null && sql.StartsWith("DELETE", StringComparison.OrdinalIgnoreCase);
    }

    private CheckViolationException Check(PostgresException server)
    {
        var facts = Facts(server);
        return new CheckViolationException($"a row of \"{facts.Table}\" does not satisfy the check \"{facts.Constraint}\"", facts, server);
    }

    private ConstraintViolationException NotNull(PostgresException server)
    {
        var facts = Facts(server);
        if (FindTable(server)?.Numbering is { } numbering && numbering.Column == server.ColumnName)
        {
            // Without a parent row there is no counter to take a number from; the foreign key would be checked only afterwards.
            return new ForeignKeyViolationException(
                $"\"{facts.Table}\" refers to a row of \"{numbering.Parent}\" that does not exist: \"{numbering.ForeignKey}\" on ({Quote(numbering.Columns)})",
                facts with { Constraint = numbering.ForeignKey, Columns = numbering.Columns, Properties = FindTable(server)!.PropertiesOf(numbering.Columns) },
                server);
        }

        return new NotNullViolationException($"a row of \"{facts.Table}\" needs a value for {Quote(facts.Columns)}", facts, server);
    }

    private ExclusionViolationException Exclusion(PostgresException server)
    {
        var facts = Facts(server);
        return new ExclusionViolationException($"a row of \"{facts.Table}\" conflicts with another: \"{facts.Constraint}\"", facts, server);
    }

    private ConstraintFacts Facts(PostgresException server)
    {
        var table = FindTable(server);
        var name = server.ConstraintName ?? string.Empty;
        var constraint = table?.Constraints.FirstOrDefault(candidate => candidate.Name == name);
        IReadOnlyList<string> columns = constraint?.Columns ?? (server.ColumnName is null ? [] : [server.ColumnName]);
        return new ConstraintFacts(name, table?.ToString() ?? server.TableName ?? string.Empty, columns) { Properties = table?.PropertiesOf(columns) ?? [] };
    }

    private TableDefinition? FindTable(PostgresException server) => server.TableName is null
        ? null
        : definition.Tables.FirstOrDefault(table => table.Name == server.TableName && (server.SchemaName is null || table.Schema == server.SchemaName));
}
