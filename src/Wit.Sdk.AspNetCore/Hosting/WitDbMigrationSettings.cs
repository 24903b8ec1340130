using Wit.Sdk.Migrations;

namespace Wit.Sdk.AspNetCore;

/// <summary>The settings of migrations, of the section <c>Wit:{connectionName}:Migrations</c>. Null leaves the default of <see cref="MigrationOptions"/>.</summary>
public sealed class WitDbMigrationSettings
{
    /// <inheritdoc cref="MigrationOptions.WaitFor"/>
    public TimeSpan? WaitFor { get; set; }

    /// <inheritdoc cref="MigrationOptions.LockTimeout"/>
    public TimeSpan? LockTimeout { get; set; }

    /// <inheritdoc cref="MigrationOptions.RetryFor"/>
    public TimeSpan? RetryFor { get; set; }

    internal MigrationOptions ToOptions()
    {
        var defaults = new MigrationOptions();
        return defaults with
        {
            WaitFor = WaitFor ?? defaults.WaitFor,
            LockTimeout = LockTimeout ?? defaults.LockTimeout,
            RetryFor = RetryFor ?? defaults.RetryFor,
        };
    }
}
