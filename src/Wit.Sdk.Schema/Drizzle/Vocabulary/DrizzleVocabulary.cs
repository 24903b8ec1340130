using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Modules;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Drizzle.Vocabulary;

/// <summary>Drizzle's packages, as the interpreter asks for them.</summary>
internal sealed class DrizzleVocabulary : IVocabulary
{
    public static DrizzleVocabulary Instance { get; } = new();

    public IEnumerable<string> Names => Words.Names;

    public (Value Value, string Module)? Find(string name) => Words.Find(name) is { } word ? (word.Value, word.Module) : null;

    public bool Has(string specifier) => Words.IsDrizzle(specifier);

    public Value Import(Binding.Import import, Origin use, Evaluator evaluator)
    {
        if (!Words.IsPostgres(import.Specifier))
            return new UnknownValue(new Cause(DiagnosticCatalogue.OtherDialect, use, import.Exported, import.Specifier));
        if (import.Exported is "*" or "default")
            return Words.AllOf(import.Specifier);
        if (Words.Find(import.Exported) is { } word)
            return word.Value;
        // Only the names of the schema language are all known: a driver's `drizzle(pool)` beside the tables is none of it.
        if (!Words.IsOfSchemas(import.Specifier) || Words.IsOtherExport(import.Exported))
            return new UnknownValue(new Cause(DiagnosticCatalogue.ValueOfPackage, use, import.Exported, import.Specifier));
        return evaluator.Fail(use, DiagnosticCatalogue.NotExported, import.Exported, import.Specifier, Suggestion.For(import.Exported, Words.Names, "remove it"));
    }

    public bool? IsInstance(Value value, string type) => KindWords.Made(type, value);
}
