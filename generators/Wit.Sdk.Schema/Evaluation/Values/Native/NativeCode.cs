namespace Wit.Sdk.Schema.Evaluation;

/// <summary>What a function of ours does.</summary>
internal delegate Value NativeCode(Invocation call);
