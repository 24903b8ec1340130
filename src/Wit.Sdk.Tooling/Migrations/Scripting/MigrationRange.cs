using Wit.Sdk.Migrations;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Tooling.Migrations.Scripting;

/// <summary>The migrations of a folder after one and up to another.</summary>
public static class MigrationRange
{
    /// <summary>Reads the files.</summary>
    /// <param name="folder">The migrations folder.</param>
    /// <param name="from">The last migration that the database has; null for none.</param>
    /// <param name="to">The newest migration to include; null for the newest of the folder.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ToolException">The migration does not exist, or the second one comes before the first.</exception>
    public static async Task<IReadOnlyList<MigrationFile>> ReadAsync(MigrationFolder folder, string? from, string? to, CancellationToken cancellationToken = default)
    {
        var tags = folder.Journal.Entries.Select(entry => entry.Tag).ToList();
        if (tags.Count == 0) throw new ToolException("The folder has no migration; `wit generate` makes the first one.", isUsage: true);
        var (first, last) = (from is null ? 0 : Find(tags, from) + 1, to is null ? tags.Count - 1 : Find(tags, to));
        if (last < first - 1) throw new ToolException($"The migration '{to}' comes before '{from}'; 'wit undo' makes a migration that reverts the newest one.", isUsage: true);
        var files = await MigrationSource.FromFolder(folder.Path).ReadAsync(cancellationToken);
        return [.. files.Skip(first).Take(last - first + 1)];
    }

    /// <summary>The position of a migration, which may be given with its ending.</summary>
    /// <exception cref="ToolException">The migration does not exist.</exception>
    internal static int Find(List<string> tags, string given)
    {
        var tag = given.EndsWith(".sql", StringComparison.Ordinal) ? given[..^4] : given;
        var index = tags.IndexOf(tag);
        return index >= 0 ? index : throw new ToolException($"The folder has no migration '{given}': {Suggestion.For(tag, tags, "`wit status` lists them")}.", isUsage: true);
    }
}
