namespace Wit.Sdk.Schema.Script.Values.Native;

/// <summary>A method: its name and what it does with the receiver of the call.</summary>
/// <param name="Name">The name.</param>
/// <param name="Code">The implementation.</param>
/// <param name="IsShort">Whether its work does not grow with the receiver, so that a call in a loop over a long list is not paid for as a loop over it each time.</param>
internal sealed record Method(string Name, NativeCode Code, bool IsShort = false);
