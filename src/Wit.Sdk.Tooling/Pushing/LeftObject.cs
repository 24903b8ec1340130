using Wit.Sdk.Tooling.Migrations;

namespace Wit.Sdk.Tooling.Pushing;

/// <summary>An object of the database that neither the schema nor its migrations name, in a table that they do. It stays until somebody decides.</summary>
/// <param name="Object">The consent that would drop it.</param>
/// <param name="Text">What it is, in words.</param>
public sealed record LeftObject(AllowedDrop Object, string Text)
{
    /// <summary>The flags that decide; one of them is needed.</summary>
    public IReadOnlyList<string> Flags => [$"--allow-drop {ShellText.Quote(Object.ToString())}", $"--keep {ShellText.Quote(Object.ToString())}"];
}
