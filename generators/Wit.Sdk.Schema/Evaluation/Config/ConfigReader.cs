using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Evaluation;

/// <summary>Reads a <c>drizzle.config.ts</c> (or <c>.js</c>, <c>.json</c>) without running it: the object that it exports, with the values that can be known.</summary>
public static class ConfigReader
{
    /// <summary>Reads a config. Never throws on what a file says.</summary>
    /// <param name="file">The config.</param>
    /// <param name="importedFiles">Files that it may import.</param>
    /// <param name="environment">Reads an environment variable, for <c>process.env</c>; null when it is not set.</param>
    /// <param name="cancellationToken">Stops the work; the only exception that leaves this method.</param>
    public static Config Read(
        SourceFile file, EquatableArray<SourceFile> importedFiles, Func<string, string?> environment, CancellationToken cancellationToken = default)
    {
        // JSON is an expression; as the export of a module it is read as any other config.
        var source = file.Path.EndsWith(".json", StringComparison.Ordinal) ? file with { Content = "export default " + file.Content } : file;
        var diagnostics = new DiagnosticBag();
        var modules = new ModuleGraph(importedFiles.Append(source), diagnostics);
        var variables = new EnvironmentValue(environment);
        foreach (var imported in importedFiles)
            Prepare(modules.Load(imported), variables);
        var module = modules.Load(source);
        Prepare(module, variables);

        var evaluator = new Evaluator(modules, diagnostics, Limits.BaseSteps, cancellationToken);
        var start = new Origin(module.Source, new TextSpan(0, 0));
        var value = evaluator.ValueOfExport(module, "default", start);
        var config = new ConfigObject(diagnostics, start, variables).Read(value);
        return config with { Diagnostics = diagnostics.ToSorted([file.Path]) };
    }

    /// <summary>Gives a file what Node would: the environment, and drizzle-kit's <c>defineConfig</c>, which gives back what it is given.</summary>
    private static void Prepare(Module module, EnvironmentValue variables)
    {
        var process = new ObjectValue();
        process.Set("env", variables);
        module.Scope.Declare("process", process);
        foreach (var name in module.BindingNames)
        {
            if (module.FindBinding(name) is Binding.Import { Exported: "defineConfig" })
                module.Scope.Declare(name, new NativeValue("defineConfig", call => call[0]));
        }
    }
}
