using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Printing;

/// <summary>Prints a schema as a TypeScript file in the syntax of <c>drizzle-orm/pg-core</c>.</summary>
public static class SchemaPrinter
{
    /// <summary>Prints everything that Drizzle has words for, in the order: schemas, enums, sequences, types, tables, views, relations.</summary>
    /// <param name="model">The schema as a catalog has it. Names for TypeScript are chosen here.</param>
    /// <returns>The text of the file; the same for the same schema.</returns>
    public static string Print(SchemaModel model)
    {
        var named = ScriptNames.Assign(model);
        var imports = new ScriptImports();
        var types = new TypePrinter(named, imports);
        var schemas = named.Schemas.ToDictionary(schema => schema.Name, schema => schema.ExportName, StringComparer.Ordinal);
        var tables = new TablePrinter(types, imports, new ReferencePrinter(named, imports), schemas);
        var views = new ViewPrinter(types, imports, schemas);

        var declarations = named.Schemas.Select(schema => "export const " + schema.ExportName + " = " + imports.Core("pgSchema") + "(" + ScriptText.Literal(schema.Name) + ");\n")
            .Concat(named.Enums.Select(type => Enum(type, schemas, imports)))
            .Concat(named.Sequences.Select(sequence => Sequence(sequence, schemas, imports)));
        var head = string.Concat(declarations);
        var body = named.Tables.Select(tables.Print).Concat(named.Views.Select(views.Print)).ToList();
        var relations = new RelationPrinter(named, imports).Print().ToList();
        var parts = new[] { types.Declarations(), head }.Concat(body).Concat(relations).Where(part => part.Length > 0);
        return string.Join("\n", new[] { imports.Print() }.Concat(parts).Where(part => part.Length > 0));
    }

    internal static string Enum(EnumType type, IReadOnlyDictionary<string, string> schemas, ScriptImports imports)
    {
        var maker = schemas.TryGetValue(type.Name.Schema, out var schema) ? imports.Export(schema) + ".enum" : imports.Core("pgEnum");
        return "export const " + type.ExportName + " = " + maker + "(" + ScriptText.Literal(type.Name.Name) + ", " + Labels(type) + ");\n";
    }

    /// <summary>The labels of an enum, as an array.</summary>
    internal static string Labels(EnumType type) => "[" + string.Join(", ", type.Labels.Select(ScriptText.Literal)) + "]";

    internal static string Sequence(Sequence sequence, IReadOnlyDictionary<string, string> schemas, ScriptImports imports)
    {
        var maker = schemas.TryGetValue(sequence.Name.Schema, out var schema) ? imports.Export(schema) + ".sequence" : imports.Core("pgSequence");
        var options = SequencePrinter.Options(sequence.Options, SequenceDefaults.Complete(SequenceOptions.None));
        return "export const " + sequence.ExportName + " = " + maker + "(" + ScriptText.Literal(sequence.Name.Name) + (options.Count == 0 ? string.Empty : ", { " + string.Join(", ", options) + " }") + ");\n";
    }
}
