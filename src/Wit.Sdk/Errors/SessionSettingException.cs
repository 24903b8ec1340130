namespace Wit.Sdk;

/// <summary>The server opened a session with a setting under which statements or values would have another meaning. Nothing was sent.</summary>
/// <param name="message">The message: the problem and the cure.</param>
/// <param name="setting">The name of the setting.</param>
/// <param name="value">The value that the session has.</param>
public sealed class SessionSettingException(string message, string setting, string value) : WitException(message)
{
    /// <summary>The name of the setting, such as <c>standard_conforming_strings</c>.</summary>
    public string Setting { get; } = setting;

    /// <summary>The value that the session has.</summary>
    public string Value { get; } = value;
}
