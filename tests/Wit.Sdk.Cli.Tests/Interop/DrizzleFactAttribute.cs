namespace Wit.Sdk.Cli.Tests.Interop;

/// <summary>A test with the real drizzle-kit and drizzle-orm; it says how to get them where they are not there.</summary>
internal sealed class DrizzleFactAttribute : FactAttribute
{
    public DrizzleFactAttribute()
    {
        if (!DrizzleProject.IsInstalled) Skip = DrizzleProject.NotInstalled;
    }
}
