namespace WitWeb.Api.Todos;

/// <summary>What a client says of a new todo.</summary>
internal sealed record NewTodoRequest(string Title, DateOnly? Due, string[]? Labels);
