using Microsoft.AspNetCore.Http.HttpResults;
using Wit.Sdk;
using WitWeb.Data;

namespace WitWeb.Api.Todos;

/// <summary>The HTTP API of todos.</summary>
internal static class TodoEndpoints
{
    public static void MapTodos(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/projects/{projectId:guid}/todos", AddAsync).WithTags("Todos");
        var todos = routes.MapGroup("/todos").WithTags("Todos");
        todos.MapGet("/", SearchAsync);
        todos.MapGet("/states", static (WitDb db, CancellationToken cancellationToken) => db.Queries.CountTodosByStateAsync(cancellationToken));
        todos.MapPatch("/{id:guid}", static (Guid id, TodoChange change, WitDb db, CancellationToken cancellationToken) =>
            db.Todos.UpdateAsync(id, change.Version, new() { Title = change.Title, State = change.State, Due = change.Due }, cancellationToken));
        todos.MapDelete("/{id:guid}", static (Guid id, WitDb db, CancellationToken cancellationToken) => db.Todos.DeleteAsync(id, cancellationToken));
    }

    private static async Task<Created<Todo>> AddAsync(Guid projectId, NewTodoRequest request, WitDb db, CancellationToken cancellationToken)
    {
        var todo = await db.Todos.InsertAsync(new() { ProjectId = projectId, Title = request.Title, Due = request.Due, Labels = request.Labels ?? [] }, cancellationToken);
        return TypedResults.Created($"/todos/{todo.Id}", todo);
    }

    private static Task<Page<Todo>> SearchAsync(WitDb db, string? text, string? label, bool? isPublic, PageToken? after, CancellationToken cancellationToken)
    {
        var found = db.Todos.Where(todo => todo.Title.Contains(text ?? string.Empty));
        if (label is not null)
            found = found.Where(todo => todo.Labels.Contains(label));
        if (isPublic is { } wanted)
            found = found.Where(todo => todo.Project.Settings.At("isPublic").As<bool>() == wanted);
        return found.OrderBy(todo => todo.CreatedAt.Descending).Include(TodoInclude.Project).PageAsync(20, after, cancellationToken);
    }
}
