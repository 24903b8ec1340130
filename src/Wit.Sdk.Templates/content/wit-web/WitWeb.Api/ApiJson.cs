using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using Wit.Sdk;
using WitWeb.Api.Projects;
using WitWeb.Api.Todos;
using WitWeb.Data;

namespace WitWeb.Api;

/// <summary>
/// The JSON of requests and responses, without reflection. It is in another project than the schema: a generator does not see the rows that another one makes in its project.
/// </summary>
[JsonSerializable(typeof(bool?))]
[JsonSerializable(typeof(Guid))]
[JsonSerializable(typeof(HttpValidationProblemDetails))]
[JsonSerializable(typeof(IReadOnlyList<BusyProject>))]
[JsonSerializable(typeof(IReadOnlyList<CountTodosByStateRow>))]
[JsonSerializable(typeof(NewProjectRequest))]
[JsonSerializable(typeof(NewTodoRequest))]
[JsonSerializable(typeof(Page<Project>))]
[JsonSerializable(typeof(Page<Todo>))]
[JsonSerializable(typeof(PageToken?))]
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(ProjectChange))]
[JsonSerializable(typeof(TodoChange))]
internal sealed partial class ApiJson : JsonSerializerContext;
