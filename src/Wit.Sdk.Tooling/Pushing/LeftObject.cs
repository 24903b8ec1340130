using Wit.Sdk.Tooling.Migrations;

namespace Wit.Sdk.Tooling.Pushing;

/// <summary>An object of the database that neither the schema nor its migrations name, in a table that they do. It stays until a decision is made.</summary>
/// <param name="Object">The consent that would drop it.</param>
/// <param name="Text">The description of the object.</param>
public sealed record LeftObject(AllowedDrop Object, string Text)
{
    /// <summary>The flags that decide; one of them is needed.</summary>
    public IReadOnlyList<string> Flags => [$"--allow-drop {ShellText.Quote(Object.ToString())}", $"--keep {ShellText.Quote(Object.ToString())}"];
}
