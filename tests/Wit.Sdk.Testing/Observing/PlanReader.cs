using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Wit.Sdk.Testing.Observing;

/// <summary>
/// Reads the plan of each statement as it ran, with its own parameters: the server's auto_explain sends it along as a notice. Needs a superuser, as the test server's is.
/// </summary>
public sealed class PlanReader : ILoggerFactory, ILogger
{
    private const string Start = "plan:";

    private readonly ConcurrentQueue<JsonElement> _plans = new();

    /// <summary>Makes a data source show its plans: <c>options.ConfigureDataSource = plans.Observe</c>.</summary>
    public void Observe(NpgsqlDataSourceBuilder builder)
    {
        const string Settings = """
            LOAD 'auto_explain'; SET auto_explain.log_min_duration = 0; SET auto_explain.log_format = 'json'; SET auto_explain.log_level = 'notice'
            """;
        // A reset connection would forget the settings.
        builder.ConnectionStringBuilder.NoResetOnClose = true;
        builder.UseLoggerFactory(this);
        builder.UsePhysicalConnectionInitializer(
            connection =>
            {
                using var command = new NpgsqlCommand(Settings, connection);
                command.ExecuteNonQuery();
            },
            async connection =>
            {
                await using var command = new NpgsqlCommand(Settings, connection);
                await command.ExecuteNonQueryAsync();
            });
    }

    /// <summary>The plans of the statements that a call runs.</summary>
    public async Task<IReadOnlyList<StatementPlan>> OfAsync(Func<Task> call)
    {
        _plans.Clear();
        await call();
        return [.. _plans.Select(plan => new StatementPlan(plan))];
    }

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => this;

    /// <inheritdoc/>
    public void AddProvider(ILoggerProvider provider)
    {
    }

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => true;

    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    /// <inheritdoc/>
    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (eventId.Id != NpgsqlEventId.ReceivedNotice)
            return;
        var text = formatter(state, exception);
        var at = text.IndexOf(Start, StringComparison.Ordinal);
        if (at < 0)
            return;
        using var document = JsonDocument.Parse(text[(at + Start.Length)..]);
        _plans.Enqueue(document.RootElement.Clone());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
