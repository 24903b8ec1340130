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

    /// <summary>Reads the files in the order of the journal; in a folder of drizzle 1.0 in the order of their names.</summary>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="MigrationException">There is no journal, it can't be read, it has a file twice or names one that is missing, or a folder of drizzle 1.0 has a journal too.</exception>
    public async Task<IReadOnlyList<MigrationFile>> ReadAsync(CancellationToken cancellationToken = default)
    {
        var ofDrizzleOne = FindOfDrizzleOne();
        var journal = await ReadFileAsync(JournalPath, cancellationToken).ConfigureAwait(false);
        if (journal is not null && ofDrizzleOne.Count > 0)
            throw new MigrationException(TwoFormsMessage(ofDrizzleOne[0])) { File = ofDrizzleOne[0] + "/" + DrizzleOneFolder.FileName };
        if (ofDrizzleOne.Count > 0)
            return await ReadDrizzleOneAsync(ofDrizzleOne, cancellationToken).ConfigureAwait(false);
        if (journal is null)
            throw new MigrationException(NoJournalMessage);
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

    private async Task<IReadOnlyList<MigrationFile>> ReadDrizzleOneAsync(IReadOnlyList<string> folders, CancellationToken cancellationToken)
    {
        var files = new List<MigrationFile>();
        foreach (var folder in folders.Order(StringComparer.Ordinal))
        {
            var name = folder + "/" + DrizzleOneFolder.FileName;
            var createdAt = DrizzleOneFolder.TimeOf(folder) ?? throw new MigrationException(
                $"{Describe(name)} is in a folder whose name does not begin with a time such as 20260131235959; nothing was run. Rename the folder, or move it away") { File = name };
            var content = await ReadFileAsync(name, cancellationToken).ConfigureAwait(false) ?? throw new MigrationException($"{Describe(name)} is missing") { File = name };
            files.Add(new MigrationFile(folder, createdAt, content) { IsOfDrizzleOne = true });
        }

        return files;
    }

    private static string TwoFormsMessage(string folder) =>
        $"the folder has migrations in two forms: {JournalPath} of drizzle-kit 0.31, and \"{folder}/{DrizzleOneFolder.FileName}\" in the form of drizzle 1.0; nothing was run. `drizzle-kit up` of 1.0 brings "
        + "all of them into its form";

    private protected abstract string NoJournalMessage { get; }

    /// <summary>The folders of migrations in the form of drizzle 1.0 (<c>20250101000000_name/migration.sql</c>).</summary>
    private protected abstract IReadOnlyList<string> FindOfDrizzleOne();

    private protected abstract string Describe(string path);

    private protected abstract Task<byte[]?> ReadFileAsync(string path, CancellationToken cancellationToken);
}
