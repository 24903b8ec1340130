using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Drizzle.Vocabulary;
using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Modules;
using Wit.Sdk.Schema.Script.Modules.Resolution;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Drizzle.Configuration;

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
        var whole = new DiagnosticBag();
        var modules = new ModuleGraph(files, whole);
        modules.TellErrors(modules.Load(ModulePath.Normalize(path)));
        var config = new Config();
        var problems = new List<ConfigProblem>();
        foreach (var member in ConfigObject.Members)
        {
            var found = new DiagnosticBag();
            config = ReadMember(member, config, path, files, new EnvironmentValue(environment), found, cancellationToken);
            foreach (var diagnostic in found.ToSorted([path]))
            {
                // If the object is missing, so are its members; this is reported once.
                if (diagnostic.Code == DiagnosticCatalogue.ConfigWithoutObject.Code)
                    whole.Add(diagnostic);
                else
                    problems.Add(new ConfigProblem(member, diagnostic));
            }
        }

        return config with { Diagnostics = whole.ToSorted([path]), Problems = problems.ToEquatableArray() };
    }

    /// <summary>Reads one member and evaluates no other where the config is written as an object.</summary>
    private static Config ReadMember(
        string member, Config config, string path, IFileTree files, EnvironmentValue variables, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var modules = new ModuleGraph(files, diagnostics, module => Prepare(module, variables));
        var module = modules.Load(ModulePath.Normalize(path));
        var evaluator = new Evaluator(modules, DrizzleVocabulary.Instance, diagnostics, cancellationToken);
        var start = new Origin(module.Source, new TextSpan(0, 0));
        var value = ConfigSyntax.Find(module) is { } found
            ? evaluator.EvaluateAlone(ConfigSyntax.Only(member, found.Members), module.ScopeOf(found.Source))
            : evaluator.ValueOfExport(module, "default", start);
        return new ConfigObject(diagnostics, start, variables).Read(value, member, config);
    }

    /// <summary>Provides a file with what Node would: the environment, and drizzle-kit's <c>defineConfig</c>, which returns its argument.</summary>
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
