using Microsoft.AspNetCore.Http.HttpResults;
using Wit.Sdk;
using WitWeb.Data;

namespace WitWeb.Api.Projects;

/// <summary>The HTTP API of projects.</summary>
internal static class ProjectEndpoints
{
    public static void MapProjects(this IEndpointRouteBuilder routes)
    {
        var projects = routes.MapGroup("/projects").WithTags("Projects");
        projects.MapGet("/", static (WitDb db, PageToken? after, CancellationToken cancellationToken) => db.Projects.PageAsync(50, after, cancellationToken));
        projects.MapPost("/", AddAsync);
        projects.MapGet("/busiest", static (WitDb db, CancellationToken cancellationToken) => db.Projects.ListBusiestAsync(10, cancellationToken));
        projects.MapGet("/{id:guid}", FindAsync);
        projects.MapPatch("/{id:guid}", static (Guid id, ProjectChange change, WitDb db, CancellationToken cancellationToken) =>
            db.Projects.UpdateAsync(id, new() { Name = change.Name, Settings = change.Settings }, cancellationToken));
    }

    private static async Task<Created<Project>> AddAsync(NewProjectRequest request, WitDb db, CancellationToken cancellationToken)
    {
        var row = new NewProject { Name = request.Name };
        var project = await db.Projects.InsertAsync(request.Settings is { } settings ? row with { Settings = settings } : row, cancellationToken);
        return TypedResults.Created($"/projects/{project.Id}", project);
    }

    private static async Task<Results<Ok<Project>, NotFound>> FindAsync(Guid id, WitDb db, CancellationToken cancellationToken) =>
        await db.Projects.FindByIdAsync(id, ProjectInclude.Todos, cancellationToken) is { } project ? TypedResults.Ok(project) : TypedResults.NotFound();
}
