using Microsoft.AspNetCore.Http.HttpResults;
using Wit.Sdk;

namespace HelpDesk.Customers;

/// <summary>The HTTP API of customers.</summary>
internal static class CustomerEndpoints
{
    public static void MapCustomers(this IEndpointRouteBuilder routes)
    {
        var customers = routes.MapGroup("/customers").WithTags("Customers");
        customers.MapGet("/", static (WitDb db, PageToken? after, CancellationToken cancellationToken) =>
            db.Customers.PageAsync(50, after, cancellationToken));
        customers.MapPost("/", AddAsync);
        customers.MapPost("/import", static (NewCustomer[] rows, WitDb db, CancellationToken cancellationToken) => db.Customers.InsertManyAsync(rows, cancellationToken));
        customers.MapGet("/busiest", static (WitDb db, CancellationToken cancellationToken) => db.Customers.ListBusiestAsync(10, cancellationToken));
        customers.MapGet("/{id:guid}", FindAsync);
        customers.MapPatch("/{id:guid}", static (Guid id, CustomerChange change, WitDb db, CancellationToken cancellationToken) =>
            db.Customers.UpdateAsync(id, new() { Email = change.Email, Name = change.Name, Contact = change.Contact }, cancellationToken));
    }

    private static async Task<Created<Customer>> AddAsync(NewCustomer row, WitDb db, CancellationToken cancellationToken)
    {
        var customer = await db.Customers.InsertAsync(row, cancellationToken);
        return TypedResults.Created($"/customers/{customer.Id}", customer);
    }

    private static async Task<Results<Ok<Customer>, NotFound>> FindAsync(Guid id, WitDb db, CancellationToken cancellationToken) =>
        await db.Customers.FindByIdAsync(id, cancellationToken) is { } customer ? TypedResults.Ok(customer) : TypedResults.NotFound();
}
