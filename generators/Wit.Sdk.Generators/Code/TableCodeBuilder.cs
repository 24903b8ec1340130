using Wit.Sdk.Generators.Code.Columns;
using Wit.Sdk.Generators.Code.Keys;
using Wit.Sdk.Generators.Code.Relations;
using Wit.Sdk.Generators.Naming;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Tags;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Code;

/// <summary>Decides the C# of one table.</summary>
internal static class TableCodeBuilder
{
    private static readonly string[] IndexEndings = ["_index", "_idx"];

    /// <summary>Builds the code model of a table.</summary>
    public static TableCode Build(TableInput input)
    {
        var columns = Columns(input);
        var keys = KeyCodeBuilder.Build(input.Table, columns);
        return new TableCode(input.Namespace, input.Names, input.Table)
        {
            Hidden = input.Hidden,
            Enums = input.Enums,
            Columns = columns,
            Keys = keys,
            Lists = ListCodeBuilder.Build(SoftDelete.Live(input.Table), columns),
            ListsWithDeleted = SoftDelete.ColumnOf(input.Table) is null ? EquatableArray<ListCode>.Empty : ListCodeBuilder.Build(input.Table, columns),
            Numbering = NumberingOf(input.Numbering, columns),
            SoftDelete = SoftDeleteOf(input.Table, columns),
            Relations = Relations(input, columns),
            Constraints = Constraints(input.Table),
            Indexes = Indexes(input.Table),
        };
    }

    /// <summary>The columns with their C# names.</summary>
    public static EquatableArray<ColumnCode> Columns(TableInput input)
    {
        var names = input.Names;
        var properties = UniqueNames.Beside(ReservedNames.OfRecord, names.Row, names.New, names.Patch, names.Columns, names.Include);
        var constants = UniqueNames.Beside(ReservedNames.OfObject, "Columns");
        var columns = new List<ColumnCode>();
        var version = ColumnTags.RowVersionOf(input.Table);
        var tenant = Tenancy.Of(input.Table)?.Column;
        foreach (var column in input.Table.Columns)
        {
            var pascal = Pascal(column.PropertyName, column.Name);
            columns.Add(new ColumnCode(
                columns.Count,
                column,
                properties.Take(pascal, pascal + "Value"),
                constants.Take(pascal, pascal + "Value"),
                ClrTypes.For(column, input.Enums, input.HasPgvector),
                ValuesClass: null)
            {
                VersionOf = ReferenceEquals(column, version) ? SqlText.QuoteRelation(input.Table.Name) : null,
                IsTenant = ReferenceEquals(column, tenant),
                IsNumbered = input.Numbering?.Column == column.Name,
                IsNumberedWithin = input.Numbering?.ForeignKey.Columns.Contains(column.Name) == true,
            });
        }

        // The nested classes come last, so that they never take the name of a column.
        return columns.Select(column => column.Column.EnumValues.IsEmpty || column.Type.Name != "string"
            ? column
            : column with { ValuesClass = properties.Take(column.Property + "Values") }).ToEquatableArray();
    }

    private static NumberingCode? NumberingOf(Numbering? numbering, EquatableArray<ColumnCode> columns) => numbering is null
        ? null
        : new NumberingCode(Named(columns, numbering.Column), numbering.ForeignKey.Columns.Select(name => Named(columns, name)).ToEquatableArray(), numbering);

    private static SoftDeleteCode? SoftDeleteOf(Table table, EquatableArray<ColumnCode> columns) => SoftDelete.ColumnOf(table) is { } column
        ? new SoftDeleteCode(Named(columns, column.Name), ClientValues.Time(column.Type))
        : null;

    private static ColumnCode Named(EquatableArray<ColumnCode> columns, string name) => columns.First(column => column.Column.Name == name);

    /// <summary>Relations are named after columns and their nested classes, so that they never take the name of one.</summary>
    private static EquatableArray<RelationCode> Relations(TableInput input, EquatableArray<ColumnCode> columns)
    {
        var names = input.Names;
        if (input.Relations.IsEmpty)
            return default;
        var properties = UniqueNames.Beside(
            ReservedNames.OfRecord, [names.Row, names.New, names.Patch, names.Columns, names.Include, .. columns.Select(column => column.Property), .. columns.Select(column => column.ValuesClass ?? string.Empty)]);
        return input.Relations.Select(relation =>
        {
            var pascal = Pascal(relation.Name, relation.Target.Property);
            var keys = relation.Columns.Select(name => RelationKey.Of(columns.First(column => column.Column.Name == name))).ToList();
            return new RelationCode(properties.Take(pascal, pascal + "Rows"), keys, relation);
        }).ToEquatableArray();
    }

    private static EquatableArray<ConstraintCode> Constraints(Table table)
    {
        var constraints = new List<ConstraintCode>();
        if (table.PrimaryKey is { } key)
            constraints.Add(new(key.Name, "PrimaryKey", key.Columns));
        constraints.AddRange(table.UniqueConstraints.Select(unique => new ConstraintCode(unique.Name, "Unique", unique.Columns)));
        constraints.AddRange(table.Indexes.Where(index => index.IsUnique).Select(index => new ConstraintCode(
            index.Name, "UniqueIndex", index.Columns.Where(column => !column.IsExpression).Select(column => column.Text).ToEquatableArray())));
        constraints.AddRange(table.ForeignKeys.Select(foreignKey => new ConstraintCode(foreignKey.Name, "ForeignKey", foreignKey.Columns)));
        constraints.AddRange(table.Checks.Select(check => new ConstraintCode(check.Name, "Check", ColumnsIn(check.Expression, table))));
        return constraints.ToEquatableArray();
    }

    /// <summary>The columns that an expression names in quotation marks, as Drizzle writes <c>${table.column}</c>.</summary>
    private static EquatableArray<string> ColumnsIn(string expression, Table table) => table.Columns
        .Select(column => column.Name)
        .Where(name => expression.IndexOf(SqlText.QuoteIdentifier(name), StringComparison.Ordinal) >= 0)
        .ToEquatableArray();

    private static EquatableArray<ConstantCode> Indexes(Table table)
    {
        var names = UniqueNames.Beside(ReservedNames.OfObject, "Indexes");
        return table.Indexes
            .Select(index => (index.Name, Pascal: Pascal(Shorten(index.Name, table.Name.Name), index.Name)))
            .Select(index => new ConstantCode(names.Take(index.Pascal, index.Pascal + "Index"), index.Name))
            .ToEquatableArray();
    }

    /// <summary><c>issues_repo_id_index</c> of <c>issues</c> is <c>repo_id</c>.</summary>
    private static string Shorten(string index, string table)
    {
        if (index.StartsWith(table + "_", StringComparison.Ordinal))
            index = index.Substring(table.Length + 1);
        var ending = IndexEndings.FirstOrDefault(ending => index.EndsWith(ending, StringComparison.Ordinal));
        return ending is null ? index : index.Substring(0, index.Length - ending.Length);
    }

    private static string Pascal(string text, string otherwise)
    {
        var pascal = CSharpIdentifier.Pascal(text);
        if (pascal.Length == 0)
            pascal = CSharpIdentifier.Pascal(otherwise);
        return pascal.Length == 0 ? "Column" : pascal;
    }
}
