using Wit.Sdk.Tooling;
using Wit.Sdk.Tooling.Configuration;

namespace Wit.Sdk.Studio;

/// <summary>The project that the studio was started in: its schema files and its migrations.</summary>
/// <param name="Workspace">Where relative paths start.</param>
/// <param name="Settings">The settings of the project.</param>
public sealed record StudioProject(Workspace Workspace, ProjectSettings Settings);
