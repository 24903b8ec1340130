namespace Wit.Sdk.Generators.Code;

/// <summary>A label of an enum type and the C# member that stands for it.</summary>
internal sealed record EnumMemberCode(string Name, string Label);
