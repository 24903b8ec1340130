using Wit.Sdk.Generators.Code;
using Wit.Sdk.Generators.Naming;

namespace Wit.Sdk.Generators.Emit;

/// <summary>Emits the C# enum of an enum type.</summary>
internal static class EnumEmitter
{
    /// <summary>The file of one enum.</summary>
    public static string Emit(EnumCode code)
    {
        var writer = GeneratedFile.Start(code.Namespace)
            .Summary(code.Type.Documentation, $"The enum type {Docs.Code(code.Type.Name.IsPublic ? code.Type.Name.Name : code.Type.Name.ToString())}.")
            .Obsolete(code.Type.Documentation.Find("deprecated")?.Argument)
            .Write(GeneratedFile.Attribute)
            .Open($"public enum {code.TypeName}");
        foreach (var member in code.Members)
        {
            writer.Separate()
                .Summary($"The label {Docs.Code(member.Label)}.")
                .Write($"[global::NpgsqlTypes.PgName({CSharpLiteral.Quote(member.Label)})]")
                .Write(member.Name + ",");
        }

        return writer.Close().Finish();
    }
}
