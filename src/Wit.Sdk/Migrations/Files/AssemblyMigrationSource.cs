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

    private protected override string? FindOfDrizzleOne() =>
        Array.Find(_assembly.GetManifestResourceNames(), static name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith("/migration.sql", StringComparison.Ordinal)) is { } name
            ? $"\"{name[Prefix.Length..]}\""
            : null;

    private protected override string Describe(string path) => $"the resource \"{Prefix}{path}\" of {_assembly.GetName().Name}";

    private protected override async Task<byte[]?> ReadFileAsync(string path, CancellationToken cancellationToken)
    {
        var stream = _assembly.GetManifestResourceStream(Prefix + path);
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
