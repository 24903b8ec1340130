namespace Wit.Sdk.Schema.Evaluation;

/// <summary>A method: its name and what it does with the receiver of the call.</summary>
internal sealed record Method(string Name, NativeCode Code);
