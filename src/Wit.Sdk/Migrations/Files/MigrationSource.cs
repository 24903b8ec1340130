using System.Reflection;

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
    /// <exception cref="MigrationException">There is no journal, it can't be read, or it names a file that is missing.</exception>
    public async Task<IReadOnlyList<MigrationFile>> ReadAsync(CancellationToken cancellationToken = default)
    {
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

    private protected abstract string NoJournalMessage { get; }

    private protected abstract string Describe(string path);

    private protected abstract Task<byte[]?> ReadFileAsync(string path, CancellationToken cancellationToken);
}
