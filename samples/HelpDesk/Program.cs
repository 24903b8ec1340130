using HelpDesk;
using HelpDesk.Customers;
using HelpDesk.Tickets;
using Wit.Sdk.LocalPostgres;

var builder = WebApplication.CreateBuilder(args);

// Without a connection string, development gets a PostgreSQL of its own, which is removed at the end.
await using var postgres = builder.Environment.IsDevelopment() && builder.Configuration.GetConnectionString("Desk") is null ? await LocalPostgres.StartAsync() : null;
if (postgres is not null)
{
    builder.Configuration["ConnectionStrings:Desk"] = postgres.ConnectionString;
    builder.Services.AddHostedService<DevelopmentRows>();
}

builder.AddWitDb<WitDb>("Desk").MigrateOnStartup().AddHealthCheck();
builder.Services.AddProblemDetails();
builder.Services.AddOpenApi(static options => options.AddWit());

var app = builder.Build();
app.UseExceptionHandler();
app.UseWitExceptionHandler();
app.MapOpenApi();
app.MapHealthChecks("/health");
app.MapCustomers();
app.MapTickets();
await app.RunAsync();
