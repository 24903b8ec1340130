using Wit.Sdk.Schema.Script.Values;

namespace Wit.Sdk.Schema.Drizzle.Configuration;

/// <summary><c>process.env</c> of a config: the variables of the caller's environment.</summary>
internal sealed class EnvironmentValue(Func<string, string?> variable) : Value
{
    private readonly List<string> _missing = [];

    /// <summary>The variables that were read and are not set.</summary>
    public IReadOnlyList<string> Missing => _missing;

    public override string Description => "the environment";

    public override Value GetProperty(string name)
    {
        if (variable(name) is { } value)
            return new StringValue(value);
        _missing.Add(name);
        return Undefined;
    }
}
