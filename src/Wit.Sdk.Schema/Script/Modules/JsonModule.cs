using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Modules.Resolution;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Script.Modules;

/// <summary>Reads JSON with what tsconfig.json allows beside it, comments and last commas: it is an expression of the language that the engine reads anyway.</summary>
internal static class JsonModule
{
    /// <summary>The prefix that turns JSON into a module.</summary>
    public const string Prefix = "export default ";

    /// <summary>The object in a file; null if there is no file or no object in it. Its errors are not ours to report.</summary>
    public static ObjectValue? Read(IFileTree files, string path)
    {
        if (files.Read(path) is not { } file)
            return null;
        var diagnostics = new DiagnosticBag();
        var modules = new ModuleGraph(new GivenFiles([file]), diagnostics);
        var module = modules.Load(ModulePath.Normalize(file.Path));
        var evaluator = new Evaluator(modules, NoVocabulary.Instance, diagnostics, CancellationToken.None);
        return evaluator.ValueOfExport(module, "default", new Origin(module.Source, default)) as ObjectValue;
    }

    /// <summary>The texts of a member that is a text or a list of texts.</summary>
    public static IEnumerable<string> Texts(Value? value) => value switch
    {
        StringValue text => [text.Value],
        ArrayValue list => list.Items.OfType<StringValue>().Select(item => item.Value),
        _ => [],
    };
}
