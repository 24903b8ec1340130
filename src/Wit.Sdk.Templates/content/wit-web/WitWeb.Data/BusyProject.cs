namespace WitWeb.Data;

/// <summary>A project and the number of its todos that are not done.</summary>
public sealed record BusyProject(string Name, long OpenTodos);
