using Wit.Sdk.Schema.Script.Library.Json;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Script.Library;

/// <summary>The names that every file has without declaring them.</summary>
internal static class Globals
{
    private static readonly Dictionary<string, Value> s_values = Collect();

    private static readonly HashSet<string> s_runTime = new(StringComparer.Ordinal)
    {
        "process", "console", "window", "document", "globalThis", "global", "Buffer", "crypto", "fetch", "URL", "URLSearchParams", "setTimeout", "setInterval",
        "clearTimeout", "clearInterval", "queueMicrotask", "Promise", "Symbol", "Proxy", "Reflect", "Intl", "ArrayBuffer", "Uint8Array", "TextEncoder", "TextDecoder", "require", "module", "exports",
        "__dirname", "__filename", "Deno", "Bun", "performance", "atob", "btoa", "decodeURIComponent", "decodeURI",
        "this", "super", "AbortController", "Headers", "Request", "Response", "FormData", "Blob", "File", "event", "navigator", "location", "localStorage", "arguments",
        "Float32Array", "Float64Array", "Int32Array", "DataView", "Iterator", "AggregateError", "EventTarget", "Event", "WebSocket",
        "setImmediate", "clearImmediate", "WeakRef", "FinalizationRegistry", "Temporal", "SharedArrayBuffer", "Atomics", "WebAssembly", "eval", "self", "screen", "history",
        "sessionStorage", "indexedDB", "caches", "MessageChannel", "BroadcastChannel", "ReadableStream", "WritableStream", "TransformStream", "DOMException",
    };

    /// <summary>The names that have a value here.</summary>
    public static IEnumerable<string> Names => s_values.Keys;

    public static Value? Find(string name) => s_values.TryGetValue(name, out var value) ? value : null;

    /// <summary>Whether a name exists when the code runs, but has no value for a schema.</summary>
    public static bool IsRunTimeName(string name) => s_runTime.Contains(name);

    private static Dictionary<string, Value> Collect()
    {
        return new Dictionary<string, Value>(StringComparer.Ordinal)
        {
            ["undefined"] = Value.Undefined,
            ["NaN"] = new NumberValue(double.NaN),
            ["Infinity"] = new NumberValue(double.PositiveInfinity),
            ["Object"] = ObjectLibrary.Value,
            ["Array"] = ArrayLibrary.Value,
            ["Math"] = MathLibrary.Value,
            ["JSON"] = JsonLibrary.Value,
            ["Number"] = NumberLibrary.Number,
            ["parseInt"] = NumberLibrary.ParseInt,
            ["parseFloat"] = NumberLibrary.ParseFloat,
            ["isNaN"] = NumberLibrary.IsNaN,
            ["isFinite"] = NumberLibrary.IsFinite,
            ["encodeURIComponent"] = LibraryObject.Make("encodeURIComponent", call => UriLibrary.Encode(call, string.Empty)),
            ["encodeURI"] = LibraryObject.Make("encodeURI", call => UriLibrary.Encode(call, ";/?:@&=+$,#")),
            ["BigInt"] = NumberLibrary.BigInt,
            ["String"] = StringLibrary.Value,
            ["Boolean"] = new NativeValue("Boolean", call => call[0] is UnknownValue ? call[0] : Value.Of(call[0].IsTruthy)),
            ["Date"] = DateLibrary.Value,
            ["Map"] = LibraryObject.Make("Map", LibraryObject.RunTime, ("groupBy", Grouping.IntoMap)),
            ["Set"] = LibraryObject.Make("Set", LibraryObject.RunTime),
            ["WeakMap"] = LibraryObject.Make("WeakMap", LibraryObject.RunTime),
            ["WeakSet"] = LibraryObject.Make("WeakSet", LibraryObject.RunTime),
            ["Function"] = LibraryObject.Make("Function", LibraryObject.RunTime),
            ["RegExp"] = LibraryObject.Make("RegExp", Constructors.MakeRegex),
            ["Error"] = LibraryObject.Make("Error", Constructors.MakeError),
            ["TypeError"] = LibraryObject.Make("TypeError", Constructors.MakeError),
            ["RangeError"] = LibraryObject.Make("RangeError", Constructors.MakeError),
            ["SyntaxError"] = LibraryObject.Make("SyntaxError", Constructors.MakeError),
            ["structuredClone"] = LibraryObject.Make("structuredClone", CloneLibrary.Clone),
        };
    }
}
