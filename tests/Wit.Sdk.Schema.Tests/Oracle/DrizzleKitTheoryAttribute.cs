namespace Wit.Sdk.Schema.Tests.Oracle;

/// <summary>A theory that runs the real drizzle-kit, and says how to get it where it is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DrizzleKitTheoryAttribute : TheoryAttribute
{
    public DrizzleKitTheoryAttribute()
    {
        if (!DrizzleKit.IsInstalled) Skip = "drizzle-kit is not installed; run `npm ci` in tests/oracle";
    }
}
