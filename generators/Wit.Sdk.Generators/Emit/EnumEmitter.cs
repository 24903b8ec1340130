using Wit.Sdk.Generators.Code;
using Wit.Sdk.Generators.Emit.Names;
using Wit.Sdk.Generators.Naming;

namespace Wit.Sdk.Generators.Emit;

/// <summary>Emits the C# enum of an enum type.</summary>
internal static class EnumEmitter
{
    /// <summary>The file of one enum.</summary>
    public static string Emit(EnumCode code)
    {
        var writer = new CodeWriter()
            .Summary(code.Type.Documentation, $"The enum type {Docs.Code(code.Type.Name.IsPublic ? code.Type.Name.Name : code.Type.Name.ToString())}.")
            .Obsolete(code.Type.Documentation.Find("deprecated")?.Argument)
            .Write(GeneratedFile.Attribute)
            .Write($"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::System.Text.Json.Serialization.JsonStringEnumConverter<global::{code.Namespace}.{code.TypeName}>))]")
            .Open($"public enum {code.TypeName}");
        foreach (var member in code.Members)
        {
            writer.Separate()
                .Summary($"The label {Docs.Code(member.Label)}.")
                .Write($"[global::NpgsqlTypes.PgName({CSharpLiteral.Quote(member.Label)})]");
            if (IsJsonName(member.Label))
                writer.Write($"[global::System.Text.Json.Serialization.JsonStringEnumMemberName({CSharpLiteral.Quote(member.Label)})]");
            writer.Write(member.Name + ",");
        }

        return writer.Close().Finish(new FileScope(code.Namespace, code.Hidden));
    }

    /// <summary>Whether System.Text.Json takes a label as the name of a member. The others have their C# name in JSON.</summary>
    private static bool IsJsonName(string label) => label.Length > 0 && !char.IsWhiteSpace(label[0]) && !char.IsWhiteSpace(label[label.Length - 1]);
}
