using Wit.Sdk.Schema.Drizzle.Configuration;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Tooling.Carrying;

/// <summary>Finds and reads the file of carried objects: <c>database.sql</c> beside the schema file, or in the schema's folder.</summary>
public static class CarriedFile
{
    private const string Name = "database.sql";

    /// <summary>
    /// The path of the file, whether it exists or not. Where the config names a folder or a pattern that the file would be part of, it is one folder higher: drizzle-kit loads each file
    /// that the config names.
    /// </summary>
    /// <param name="workspace">Where relative paths start.</param>
    /// <param name="schema">The paths of the schema, as the config has them; the first one counts.</param>
    public static string PathFor(Workspace workspace, IReadOnlyList<string> schema)
    {
        var path = workspace.Absolute(schema[0]).Replace('\\', '/').TrimEnd('/');
        var wildcard = FilePattern.FirstWildcard(path);
        var folder = wildcard >= 0 ? path[..path.LastIndexOf('/', wildcard)] : Directory.Exists(path) ? path : Path.GetDirectoryName(path)!;
        var file = Path.Combine(folder, Name).Replace('\\', '/');
        var isLoaded = schema.Any(it => FilePattern.Names(workspace.Absolute(it).Replace('\\', '/').TrimEnd('/'), file));
        return isLoaded ? Path.Combine(Path.GetDirectoryName(folder)!, Name) : file;
    }

    /// <summary>Reads the file; nothing is carried where there is none.</summary>
    /// <exception cref="ToolException">The file can't be read.</exception>
    public static Task<CarriedSchema> ReadAsync(Workspace workspace, IReadOnlyList<string> schema, CancellationToken cancellationToken = default) =>
        ReadAsync(PathFor(workspace, schema), cancellationToken);

    /// <summary>Reads what stands beside a schema: the file, and the row security of the tables that have <c>@tenant</c>.</summary>
    /// <exception cref="ToolException">The file can't be read.</exception>
    public static async Task<CarriedSchema> ReadAsync(Workspace workspace, IReadOnlyList<string> schema, SchemaModel model, CancellationToken cancellationToken = default) =>
        (await ReadAsync(workspace, schema, cancellationToken)).WithTenants(model);

    /// <summary>Reads a file by its absolute path; nothing is carried where there is none.</summary>
    /// <exception cref="ToolException">The file can't be read.</exception>
    internal static async Task<CarriedSchema> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return File.Exists(path) ? CarriedSchema.Parse(await File.ReadAllTextAsync(path, cancellationToken)) : CarriedSchema.Empty;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(exception.Message, exception);
        }
    }
}
