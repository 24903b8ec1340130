namespace Wit.Sdk.Migrations.Files;

/// <summary>A migrations folder on disk.</summary>
internal sealed class FolderMigrationSource : MigrationSource
{
    private readonly string _path;

    public FolderMigrationSource(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        _path = path;
    }

    private protected override string NoJournalMessage => Directory.Exists(_path) && Directory.EnumerateFiles(_path, "*.sql").Any()
        ? $"\"{_path}\" has files of SQL, but {JournalPath} is missing, which says which of them are migrations and in which order; restore it from version control"
        : $"\"{_path}\" is not a migrations folder: {JournalPath} is missing; `wit generate` creates it";

    private protected override IReadOnlyList<string> FindOfDrizzleOne() => Directory.Exists(_path)
        ? [.. Directory.EnumerateDirectories(_path).Where(static folder => File.Exists(Path.Combine(folder, DrizzleOneFolder.FileName))).Select(Path.GetFileName).Order(StringComparer.Ordinal)!]
        : [];

    private protected override string Describe(string path) => $"\"{Path.Combine(_path, path)}\"";

    private protected override async Task<byte[]?> ReadFileAsync(string path, CancellationToken cancellationToken)
    {
        var file = Path.Combine(_path, path);
        return File.Exists(file) ? await File.ReadAllBytesAsync(file, cancellationToken).ConfigureAwait(false) : null;
    }
}
