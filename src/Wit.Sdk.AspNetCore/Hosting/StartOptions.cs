namespace Wit.Sdk.AspNetCore.Hosting;

/// <summary>The actions of a database when the application starts. Set while the application is built.</summary>
internal sealed class StartOptions
{
    /// <summary>Whether migrations are applied outside of production.</summary>
    public bool Migrates { get; set; }

    /// <summary>Whether migrations are applied in production too.</summary>
    public bool MigratesInProduction { get; set; }
}
