namespace Wit.Sdk.Schema.Tests.Diff;

/// <summary>A fact that runs squawk, and says how to get it where it is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SquawkFactAttribute : FactAttribute
{
    public SquawkFactAttribute()
    {
        if (!File.Exists(SquawkTests.Entry)) Skip = "squawk is not installed; run `npm ci` in tests/oracle";
    }
}
