using System.Reflection;
using Wit.Sdk.Migrations.Files;

namespace Wit.Sdk.Migrations;

/// <summary>Where a migrations folder is read from.</summary>
public abstract class MigrationSource
{
    internal const string JournalPath = "meta/_journal.json";

    private protected MigrationSource()
    {
    }

    /// <summary>The folder on disk.</summary>
    /// <param name="path">drizzle-kit's <c>out</c> folder, which holds <c>meta/_journal.json</c>.</param>
    public static MigrationSource FromFolder(string path) => new FolderMigrationSource(path);

    /// <summary>The folder that a build embedded.</summary>
    /// <param name="assembly">The assembly with the resources <c>Wit.Migrations/...</c>.</param>
    public static MigrationSource FromAssembly(Assembly assembly) => new AssemblyMigrationSource(assembly);

    /// <summary>Reads the files in the order of the journal.</summary>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="MigrationException">There is no journal, it can't be read, it has a file twice or names one that is missing, or the folder is one of drizzle 1.0.</exception>
    public async Task<IReadOnlyList<MigrationFile>> ReadAsync(CancellationToken cancellationToken = default)
    {
        if (FindOfDrizzleOne() is { } found)
            throw new MigrationException(DrizzleOneMessage(found)) { File = found };
        var journal = await ReadFileAsync(JournalPath, cancellationToken).ConfigureAwait(false) ?? throw new MigrationException(NoJournalMessage);
        var files = new List<MigrationFile>();
        foreach (var entry in MigrationJournal.Read(journal, Describe(JournalPath)))
        {
            var name = entry.Tag + ".sql";
            var content = await ReadFileAsync(name, cancellationToken).ConfigureAwait(false)
                ?? throw new MigrationException($"the journal names the migration \"{entry.Tag}\", but {Describe(name)} is missing") { File = name };
            files.Add(new MigrationFile(entry.Tag, entry.When, content));
        }

        return files;
    }

    internal static string DrizzleOneMessage(string found) =>
        $"a folder of drizzle 1.0 is not supported yet: {found} is a migration in its form, and nothing was run. Keep migrating it with drizzle-kit 1.0, or use a folder that "
        + "drizzle-kit 0.31 wrote (NNNN_name.sql and meta/_journal.json)";

    private protected abstract string NoJournalMessage { get; }

    /// <summary>A migration in the form of drizzle 1.0 (<c>20250101000000_name/migration.sql</c>); null when there is none.</summary>
    private protected abstract string? FindOfDrizzleOne();

    private protected abstract string Describe(string path);

    private protected abstract Task<byte[]?> ReadFileAsync(string path, CancellationToken cancellationToken);
}
