using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Drizzle.Vocabulary;
using Wit.Sdk.Schema.Incremental;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Modeling;
using Wit.Sdk.Schema.Modeling.Exports;
using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Modules;
using Wit.Sdk.Schema.Script.Modules.Resolution;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Schema.Validation;

namespace Wit.Sdk.Schema;

/// <summary>One compilation: read, evaluate, make the model, check it.</summary>
internal sealed class Compilation
{
    private readonly EquatableArray<string> _entryPaths;
    private readonly SchemaOptions _options;
    private readonly CancellationToken _cancellationToken;
    private readonly DiagnosticBag _diagnostics = new();
    private readonly ModuleGraph _modules;
    private readonly Evaluator _evaluator;
    private readonly Recollection _recollection;
    private readonly NeededNames? _order;
    private readonly CompilationMemory _memory;

    public Compilation(EquatableArray<string> entryPaths, IFileTree files, SchemaOptions options, CompilationMemory memory, NeededNames? order, CancellationToken cancellationToken)
    {
        _order = order;
        _entryPaths = entryPaths;
        _options = options;
        _cancellationToken = cancellationToken;
        _modules = new ModuleGraph(files, _diagnostics, remembered: memory.Sections);
        _evaluator = new Evaluator(_modules, DrizzleVocabulary.Instance, _diagnostics, cancellationToken);
        _memory = memory.Options == options ? memory : memory.OnlySections;
        _recollection = new Recollection(_memory, _modules);
    }

    /// <summary>The names to evaluate in the order of the files, if they were missing; otherwise null.</summary>
    public NeededNames? NeedsOrder { get; private set; }

    /// <summary>Runs it; null when it is to be done again: in order, or without what was taken from the memory, since that does not fit the rest.</summary>
    public (CompilationResult Result, CompilationMemory Memory)? Run()
    {
        try
        {
            return RunUnguarded();
        }
#pragma warning disable CA1031 // The outermost step: a fault of ours must reach the user as a diagnostic, since a compiler swallows what an analyzer throws
        catch (Exception exception) when (exception is not (OperationCanceledException or IOException or UnauthorizedAccessException))
#pragma warning restore CA1031
        {
            _diagnostics.Add(Diagnostic.Create(DiagnosticCatalogue.InternalError, null, exception.GetType().Name, exception.Message));
            return (new CompilationResult(SchemaModel.Empty, SourceMap.Empty, Sorted()), CompilationMemory.None);
        }
    }

    private (CompilationResult Result, CompilationMemory Memory)? RunUnguarded()
    {
        var exports = new ExportCollector(_modules, _evaluator, _recollection, _cancellationToken);
        if (_order is not null)
            new SourceOrder(_modules, _evaluator, _order).Run(_entryPaths);
        exports.Collect(_entryPaths);
        var memory = new MemoryWriter(_modules);
        var modeler = new SchemaModeler(_modules, _evaluator, new ColumnNaming(_options.Casing), _options.ReadingTime, memory);
        var made = modeler.Make(exports);

        // What a file does to the names of another is not part of the key under which they are cached.
        var foreign = _modules.Loaded.ToList().SelectMany(module => ForeignEffect.In(module, _modules)).Where(Evaluator.Works).ToList();
        if (foreign.Count > 0 && exports.IsRemembered)
            return null;
        if (_order is null && foreign.Exists(found => found.Binding.Value is not (null or UnknownValue)))
            _evaluator.Log.NoteAssignment();
        if (_order is null && _evaluator.Log.CountsOrder && !_evaluator.MetLimit)
        {
            NeedsOrder = NeededNames.Of(_modules, mayRemember: !_evaluator.Log.HasAssignments);
            return null;
        }

        // Assignments and bounds make the order of evaluation count; policies look at tables from outside.
        var isOrderless = _order is not { MayRemember: false } && !_evaluator.MetLimit && !_evaluator.Log.HasAssignments && exports.Policies.Count + exports.Loose.Count == 0;
        if (made is null || (exports.IsRemembered && !(isOrderless && memory.Agrees(_recollection))))
            return null;

        var (model, sound) = Validator.Validate(made, modeler.SourceMap, _diagnostics, _memory.SoundTables, _cancellationToken);
        return (new CompilationResult(model, modeler.SourceMap.Build(), Sorted()), memory.Write(_options, isOrderless, sound));
    }

    /// <summary>By file, the entries first.</summary>
    private EquatableArray<Diagnostic> Sorted() =>
        _diagnostics.ToSorted([.. _entryPaths, .. _modules.Loaded.Select(module => module.Path).OrderBy(path => path, StringComparer.Ordinal)]);
}
