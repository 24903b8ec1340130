using Wit.Sdk.Schema.Script.Modules;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Script.Interpreter;

/// <summary>The packages that the interpreter knows by their meaning and not by their code.</summary>
internal interface IVocabulary
{
    /// <summary>All names that they export.</summary>
    IEnumerable<string> Names { get; }

    /// <summary>The value of a name, and the module that exports it; null when none does.</summary>
    (Value Value, string Module)? Find(string name);

    /// <summary>Whether a specifier names one of the packages.</summary>
    bool Has(string specifier);

    /// <summary>The value of a name that is imported from one of the packages.</summary>
    Value Import(Binding.Import import, Origin use, Evaluator evaluator);

    /// <summary>Whether a value is of a class of the packages; null when that can't be known.</summary>
    bool? IsInstance(Value value, string type);
}
