using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Wit.Sdk.Tests;

/// <summary>Keeps what is logged from a level on.</summary>
internal sealed class RecordedLog(LogLevel from) : ILoggerFactory, ILogger
{
    private string _category = string.Empty;

    public ConcurrentQueue<(LogLevel Level, string Message)> Entries { get; } = new();

    public ConcurrentBag<string> Categories { get; } = [];

    public IEnumerable<string> Messages => Entries.Select(entry => entry.Message);

    public ILogger CreateLogger(string categoryName)
    {
        _category = categoryName;
        Categories.Add(categoryName);
        return this;
    }

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException(_category);

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= from;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!IsEnabled(logLevel)) return;
        Entries.Enqueue((logLevel, $"{formatter(state, exception)} {exception}"));
        if (state is IEnumerable<KeyValuePair<string, object?>> values)
            foreach (var (key, value) in values) Entries.Enqueue((logLevel, $"{key}: {value}"));
    }

    public void Dispose()
    {
    }
}
