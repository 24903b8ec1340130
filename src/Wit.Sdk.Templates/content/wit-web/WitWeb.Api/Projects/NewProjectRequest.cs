using WitWeb.Data;

namespace WitWeb.Api.Projects;

/// <summary>What a client says of a new project.</summary>
internal sealed record NewProjectRequest(string Name, ProjectSettings? Settings);
