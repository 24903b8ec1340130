using System.Runtime.CompilerServices;
using Npgsql;

namespace Wit.Sdk.Connections;

/// <summary>
/// Refuses the physical connections of a data source whose sessions have other settings, or that lead to a pooler. Runs before the app's own initializer, and so before anything
/// can be prepared.
/// </summary>
internal static class PoolerGuard
{
    /// <summary>Adds the checks to a data source that is about to be built.</summary>
    /// <param name="builder">The data source.</param>
    /// <param name="probes">Whether to probe for a pooler, which takes a round trip; the settings take none.</param>
    public static void Install(NpgsqlDataSourceBuilder builder, bool probes)
    {
        if (TryReadInitializers(builder, out var initializer, out var initializerAsync))
            builder.UsePhysicalConnectionInitializer(connection => Check(connection, probes, initializer), connection => CheckAsync(connection, probes, initializerAsync));
        else if (probes)
            builder.ConnectionStringBuilder.MaxAutoPrepare = 0;
    }

    private static void Check(NpgsqlConnection connection, bool probes, Action<NpgsqlConnection>? initializer)
    {
        SessionSettings.Check(connection);
        if (probes && PoolerProbe.IsPooled(connection))
            throw new PoolerDetectedException();
        initializer?.Invoke(connection);
    }

    private static async Task CheckAsync(NpgsqlConnection connection, bool probes, Func<NpgsqlConnection, Task>? initializer)
    {
        SessionSettings.Check(connection);

        // Npgsql passes no token to an initializer; the command timeout limits the probe.
        if (probes && await PoolerProbe.IsPooledAsync(connection, CancellationToken.None).ConfigureAwait(false))
            throw new PoolerDetectedException();
        if (initializer is not null)
            await initializer(connection).ConfigureAwait(false);
    }

    /// <summary>
    /// A data source has one initializer, and its builder has no way to read it: without this, the app's would replace the check or the other way round. A version of Npgsql
    /// that has renamed the fields can't be guarded, so no statement is prepared with it.
    /// </summary>
    private static bool TryReadInitializers(
        NpgsqlDataSourceBuilder builder, out Action<NpgsqlConnection>? initializer, out Func<NpgsqlConnection, Task>? initializerAsync)
    {
        try
        {
            var inner = Inner(builder);
            (initializer, initializerAsync) = (Initializer(inner), InitializerAsync(inner));
            return true;
        }
        catch (MissingFieldException)
        {
            (initializer, initializerAsync) = (null, null);
            return false;
        }
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_internalBuilder")]
    private static extern ref NpgsqlSlimDataSourceBuilder Inner(NpgsqlDataSourceBuilder builder);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_connectionInitializer")]
    private static extern ref Action<NpgsqlConnection>? Initializer(NpgsqlSlimDataSourceBuilder builder);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_connectionInitializerAsync")]
    private static extern ref Func<NpgsqlConnection, Task>? InitializerAsync(NpgsqlSlimDataSourceBuilder builder);
}
