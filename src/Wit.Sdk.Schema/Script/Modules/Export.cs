namespace Wit.Sdk.Schema.Script.Modules;

/// <summary>The target of a name: a binding of a file, or the whole file as an object if there is no binding.</summary>
internal sealed record Export(Module Module, Binding? Binding);
