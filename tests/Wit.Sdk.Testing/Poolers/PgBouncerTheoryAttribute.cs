using Xunit;

namespace Wit.Sdk.Testing.Poolers;

/// <summary>A theory that needs PgBouncer: skipped where it is not installed, except in CI.</summary>
public sealed class PgBouncerTheoryAttribute : TheoryAttribute
{
    /// <summary>Makes the attribute.</summary>
    public PgBouncerTheoryAttribute() => Skip = TestPgBouncer.SkipReason;
}
