namespace OpenTelemetry.Trace;

/// <summary>Traces the statements of Wit.Sdk.</summary>
public static class WitTracerProviderBuilderExtensions
{
    /// <summary>Adds the spans of statements. A helper's span has its name in <c>db.operation.name</c>: <c>Issues.PageByRepoId</c>.</summary>
    /// <param name="builder">The tracer provider.</param>
    public static TracerProviderBuilder AddWit(this TracerProviderBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddSource("Npgsql");
    }
}
