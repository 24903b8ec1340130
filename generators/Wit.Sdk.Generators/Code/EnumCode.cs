using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Code;

/// <summary>An enum type with its C# names.</summary>
internal sealed record EnumCode(string Namespace, string TypeName, EnumType Type, EquatableArray<EnumMemberCode> Members);
