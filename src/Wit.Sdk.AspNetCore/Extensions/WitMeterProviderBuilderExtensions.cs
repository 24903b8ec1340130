namespace OpenTelemetry.Metrics;

/// <summary>Measures the statements of Wit.Sdk.</summary>
public static class WitMeterProviderBuilderExtensions
{
    /// <summary>Adds the duration of operations by helper (<c>wit.client.operation.duration</c>) and Npgsql's metrics of connections and commands.</summary>
    /// <param name="builder">The meter provider.</param>
    public static MeterProviderBuilder AddWit(this MeterProviderBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddMeter("Wit.Sdk", "Npgsql");
    }
}
