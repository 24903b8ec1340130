namespace Wit.Sdk.Schema.Script.Modules;

/// <summary>What a name leads to: a binding of a file, or the whole file as an object when there is no binding.</summary>
internal sealed record Export(Module Module, Binding? Binding);
