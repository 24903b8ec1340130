using System.Reflection;

namespace Wit.Sdk.Migrations.Files;

/// <summary>A migrations folder that the build embedded.</summary>
internal sealed class AssemblyMigrationSource : MigrationSource
{
    private const string Prefix = "Wit.Migrations/";

    private readonly Assembly _assembly;

    public AssemblyMigrationSource(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        _assembly = assembly;
    }

    private protected override string NoJournalMessage =>
        $"{_assembly.GetName().Name} embeds no migrations; run `wit generate` and build again (the folder is set by the property WitMigrationsDirectory)";

    private protected override IReadOnlyList<string> FindOfDrizzleOne()
    {
        const string Suffix = "/" + DrizzleOneFolder.FileName;
        // MSBuild writes the folders of Windows with backslashes.
        return
        [
            .. _assembly.GetManifestResourceNames()
                .Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.Replace('\\', '/').EndsWith(Suffix, StringComparison.Ordinal))
                .Select(static name => name[Prefix.Length..^Suffix.Length])
                .Order(StringComparer.Ordinal),
        ];
    }

    private protected override string Describe(string path) => $"the resource \"{Prefix}{path}\" of {_assembly.GetName().Name}";

    private protected override async Task<byte[]?> ReadFileAsync(string path, CancellationToken cancellationToken)
    {
        var stream = _assembly.GetManifestResourceStream(Prefix + path) ?? _assembly.GetManifestResourceStream(Prefix + path.Replace('/', '\\'));
        if (stream is null)
            return null;

        await using (stream.ConfigureAwait(false))
        {
            var content = new byte[stream.Length];
            await stream.ReadExactlyAsync(content, cancellationToken).ConfigureAwait(false);
            return content;
        }
    }
}
