using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Code;

/// <summary>An enum type with its C# names.</summary>
internal sealed record EnumCode(string Namespace, string TypeName, EnumType Type, EquatableArray<EnumMemberCode> Members)
{
    /// <summary>The simple names of the code's own types that mean another type in the namespace: one of the schema or of the project.</summary>
    public EquatableArray<string> Hidden { get; init; }
}
