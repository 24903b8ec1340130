using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Wit.Sdk.Testing.Desk;

namespace Wit.Sdk.Tests.Json;

/// <summary>An application that takes patches over HTTP: by a minimal API, by a controller, and by a minimal API over a source-generated context.</summary>
internal sealed class DeskApplication : IAsyncDisposable
{
    private readonly WebApplication _app;

    private DeskApplication(WebApplication app)
    {
        _app = app;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public HttpClient Client { get; }

    public static async Task<DeskApplication> StartAsync(DeskDb db, bool withContext = false)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = typeof(DeskApplication).Assembly.GetName().Name });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(db);
        builder.Services.AddControllers().AddApplicationPart(typeof(ThingsController).Assembly);
        if (withContext)
        {
            builder.Services.ConfigureHttpJsonOptions(options =>
            {
                options.SerializerOptions.TypeInfoResolverChain.Clear();
                options.SerializerOptions.TypeInfoResolverChain.Add(DeskJson.Default);
            });
        }

        var app = builder.Build();
        app.MapPatch("/things/{id:int}", (int id, ThingPatch patch, DeskDb things, CancellationToken cancellationToken) => things.Things.UpdateAsync(id, patch, cancellationToken));
        app.MapControllers();
        await app.StartAsync();
        return new DeskApplication(app);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}

[ApiController]
[Route("controller/things")]
public sealed class ThingsController(DeskDb db) : ControllerBase
{
    [HttpPatch("{id:int}")]
    public Task<Thing> PatchAsync(int id, ThingPatch patch, CancellationToken cancellationToken) => db.Things.UpdateAsync(id, patch, cancellationToken);
}
