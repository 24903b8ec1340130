using Wit.Sdk;
using WitWeb.Data;

namespace WitWeb.Api.Todos;

/// <summary>What a client may change of a todo, and the version that it saw: another one is answered with 409.</summary>
internal sealed record TodoChange(int Version, Optional<string> Title, Optional<TodoState> State, Optional<DateOnly?> Due);
