using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Script.Modules;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Script.Interpreter;

/// <summary>The language alone, without any package: for JSON.</summary>
internal sealed class NoVocabulary : IVocabulary
{
    public static NoVocabulary Instance { get; } = new();

    public IEnumerable<string> Names => [];

    public (Value Value, string Module)? Find(string name) => null;

    public bool Has(string specifier) => false;

    public Value Import(Binding.Import import, Origin use, Evaluator evaluator) =>
        new UnknownValue(new Cause(DiagnosticCatalogue.ValueOfPackage, use, import.Exported, import.Specifier));

    public bool? IsInstance(Value value, string type) => null;
}
