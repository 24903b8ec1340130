using Wit.Sdk.Generators.Code;
using Wit.Sdk.Generators.Emit;
using Wit.Sdk.Generators.Emit.Tables;
using Wit.Sdk.Generators.Pipeline;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Generators.Tests.Harness;

/// <summary>The generated files of a model, without a compiler.</summary>
internal static class Emitted
{
    public static GeneratorOptions Options { get; } = new("My.App", "WitDb", NameCasing.AsWritten);

    public static IReadOnlyList<(string Name, string Source)> Files(SchemaModel model, GeneratorOptions? options = null)
    {
        var code = SchemaCodeBuilder.Build(model, options ?? Options);
        return
        [
            .. code.Enums.Select(type => (type.TypeName, EnumEmitter.Emit(type))),
            .. code.Tables.Select(TableCodeBuilder.Build).Select(table => (table.Names.Table, TableFileEmitter.Emit(table))),
            (code.Database.ClassName, DatabaseEmitter.Emit(code.Database)),
            (code.Database.ClassName + ".Schema", DdlEmitter.Emit(new DdlCode(code.Database.Namespace, code.Database.ClassName, Schema.Sql.Ddl.Statements(model, Schema.Sql.DdlMemory.None).Statements) { Hidden = code.Database.Hidden })),
            (code.Database.ClassName + "ServiceCollectionExtensions", ServiceCollectionEmitter.Emit(code.Database)),
        ];
    }

    /// <summary>Compiles what the model gives, and returns the files.</summary>
    public static IReadOnlyList<(string Name, string Source)> Compile(SchemaModel model, params string[] userCode)
    {
        var files = Files(model);
        CompiledCode.IsClean(CompiledCode.Compilation([.. files.Select(file => file.Source), .. userCode]));
        return files;
    }
}
