using System.Reflection;
using System.Text;
using Npgsql;
using Wit.Sdk.Migrations;
using Wit.Sdk.Migrations.Files;
using Wit.Sdk.Migrations.Running;

namespace Wit.Sdk.Seeding;

/// <summary>
/// A file of SQL that fills a database with data to begin with. It runs as a whole or not at all, in one round trip; written with <c>ON CONFLICT DO NOTHING</c> it may run again.
/// </summary>
public sealed class SeedScript
{
    private const string Resource = "Wit.Seed.sql";

    private readonly FileText _text;

    /// <summary>Reads a text.</summary>
    /// <param name="name">The name in failures and results, such as <c>schema/seed.sql</c>.</param>
    /// <param name="sql">Statements, each ended by a semicolon.</param>
    public SeedScript(string name, string sql)
        : this(name, FileText.Read(Encoding.UTF8.GetBytes(sql ?? throw new ArgumentNullException(nameof(sql)))))
    {
    }

    private SeedScript(string name, FileText text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        _text = text;
        Statements = MigrationFile.Split(text.Text);
    }

    /// <summary>The name in failures and results.</summary>
    public string Name { get; }

    /// <summary>The statements, in order.</summary>
    public IReadOnlyList<MigrationStatement> Statements { get; }

    /// <summary>Reads the bytes of a file, which must be UTF-8.</summary>
    /// <param name="name">The name in failures and results, such as <c>schema/seed.sql</c>.</param>
    /// <param name="content">The bytes.</param>
    public static SeedScript FromBytes(string name, ReadOnlySpan<byte> content) => new(name, FileText.Read(content));

    /// <summary>The <c>seed.sql</c> that a build found in the schema's folder and embedded.</summary>
    /// <param name="assembly">The assembly that was built.</param>
    /// <exception cref="InvalidOperationException">The assembly embeds none.</exception>
    public static SeedScript FromAssembly(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        using var stream = assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException(
            $"{assembly.GetName().Name} embeds no seed data; put \"seed.sql\" into the folder of the schema and build again (the property WitSeedFile names another file).");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return FromBytes("seed.sql", content);
    }

    /// <summary>Runs the script in a transaction of its own. Without a COPY it is one round trip, besides those of the transaction.</summary>
    /// <param name="dataSource">The database.</param>
    /// <param name="cancellationToken">Cancels the statement that runs; nothing has happened then.</param>
    /// <returns>The result of each statement.</returns>
    /// <exception cref="MigrationException">A statement failed, or would end the transaction: the message has SQLSTATE, file, line and statement. Nothing has happened.</exception>
    public async Task<SeedResult> ApplyAsync(NpgsqlDataSource dataSource, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dataSource);
        ThrowIfUnfit();
        if (Statements.Count == 0)
            return new SeedResult(Name, []);

        var session = await ServerSession.OpenAnyAsync(dataSource, new MigrationOptions().NetworkTimeout, cancellationToken).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            try
            {
                return new SeedResult(Name, await new SeedRun(session, Name, Statements).ApplyAsync(cancellationToken).ConfigureAwait(false));
            }
            catch (NpgsqlException exception) when (exception is not PostgresException)
            {
                throw new MigrationException($"{Name}: the connection failed: {(exception.InnerException ?? exception).Message}; nothing of this file was applied", exception) { File = Name };
            }
        }
    }

    /// <summary>Statements that can't run are found before any runs.</summary>
    private void ThrowIfUnfit()
    {
        if (_text.Problem is { } problem)
            throw new MigrationException($"{Name}({_text.Line}): {problem}; nothing was run") { File = Name, Line = _text.Line };
        foreach (var statement in Statements)
        {
            if (statement.Problem is { } unfit)
                throw Unfit(statement, unfit + "; nothing was run");
            if (TransactionControl.Parse(statement.Sql).Word != TransactionWord.None)
                throw Unfit(statement, $"the file runs in one transaction, which \"{SqlLead.Cut(statement.Sql)}\" would begin or end; nothing was run. Take it out of the file");
        }
    }

    private MigrationException Unfit(MigrationStatement statement, string problem)
    {
        var line = StatementFailure.LineOf(statement);
        return new MigrationException($"{Name}({line}): {problem}") { File = Name, Line = line, Statement = statement.Sql };
    }
}
