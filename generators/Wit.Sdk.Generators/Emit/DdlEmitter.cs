using Wit.Sdk.Generators.Code;
using Wit.Sdk.Generators.Emit.Names;
using Wit.Sdk.Generators.Naming;
using Wit.Sdk.Schema.Sql;

namespace Wit.Sdk.Generators.Emit;

/// <summary>Emits the DDL of the schema: a part of the database class that changes with every column, in a file of its own.</summary>
internal static class DdlEmitter
{
    /// <summary>The file of the DDL.</summary>
    public static string Emit(DdlCode code)
    {
        var writer = new CodeWriter()
            .Open($"public partial class {code.ClassName}")
            .Summary("The schema itself.")
            .Write(GeneratedFile.Attribute)
            .Open("public static class Schema")
            .Summary("The SQL that builds the schema in an empty database.");
        Constant(writer, code);
        return writer.Close().Close().Finish(new FileScope(code.Namespace, code.Hidden));
    }

    /// <summary>Statement by statement where the text can stand raw: that of a large schema has megabytes.</summary>
    private static void Constant(CodeWriter writer, DdlCode code)
    {
        if (code.Statements.IsEmpty || !code.Statements.All(CSharpLiteral.CanStandRaw))
        {
            writer.Write($"public const string Ddl = {CSharpLiteral.Quote(MigrationScript.Plain(code.Statements).TrimEnd('\n'))};");
            return;
        }

        var quotes = new string('"', Math.Max(3, code.Statements.Max(CSharpLiteral.LongestRunOfQuotes) + 1));
        writer.Write("public const string Ddl =").Write(quotes);
        var isFirst = true;
        var isBlock = false;
        foreach (var statement in code.Statements)
        {
            // As MigrationScript.Plain has it: a line between statements of several lines and what follows.
            if (!isFirst && isBlock)
                writer.Write(string.Empty);
            (isFirst, isBlock) = (false, statement.IndexOf('\n') >= 0);
            writer.Write(statement, ";");
        }

        writer.Write(quotes + ";");
    }
}
