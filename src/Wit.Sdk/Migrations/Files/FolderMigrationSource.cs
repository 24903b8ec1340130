namespace Wit.Sdk.Migrations;

/// <summary>A migrations folder on disk.</summary>
internal sealed class FolderMigrationSource : MigrationSource
{
    private readonly string _path;

    public FolderMigrationSource(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        _path = path;
    }

    private protected override string NoJournalMessage => $"\"{_path}\" is no migrations folder: {JournalPath} is missing; `wit generate` makes it";

    private protected override string Describe(string path) => $"\"{Path.Combine(_path, path)}\"";

    private protected override async Task<byte[]?> ReadFileAsync(string path, CancellationToken cancellationToken)
    {
        var file = Path.Combine(_path, path);
        return File.Exists(file) ? await File.ReadAllBytesAsync(file, cancellationToken).ConfigureAwait(false) : null;
    }
}
