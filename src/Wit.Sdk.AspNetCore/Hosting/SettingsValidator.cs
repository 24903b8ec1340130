using Microsoft.Extensions.Options;

namespace Wit.Sdk.AspNetCore.Hosting;

/// <summary>Validates the settings of one connection name.</summary>
internal sealed class SettingsValidator(string connectionName) : IValidateOptions<WitDbSettings>
{
    public ValidateOptionsResult Validate(string? name, WitDbSettings options)
    {
        if (name != connectionName)
            return ValidateOptionsResult.Skip;
        var problems = Problems(options).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private IEnumerable<string> Problems(WitDbSettings settings)
    {
        if (ConnectionProblem(settings.ConnectionString) is { } problem)
            yield return problem;
        if (settings.CommandTimeout is { } timeout && timeout <= TimeSpan.Zero)
            yield return $"Wit:{connectionName}:CommandTimeout is {timeout}, but it must be greater than zero.";
        if (settings.PageTokenKey is { } key && !IsBase64(key))
            yield return $"Wit:{connectionName}:PageTokenKey is not base64.";
    }

    private string? ConnectionProblem(string? connectionString)
    {
        if (string.IsNullOrWhiteSpace(connectionString))
        {
            return $"The configuration has no connection string \"{connectionName}\": set ConnectionStrings:{connectionName} " +
                $"(as an environment variable: ConnectionStrings__{connectionName}) or Wit:{connectionName}:ConnectionString.";
        }

        try
        {
            ConnectionStrings.Normalize(connectionString);
            return null;
        }
        catch (ArgumentException exception)
        {
            // The message never contains the password.
            return $"The connection string \"{connectionName}\" can't be used: {exception.Message}";
        }
    }

    private static bool IsBase64(string text) => Convert.TryFromBase64String(text, new byte[text.Length], out _);
}
