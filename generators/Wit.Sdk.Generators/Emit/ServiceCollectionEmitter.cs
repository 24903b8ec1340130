using Wit.Sdk.Generators.Code;

namespace Wit.Sdk.Generators.Emit;

/// <summary>Emits the registration of the database class in a service collection.</summary>
internal static class ServiceCollectionEmitter
{
    /// <summary>The file of the extension method.</summary>
    public static string Emit(DatabaseCode database) => GeneratedFile.Start(database.Namespace)
        .Summary($"Registers <see cref=\"{database.ClassName}\"/>.")
        .Write(GeneratedFile.Attribute)
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
                global::System.Action<global::Wit.Sdk.WitDatabaseOptions>? configure = null) =>
                global::Wit.Sdk.DependencyInjection.WitServiceCollectionExtensions.AddWitDatabase(
                    services, connectionStringOrName, static options => new global::{{database.Namespace}}.{{database.ClassName}}(options), configure);
            """)
        .Close()
        .Finish();
}
