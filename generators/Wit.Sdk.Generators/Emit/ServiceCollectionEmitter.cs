using Wit.Sdk.Generators.Code;
using Wit.Sdk.Generators.Emit.Names;

namespace Wit.Sdk.Generators.Emit;

/// <summary>Emits the registration of the database class in a service collection: in the namespace of the framework's own <c>Add</c> methods.</summary>
internal static class ServiceCollectionEmitter
{
    private const string Namespace = "Microsoft.Extensions.DependencyInjection";

    /// <summary>The file of the extension method.</summary>
    public static string Emit(DatabaseCode database) => new CodeWriter()
        .Summary($"Registers <see cref=\"global::{database.Namespace}.{database.ClassName}\"/>.")
        .Write(GeneratedFile.Attribute)
        .Write(GeneratedFile.NotCovered)
        .Open($"public static class {database.ClassName}ServiceCollectionExtensions")
        .Summary("Adds the database as a singleton.")
        .Write("/// <param name=\"services\">The services.</param>")
        .Write("/// <param name=\"connectionStringOrName\">A connection string, or the name of one in the configuration.</param>")
        .Write("/// <param name=\"configure\">Sets the other options.</param>")
        .Write(
            $$"""
            public static global::Microsoft.Extensions.DependencyInjection.IServiceCollection Add{{database.ClassName}}(
                this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services,
                string connectionStringOrName,
                global::System.Func<global::Wit.Sdk.WitDatabaseOptions, global::Wit.Sdk.WitDatabaseOptions>? configure = null) =>
                global::Microsoft.Extensions.DependencyInjection.WitServiceCollectionExtensions.AddWitDatabase(
                    services, connectionStringOrName, static options => new global::{{database.Namespace}}.{{database.ClassName}}(options), configure);
            """)
        .Close()
        .Finish(new FileScope(Namespace, database.Hidden));
}
