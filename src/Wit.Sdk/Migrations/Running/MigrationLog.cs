using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Wit.Sdk.Migrations.Running;

/// <summary>Logs migrations under one category.</summary>
internal sealed partial class MigrationLog(ILoggerFactory? factory)
{
    private readonly ILogger _logger = factory?.CreateLogger("Wit.Sdk.Migrations") ?? NullLogger.Instance;

    [LoggerMessage(1, LogLevel.Information, "Applied {File} in {Elapsed:F0} ms ({Number} of {Count})")]
    public partial void Applied(string file, double elapsed, int number, int count);

    [LoggerMessage(2, LogLevel.Information, "{Message}")]
    public partial void Waiting(string message);

    [LoggerMessage(3, LogLevel.Warning, "The database holds a migration that is not in the folder: {Migration}")]
    public partial void Missing(string migration);

    [LoggerMessage(4, LogLevel.Error, "{Message}")]
    public partial void Failed(string message);

    [LoggerMessage(5, LogLevel.Warning, "The lock of migrations could not be given back; it goes with the connection")]
    public partial void UnlockFailed(Exception exception);

    [LoggerMessage(8, LogLevel.Warning, "The session could not be reset; its connection is not used for another file")]
    public partial void ResetFailed(Exception exception);

    [LoggerMessage(6, LogLevel.Warning, "{File} is older than a migration that is applied; it is applied now")]
    public partial void OutOfOrder(string file);

    [LoggerMessage(7, LogLevel.Warning, "{File}: {Message}")]
    public partial void Meanwhile(string file, string message);
}
