using Microsoft.AspNetCore.OpenApi;
using Wit.Sdk.AspNetCore.OpenApi;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Describes generated types in OpenAPI documents.</summary>
public static class WitOpenApiOptionsExtensions
{
    /// <summary>
    /// Describes generated types as their JSON is: an <c>Optional&lt;T&gt;</c> as a <c>T</c> that is not required, an enum by the labels of the database, network
    /// addresses and bits as strings. Component names have only the characters that OpenAPI allows.
    /// </summary>
    /// <param name="options">The options of <c>AddOpenApi</c>.</param>
    public static OpenApiOptions AddWit(this OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var inner = options.CreateSchemaReferenceId;
        options.CreateSchemaReferenceId = type => ComponentName.Of(type, inner);
        return options.AddSchemaTransformer(new ColumnSchemaTransformer());
    }
}
