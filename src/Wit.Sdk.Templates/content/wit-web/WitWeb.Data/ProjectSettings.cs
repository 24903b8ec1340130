namespace WitWeb.Data;

/// <summary>How a project looks: the C# type of the jsonb column <c>settings</c>.</summary>
public sealed record ProjectSettings(string Color, bool IsPublic);
