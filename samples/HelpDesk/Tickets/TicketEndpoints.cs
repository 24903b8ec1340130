using Microsoft.AspNetCore.Http.HttpResults;
using Wit.Sdk;

namespace HelpDesk.Tickets;

/// <summary>The HTTP API of tickets.</summary>
internal static class TicketEndpoints
{
    public static void MapTickets(this IEndpointRouteBuilder routes)
    {
        var tickets = routes.MapGroup("/tickets").WithTags("Tickets");
        tickets.MapGet("/", ListAsync);
        tickets.MapGet("/search", SearchAsync);
        tickets.MapGet("/newest", NewestAsync);
        tickets.MapGet("/export", static (WitDb db, CancellationToken cancellationToken) => db.Tickets.StreamAsync(cancellationToken));
        tickets.MapPost("/", OpenAsync);
        tickets.MapGet("/{id:guid}", FindAsync);
        tickets.MapPatch("/{id:guid}", static (Guid id, TicketChange change, WitDb db, CancellationToken cancellationToken) =>
            db.Tickets.UpdateAsync(id, change.Version, new() { Subject = change.Subject, State = change.State, AgentId = change.AgentId }, cancellationToken));
        tickets.MapPost("/{id:guid}/reopen", ReopenAsync);
        tickets.MapPost("/{id:guid}/messages", ReplyAsync);
        tickets.MapPut("/{id:guid}/tags/{name}", TagAsync);
        tickets.MapDelete("/{id:guid}", static (Guid id, WitDb db, CancellationToken cancellationToken) => db.Tickets.DeleteAsync(id, cancellationToken));
        tickets.MapPost("/{id:guid}/restore", static (Guid id, WitDb db, CancellationToken cancellationToken) => db.Tickets.RestoreAsync(id, cancellationToken));
    }

    private static Task<Page<Ticket>> ListAsync(WitDb db, TicketState state, Guid? customerId, PageToken? after, CancellationToken cancellationToken) =>
        customerId is { } customer
            ? db.Tickets.PageByCustomerIdAndStateAsync(customer, state, 20, after, TicketInclude.Agent, cancellationToken)
            : db.Tickets.PageByStateAsync(state, 20, after, TicketInclude.Customer | TicketInclude.Agent, cancellationToken);

    private static Task<Page<Ticket>> SearchAsync(WitDb db, string? text, TicketState? state, string? tag, PageToken? after, CancellationToken cancellationToken)
    {
        var found = db.Tickets.Where(ticket => ticket.Subject.Contains(text ?? string.Empty) || ticket.Messages.Any(message => message.Body.Contains(text ?? string.Empty)));
        if (state is { } only)
            found = found.Where(ticket => ticket.State == only);
        if (tag is not null)
            found = found.Where(ticket => ticket.Tags.Any(row => row.Name == tag));
        return found.OrderBy(ticket => ticket.CreatedAt.Descending).Include(TicketInclude.Customer).PageAsync(20, after, cancellationToken);
    }

    private static Task<IReadOnlyList<TicketCard>> NewestAsync(WitDb db, TicketState state, CancellationToken cancellationToken) =>
        db.Tickets.Where(ticket => ticket.State == state).OrderBy(ticket => ticket.CreatedAt.Descending).Take(20).Select<TicketCard>().ListAsync(cancellationToken);

    private static async Task<Results<Ok<Ticket>, NotFound>> FindAsync(Guid id, WitDb db, CancellationToken cancellationToken)
    {
        var include = TicketInclude.Customer | TicketInclude.Agent | TicketInclude.Tags
            | TicketInclude.Messages.OrderBy(message => message.SentAt.Ascending).With(MessageInclude.Agent);
        return await db.Tickets.FindByIdAsync(id, include, cancellationToken) is { } ticket ? TypedResults.Ok(ticket) : TypedResults.NotFound();
    }

    private static async Task<Created<Ticket>> OpenAsync(NewTicketRequest request, WitDb db, CancellationToken cancellationToken)
    {
        var ticket = await db.TransactionAsync(
            async tx =>
            {
                var opened = await tx.Tickets.InsertAsync(new() { CustomerId = request.CustomerId, Subject = request.Subject }, cancellationToken);
                await tx.Messages.InsertAsync(new() { TicketId = opened.Id, Body = request.Body }, cancellationToken);
                return opened;
            },
            cancellationToken);
        return TypedResults.Created($"/tickets/{ticket.Id}", ticket);
    }

    private static Task<Ticket> ReopenAsync(Guid id, WitDb db, CancellationToken cancellationToken) => db.TransactionAsync(
        async tx =>
        {
            var counted = await tx.Tickets.IncrementAsync(id, ticket => ticket.Reopened, +1, cancellationToken);
            return await tx.Tickets.UpdateAsync(id, counted.Version, new() { State = TicketState.Open }, cancellationToken);
        },
        cancellationToken);

    private static async Task<Created<Message>> ReplyAsync(Guid id, TicketReply reply, WitDb db, CancellationToken cancellationToken)
    {
        var message = await db.Messages.InsertAsync(new() { TicketId = id, AgentId = reply.AgentId, Body = reply.Body, IsInternal = reply.IsInternal }, cancellationToken);
        return TypedResults.Created($"/tickets/{id}", message);
    }

    private static async Task<NoContent> TagAsync(Guid id, string name, WitDb db, CancellationToken cancellationToken)
    {
        var tag = await db.Tags.UpsertAsync(new() { Name = name }, TagsTable.Keys.Name, cancellationToken);
        await db.TicketTags.InsertIfAbsentAsync(new() { TicketId = id, TagId = tag.Id }, TicketTagsTable.Keys.PrimaryKey, cancellationToken);
        return TypedResults.NoContent();
    }
}
