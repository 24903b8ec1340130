using System.Globalization;
using Microsoft.Extensions.Logging;
using Npgsql;
using Wit.Sdk.Migrations;

namespace Wit.Sdk.Tests.Migrations.Trust;

/// <summary>
/// An application that migrates, as a process of its own: <c>dotnet Wit.Sdk.Tests.dll migrate FOLDER [BOUNDARY]</c>. For each connection string on standard input it applies
/// the folder and writes the names of what it applied. Given a boundary, it is killed by itself at that one: before or after the N-th thing that it asks of the server.
/// </summary>
internal static class MigratingProcess
{
    private static async Task Main(string[] arguments)
    {
        if (arguments is not ["migrate", var folder, .. var rest])
            throw new ArgumentException("expected: migrate FOLDER [BOUNDARY]", nameof(arguments));
        using var boundaries = new Boundaries(rest is [var boundary] ? int.Parse(boundary, CultureInfo.InvariantCulture) : int.MaxValue);
        await Console.Out.WriteLineAsync("ready");
        while (await Console.In.ReadLineAsync() is { } connectionString)
        {
            var builder = new NpgsqlDataSourceBuilder(connectionString);
            builder.UseLoggerFactory(boundaries);
            await using var dataSource = builder.Build();
            var applied = await new Migrator(dataSource, MigrationSource.FromFolder(folder)).ApplyAsync();
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{boundaries.Count}|{string.Join(',', applied.Select(file => file.Tag))}"));
        }
    }

    /// <summary>Counts what the driver logs of commands: that one begins, and that one has ended.</summary>
    private sealed class Boundaries(int last) : ILoggerFactory, ILogger
    {
        private int _count;

        public int Count => _count;

        public ILogger CreateLogger(string categoryName) => this;

        public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var isBoundary = eventId.Name?.StartsWith("Executing", StringComparison.Ordinal) == true || eventId.Name?.Contains("Completed", StringComparison.Ordinal) == true;
            if (isBoundary && Interlocked.Increment(ref _count) == last)
                System.Diagnostics.Process.GetCurrentProcess().Kill();
        }

        public void Dispose()
        {
        }
    }
}
