namespace Wit.Sdk.Cli.Tests.Interop;

/// <summary>A theory with the real drizzle-kit and drizzle-orm; it says how to get them where they are not there.</summary>
internal sealed class DrizzleTheoryAttribute : TheoryAttribute
{
    public DrizzleTheoryAttribute()
    {
        if (!DrizzleProject.IsInstalled) Skip = DrizzleProject.NotInstalled;
    }
}
