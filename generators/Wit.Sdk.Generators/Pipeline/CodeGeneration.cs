using Wit.Sdk.Generators.Code;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql;

namespace Wit.Sdk.Generators.Pipeline;

/// <summary>Makes the code model and the DDL of a schema. What a run leaves is given to the next one, in the editor after each key; it does not matter which run was the one before.</summary>
internal sealed class CodeGeneration
{
    private CodeMemory _code = CodeMemory.None;
    private DdlMemory _ddl = DdlMemory.None;

    /// <summary>The code model; null for a project without a schema.</summary>
    public SchemaCode? Code(SchemaModel? model, GeneratorOptions options)
    {
        if (model is null)
            return null;
        (var code, _code) = SchemaCodeBuilder.Build(model, options, _code);
        return code;
    }

    /// <summary>The DDL, to stand in the database class; null for a project without a schema.</summary>
    public DdlCode? Ddl(SchemaModel? model, SchemaCode? code)
    {
        if (model is null || code is null)
            return null;
        (var statements, _ddl) = Schema.Sql.Ddl.Statements(model, _ddl);
        return new DdlCode(code.Database.Namespace, code.Database.ClassName, statements) { Hidden = code.Database.Hidden };
    }
}
