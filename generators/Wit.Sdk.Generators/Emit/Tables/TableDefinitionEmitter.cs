using Wit.Sdk.Generators.Code;
using Wit.Sdk.Generators.Code.Columns;
using Wit.Sdk.Generators.Code.Keys;
using Wit.Sdk.Generators.Naming;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Sql;

namespace Wit.Sdk.Generators.Emit.Tables;

/// <summary>Emits what a table is: its names, its DDL, and the facts that the runtime writes statements from.</summary>
internal static class TableDefinitionEmitter
{
    /// <summary>Writes the members.</summary>
    public static void Emit(CodeWriter writer, TableCode table)
    {
        Constants(writer, table);
        Definition(writer.Separate(), table);
        Names(writer.Separate(), "Columns", "The names of the columns.", "The column", table.Columns.Select(column => new ConstantCode(column.Constant, column.Column.Name)));
        if (!table.Indexes.IsEmpty)
            Names(writer.Separate(), "Indexes", "The names of the indexes.", "The index", table.Indexes);
        if (!table.Keys.IsEmpty)
            Keys(writer.Separate(), table);
    }

    private static void Constants(CodeWriter writer, TableCode table) => writer
        .Summary("The name of the table.")
        .Write($"public const string TableName = {CSharpLiteral.Quote(table.Table.Name.Name)};")
        .Separate()
        .Summary("The SQL that creates the table, its indexes and its foreign keys, once the types and tables that it refers to exist.")
        .Write($"public const string Ddl ={CSharpLiteral.QuoteBlock(DdlOf(table.Table))};")
        .Separate()
        .Summary("Binds the table to a session; a database object does so for its tables.")
        .Write(
            $$"""
            {{GeneratedFile.NotCovered}}
            public {{table.Names.Table}}(global::Wit.Sdk.Statements.DatabaseSession session)
                : base(session{{(table.SoftDelete is null ? string.Empty : ", withDeleted: false")}})
            {
            }
            """);

    private static void Definition(CodeWriter writer, TableCode table)
    {
        writer.Summary("The definition of the table, as data.")
            .Write("public static global::Wit.Sdk.Definitions.TableDefinition Definition { get; } = new()")
            .Write("{")
            .Indent()
            .Write(
                $"""
                Schema = {CSharpLiteral.Quote(table.Table.Name.Schema)},
                Name = TableName,
                SqlName = {CSharpLiteral.Quote(table.SqlName)},
                SelectList = {CSharpLiteral.Quote(table.SelectList)},
                PropertyName = {CSharpLiteral.Quote(table.Names.Property)},
                """);
        List(writer, "Columns", table.Columns.Select(Column));
        List(writer, "Constraints", table.Constraints.Select(Constraint));
        if (table.Numbering is { } numbering)
            Numbering(writer, numbering);
        if (table.SoftDelete is { } soft)
            SoftDelete(writer, table, soft);
        if (table.Tenant is { } tenant)
            writer.Write($"TenantColumn = {CSharpLiteral.Quote(tenant.Column.Name)},");
        writer.Outdent().Write("};");
    }

    private static void Numbering(CodeWriter writer, NumberingCode numbering) => writer
        .Write("Numbering = new()")
        .Write("{")
        .Indent()
        .Write(
            $"""
            Column = {CSharpLiteral.Quote(numbering.Facts.Column)},
            Parent = {CSharpLiteral.Quote(numbering.Facts.Parent.IsPublic ? numbering.Facts.Parent.Name : numbering.Facts.Parent.ToString())},
            ParentSqlName = {CSharpLiteral.Quote(SqlText.QuoteRelation(numbering.Facts.Parent))},
            Counter = {CSharpLiteral.Quote(numbering.Facts.Counter)},
            Columns = {Strings(numbering.Facts.ForeignKey.Columns)},
            ParentColumns = {Strings(numbering.Facts.ForeignKey.ReferencedColumns)},
            ForeignKey = {CSharpLiteral.Quote(numbering.Facts.ForeignKey.Name)},
            """)
        .Outdent()
        .Write("},");

    private static void SoftDelete(CodeWriter writer, TableCode table, SoftDeleteCode soft) => writer
        .Write($"SoftDelete = new({CSharpLiteral.Quote(soft.Column.Column.Name)}, {CSharpLiteral.Quote(soft.NowSql)}, typeof({table.RowType})),");

    private static void List(CodeWriter writer, string name, IEnumerable<string> elements)
    {
        writer.Write($"{name} =").Write("[").Indent();
        foreach (var element in elements)
            writer.Write(element + ",");
        writer.Outdent().Write("],");
    }

    private static string Column(ColumnCode column)
    {
        var facts = new List<string>();
        if (column.IsNullable)
            facts.Add("IsNullable = true");
        if (column.IsSecret)
            facts.Add("IsSecret = true");
        if (column.Type.IsReadAsText)
            facts.Add("IsReadAsText = true");
        if (column.IsRowVersion)
            facts.Add("IsRowVersion = true");
        if (column.IsGenerated)
            facts.Add("IsGenerated = true");
        if (column.OnInsertSql is { } onInsert)
            facts.Add($"OnInsertSql = {CSharpLiteral.Quote(onInsert)}");
        if (column.OnUpdateSql is { } onUpdate)
            facts.Add($"OnUpdateSql = {CSharpLiteral.Quote(onUpdate)}");
        return $"new({CSharpLiteral.Quote(column.Column.Name)}, {CSharpLiteral.Quote(column.Property)}, {CSharpLiteral.Quote(column.SqlType)})"
            + (facts.Count == 0 ? string.Empty : $" {{ {string.Join(", ", facts)} }}");
    }

    private static string Constraint(ConstraintCode constraint) =>
        $"new({CSharpLiteral.Quote(constraint.Name)}, global::Wit.Sdk.Definitions.ConstraintKind.{constraint.Kind}, {Strings(constraint.Columns)})";

    private static void Names(CodeWriter writer, string @class, string summary, string what, IEnumerable<ConstantCode> constants)
    {
        writer.Summary(summary).Open($"public static class {@class}");
        foreach (var constant in constants)
        {
            writer.Separate()
                .Summary($"{what} {Docs.Code(constant.Value)}.")
                .Write($"public const string {constant.Name} = {CSharpLiteral.Quote(constant.Value)};");
        }

        writer.Close();
    }

    private static void Keys(CodeWriter writer, TableCode table)
    {
        writer.Summary("The unique keys, for upserts.").Open("public static class Keys");
        foreach (var key in table.Keys)
        {
            var columns = KeyCodeBuilder.Names(key.Parts);
            writer.Separate()
                .Summary($"The key {Docs.Code(key.Name)} over {string.Join(", ", columns.Select(Docs.Code))}{Where(key)}.")
                .Write($"public static global::Wit.Sdk.UniqueKey<{table.RowType}> {key.Member} {{ get; }} = new({CSharpLiteral.Quote(key.Name)}, {Strings(columns)}){Filter(key)};");
        }

        writer.Close();
    }

    private static string Where(KeyCode key) => key.FilterSql is null ? string.Empty : $", of the rows where {Docs.Code(key.FilterSql)}";

    private static string Filter(KeyCode key) =>
        key.FilterSql is null ? string.Empty : $" {{ FilterSql = {CSharpLiteral.Quote(key.FilterSql)} }}";

    private static string Strings(IEnumerable<string> texts) => "[" + string.Join(", ", texts.Select(CSharpLiteral.Quote)) + "]";

    private static string DdlOf(Table table) => Ddl.ForTable(new SchemaModel { Tables = new[] { table } }, table.Name).TrimEnd('\n');
}
