namespace Wit.Sdk.Schema.Script.Values.Native;

/// <summary>What a function of ours does.</summary>
internal delegate Value NativeCode(Invocation call);
