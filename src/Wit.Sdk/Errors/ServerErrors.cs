using Npgsql;
using Wit.Sdk.Definitions;
using Wit.Sdk.Statements;

namespace Wit.Sdk;

/// <summary>Turns what the server says into typed exceptions that name the schema's objects, without the values of secret columns.</summary>
internal sealed class ServerErrors(DatabaseDefinition definition)
{
    private const string Redacted = "(redacted: the table has secret columns)";

    /// <summary>Looked up when something fails first: it takes the facts of all tables.</summary>
    private readonly Lazy<bool> _hasSecrets = new(() => definition.Tables.Any(HasSecrets));

    /// <summary>The exception to throw in place of <paramref name="exception"/>; null to let it pass as it is.</summary>
    public Exception? Translate(Exception exception)
    {
        if (exception is not PostgresException original)
            return Connections.PoolErrors.Translate(exception);

        var server = Redact(original);
        return server.SqlState switch
        {
            PostgresErrorCodes.UniqueViolation => Unique(server),
            PostgresErrorCodes.ForeignKeyViolation or PostgresErrorCodes.RestrictViolation => ForeignKey(server),
            PostgresErrorCodes.CheckViolation => Check(server),
            PostgresErrorCodes.NotNullViolation => NotNull(server),
            PostgresErrorCodes.ExclusionViolation => Exclusion(server),
            PostgresErrorCodes.SerializationFailure => new SerializationFailureException(
                "the transaction could not be serialized with concurrent ones; run it again", server),
            PostgresErrorCodes.DeadlockDetected => new DeadlockException("the transaction was chosen to end a deadlock; run it again", server),
            _ when ChangedTypes.IsCertain(original) => new TypesChangedException(
                "types, columns or prepared statements changed while the app was running, and the statement did not run; run the unit of work again", server),
            _ => ReferenceEquals(server, original) ? null : server,
        };
    }

    private static bool HasSecrets(TableDefinition table) => table.Columns.Any(static column => column.IsSecret);

    private static string Quote(IReadOnlyList<string> names) => string.Join(", ", names.Select(static name => $"\"{name}\""));

    /// <summary>A copy without what may quote a row: the server's detail (<c>Key (email)=(...)</c>, <c>Failing row contains (...)</c>) and context.</summary>
    private PostgresException Redact(PostgresException server)
    {
        if (!_hasSecrets.Value || (server.Detail is null && server.Where is null && server.InternalQuery is null))
            return server;

        // A detail may quote the whole failing row, and a foreign key that of another table: the columns that are named decide nothing.
        var table = FindTable(server);
        if (table is not null && !HasSecrets(table) && server.SqlState != PostgresErrorCodes.ForeignKeyViolation)
            return server;

        return new PostgresException(
            server.MessageText, server.Severity, server.InvariantSeverity, server.SqlState,
            server.Detail is null ? null : Redacted, server.Hint, server.Position, server.InternalPosition, internalQuery: null,
            server.Where is null ? null : Redacted, server.SchemaName, server.TableName, server.ColumnName, server.DataTypeName,
            server.ConstraintName, server.File, server.Line, server.Routine);
    }

    private UniqueViolationException Unique(PostgresException server)
    {
        var facts = Facts(server);
        var key = facts.Columns.Count == 0 ? string.Empty : $" on ({Quote(facts.Columns)})";
        return new UniqueViolationException($"a row of \"{facts.Table}\" with the same key exists already: \"{facts.Constraint}\"{key}", facts, server);
    }

    private ForeignKeyViolationException ForeignKey(PostgresException server)
    {
        var facts = Facts(server);
        var key = facts.Columns.Count == 0 ? string.Empty : $" on ({Quote(facts.Columns)})";
        return new ForeignKeyViolationException(
            $"a reference from \"{facts.Table}\" would lead to no row: \"{facts.Constraint}\"{key}", facts, server);
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
            // Without a parent row there is no counter to take a number from; the foreign key would have been looked at only then.
            return new ForeignKeyViolationException(
                $"a reference from \"{facts.Table}\" would lead to no row of \"{numbering.Parent}\": \"{numbering.ForeignKey}\" on ({Quote(numbering.Columns)})",
                facts with { Constraint = numbering.ForeignKey, Columns = numbering.Columns },
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
        return new ConstraintFacts(name, table?.ToString() ?? server.TableName ?? string.Empty, columns);
    }

    private TableDefinition? FindTable(PostgresException server) => server.TableName is null
        ? null
        : definition.Tables.FirstOrDefault(table => table.Name == server.TableName && (server.SchemaName is null || table.Schema == server.SchemaName));
}
