using Xunit;

namespace Wit.Sdk.Testing.Poolers;

/// <summary>A test that needs PgBouncer: skipped where it is not installed, except in CI.</summary>
public sealed class PgBouncerFactAttribute : FactAttribute
{
    /// <summary>Makes the attribute.</summary>
    public PgBouncerFactAttribute() => Skip = TestPgBouncer.SkipReason;
}
