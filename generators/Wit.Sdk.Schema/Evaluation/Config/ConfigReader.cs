using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Evaluation;

/// <summary>Reads a <c>drizzle.config.ts</c> (or <c>.js</c>, <c>.json</c>) without running it: the object that it exports, with the values that can be known.</summary>
public static class ConfigReader
{
    /// <summary>Reads a config. Never throws on what a file says.</summary>
    /// <param name="path">The config.</param>
    /// <param name="files">The config, and what it may import.</param>
    /// <param name="environment">Reads an environment variable, for <c>process.env</c>; null when it is not set.</param>
    /// <param name="cancellationToken">Stops the work; the only exception that leaves this method, but for those of <paramref name="files"/>.</param>
    public static Config Read(string path, IFileTree files, Func<string, string?> environment, CancellationToken cancellationToken = default)
    {
        var diagnostics = new DiagnosticBag();
        var variables = new EnvironmentValue(environment);
        var modules = new ModuleGraph(files, diagnostics, module => Prepare(module, variables));
        var module = modules.Load(ModulePath.Normalize(path));
        modules.TellErrors(module);
        var evaluator = new Evaluator(modules, diagnostics, cancellationToken);
        var start = new Origin(module.Source, new TextSpan(0, 0));
        var value = evaluator.ValueOfExport(module, "default", start);
        var config = new ConfigObject(diagnostics, start, variables).Read(value);
        return config with { Diagnostics = diagnostics.ToSorted([path]) };
    }

    /// <summary>Gives a file what Node would: the environment, and drizzle-kit's <c>defineConfig</c>, which gives back what it is given.</summary>
    private static void Prepare(Module module, EnvironmentValue variables)
    {
        var process = new ObjectValue();
        process.Set("env", variables);
        process.Set("cwd", new NativeValue("cwd", _ => new StringValue(".")));
        module.Scope.Declare("process", process);
        module.Scope.Declare("__dirname", new StringValue(ModulePath.FolderOf(module.Path) is { Length: > 0 } folder ? folder : "."));
        module.Scope.Declare("__filename", new StringValue(module.Path));
        foreach (var name in module.BindingNames)
        {
            if (module.FindBinding(name) is Binding.Import { Exported: "defineConfig" })
                module.Scope.Declare(name, new NativeValue("defineConfig", call => call[0]));
        }
    }
}
