using System.Collections.Immutable;
using Wit.Sdk.Generators.Code;
using Wit.Sdk.Schema.Drizzle.Configuration;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Script.Modules.Resolution;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Pipeline;

/// <summary>Decides, as the tool does, which files make the schema: those that drizzle.config.ts names, otherwise all in the schema's folder.</summary>
internal static class SchemaFileChoice
{
    /// <summary>The files whose exports make the schema, those that they may import, the casing of the project, otherwise that of the config, and where migrations are recorded.</summary>
    public static (EquatableArray<SourceFile> Entries, EquatableArray<SourceFile> Others, NameCasing Casing, MigrationsTable Migrations) Of(
        ImmutableArray<InputFile> files, NameCasing? casing, CancellationToken cancellationToken)
    {
        var sorted = files.OrderBy(file => file.File.Path, StringComparer.Ordinal).ToList();
        var scripts = sorted.Where(file => file.Kind == InputFileKind.Schema).Select(file => file.File).ToList();
        var others = sorted.Where(file => file.Kind == InputFileKind.Import).Select(file => file.File).ToList();
        var file = sorted.FirstOrDefault(file => file.Kind == InputFileKind.Config)?.File;
        // The config's use of the environment does not concern its schema; the tool reports its errors.
        var tree = new GivenFiles(sorted.Select(input => input.File));
        var config = file is null ? null : ConfigReader.Read(file.Path, tree, _ => null, cancellationToken);
        var paths = config?.Schema.Select(path => ModulePath.Combine(ModulePath.FolderOf(file!.Path), path)).ToList() ?? [];
        var entries = paths.SelectMany(path => Named(path, scripts, tree)).Distinct().ToList();
        if (entries.Count == 0)
            entries = scripts;
        return (
            entries.ToEquatableArray(),
            others.Concat(scripts.Except(entries)).ToEquatableArray(),
            casing ?? config?.Casing ?? NameCasing.AsWritten,
            config is null ? MigrationsTable.Default : new MigrationsTable(config.MigrationsSchema, config.MigrationsTable));
    }

    /// <summary>The files that a path of the config names; of compiled JavaScript the sources, which alone the build sees.</summary>
    private static List<SourceFile> Named(string path, List<SourceFile> scripts, GivenFiles tree)
    {
        var direct = scripts.Where(script => FilePattern.Names(path, script.Path)).ToList();
        return direct.Count > 0
            ? direct
            : CompiledSources.Of(path, tree).Select(source => scripts.Where(script => FilePattern.Names(source, script.Path)).ToList()).FirstOrDefault(found => found.Count > 0) ?? [];
    }
}
