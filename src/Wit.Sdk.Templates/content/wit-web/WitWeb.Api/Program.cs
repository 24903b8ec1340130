using WitWeb.Api;
using WitWeb.Api.Projects;
using WitWeb.Api.Todos;
using WitWeb.Data;

var builder = WebApplication.CreateSlimBuilder(args);
builder.AddWitDb<WitDb>("Main", static options => options with { Json = DataJson.Default.Options }).MigrateOnStartup().AddHealthCheck();
builder.Services.ConfigureHttpJsonOptions(static options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default));
builder.Services.AddProblemDetails();
builder.Services.AddOpenApi(static options => options.AddWit());

var app = builder.Build();
app.UseExceptionHandler();
app.UseWitExceptionHandler();
app.MapOpenApi();
app.MapHealthChecks("/health");
app.MapProjects();
app.MapTodos();
await app.RunAsync();
