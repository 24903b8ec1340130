using Wit.Sdk;
using WitWeb.Data;

namespace WitWeb.Api.Projects;

/// <summary>What a client may change of a project: a property that is absent in the JSON keeps its value.</summary>
internal sealed record ProjectChange(Optional<string> Name, Optional<ProjectSettings> Settings);
