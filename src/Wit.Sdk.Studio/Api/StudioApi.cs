using Microsoft.AspNetCore.Http;
using Wit.Sdk.Studio.Edits;
using Wit.Sdk.Studio.Exports;
using Wit.Sdk.Studio.Picking;
using Wit.Sdk.Studio.Queries;
using Wit.Sdk.Studio.Structure;

namespace Wit.Sdk.Studio.Api;

/// <summary>The operations. None takes SQL, a path or a connection string: a request names tables and columns, which are looked up in the catalog.</summary>
/// <param name="database">The database.</param>
internal sealed class StudioApi(StudioDatabase database)
{
    public async Task AnswerAsync(HttpContext context, string operation)
    {
        var (body, response, aborted) = (context.Request.Body, context.Response, context.RequestAborted);
        switch (operation)
        {
            case "schema":
                await response.WriteAsync(await database.ReloadAsync(aborted), StudioJson.Default.DatabaseShape, aborted);
                break;
            case "diagram":
                await response.WriteAsync(database.Draw(aborted), StudioJson.Default.DiagramAnswer, aborted);
                break;
            case "structure":
                var structure = await body.ReadRequestAsync(StudioJson.Default.StructureRequest, aborted);
                await response.WriteAsync(await StructureQuery.RunAsync(database, structure, aborted), StudioJson.Default.StructureAnswer, aborted);
                break;
            case "migrations":
                await response.WriteAsync(await database.Project.MigrationsAsync(aborted), StudioJson.Default.MigrationsAnswer, aborted);
                break;
            case "drift":
                await response.WriteAsync(await database.Project.DriftAsync(aborted), StudioJson.Default.DriftAnswer, aborted);
                break;
            case "rows":
                var rows = await body.ReadRequestAsync(StudioJson.Default.RowsRequest, aborted);
                await response.WriteAsync(await RowsQuery.RunAsync(database, rows, aborted), StudioJson.Default.RowsAnswer, aborted);
                break;
            case "count":
                var count = await body.ReadRequestAsync(StudioJson.Default.RowsRequest, aborted);
                await response.WriteAsync(await CountQuery.RunAsync(database, count, aborted), StudioJson.Default.CountAnswer, aborted);
                break;
            case "row":
                var row = await body.ReadRequestAsync(StudioJson.Default.RowRequest, aborted);
                await response.WriteAsync(await RowQuery.RunAsync(database, row, aborted), StudioJson.Default.RowAnswer, aborted);
                break;
            case "choices":
                var choices = await body.ReadRequestAsync(StudioJson.Default.ChoicesRequest, aborted);
                await response.WriteAsync(await ChoicesQuery.RunAsync(database, choices, aborted), StudioJson.Default.ChoicesAnswer, aborted);
                break;
            case "value":
                var value = await body.ReadRequestAsync(StudioJson.Default.ValueRequest, aborted);
                await response.WriteAsync(await ValueQuery.RunAsync(database, value, aborted), StudioJson.Default.ValueAnswer, aborted);
                break;
            case "export":
                var export = await body.ReadRequestAsync(StudioJson.Default.ExportRequest, aborted);
                await ExportQuery.RunAsync(database, export, response, aborted);
                break;
            case "preview":
                var preview = await body.ReadRequestAsync(StudioJson.Default.ChangesRequest, aborted);
                await response.WriteAsync(ChangesQuery.Preview(database, preview), StudioJson.Default.PreviewAnswer, aborted);
                break;
            case "save":
                var save = await body.ReadRequestAsync(StudioJson.Default.ChangesRequest, aborted);
                await response.WriteAsync(await ChangesQuery.SaveAsync(database, save, aborted), StudioJson.Default.SavedAnswer, aborted);
                break;
            default:
                response.StatusCode = StatusCodes.Status404NotFound;
                break;
        }
    }
}
