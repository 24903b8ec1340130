namespace Wit.Sdk.Schema.Script.Values.Native;

/// <summary>The implementation of a native function.</summary>
internal delegate Value NativeCode(Invocation call);
