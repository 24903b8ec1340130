using Wit.Sdk.Generators.Code.Columns;
using Wit.Sdk.Generators.Code.Keys;
using Wit.Sdk.Generators.Code.Relations;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Code;

/// <summary>A table with every C# name and type decided: what the emitters write out.</summary>
/// <param name="Namespace">The namespace.</param>
/// <param name="Names">The names of its types.</param>
/// <param name="Table">The table.</param>
internal sealed record TableCode(string Namespace, TableNames Names, Table Table)
{
    /// <summary>The simple names of the code's own types that mean another type in the namespace: one of the schema or of the project.</summary>
    public EquatableArray<string> Hidden { get; init; }

    /// <summary>The enum types of its columns.</summary>
    public EquatableArray<EnumReference> Enums { get; init; }

    /// <summary>The columns in their order.</summary>
    public EquatableArray<ColumnCode> Columns { get; init; }

    /// <summary>The unique keys, the primary key first.</summary>
    public EquatableArray<KeyCode> Keys { get; init; }

    /// <summary>The lists.</summary>
    public EquatableArray<ListCode> Lists { get; init; }

    /// <summary>The lists over all rows, deleted ones too; none where rows go for good.</summary>
    public EquatableArray<ListCode> ListsWithDeleted { get; init; }

    /// <summary>How rows are numbered; null where they are not.</summary>
    public NumberingCode? Numbering { get; init; }

    /// <summary>How rows are deleted by a time; null where they go for good.</summary>
    public SoftDeleteCode? SoftDelete { get; init; }

    /// <summary>The relations whose rows can be loaded.</summary>
    public EquatableArray<RelationCode> Relations { get; init; }

    /// <summary>The constraints.</summary>
    public EquatableArray<ConstraintCode> Constraints { get; init; }

    /// <summary>The constants of the indexes.</summary>
    public EquatableArray<ConstantCode> Indexes { get; init; }

    /// <summary>The columns that an insert or an update may set.</summary>
    public IEnumerable<ColumnCode> Writable => Columns.Where(column => !column.IsGenerated);

    /// <summary>The columns that a patch may set.</summary>
    public IEnumerable<ColumnCode> Patchable => Writable.Where(column => !column.IsRowVersion && !column.IsTenant);

    /// <summary>The row's version; null where there is none.</summary>
    public ColumnCode? RowVersion => Columns.FirstOrDefault(column => column.IsRowVersion);

    /// <summary>The column that says whose a row is; null where rows belong to no tenant.</summary>
    public ColumnCode? Tenant => Columns.FirstOrDefault(column => column.IsTenant);

    /// <summary>The primary key; null when there is none.</summary>
    public KeyCode? PrimaryKey => Keys.FirstOrDefault(key => key.IsPrimary);

    /// <summary>The table in SQL, without its schema in <c>public</c>.</summary>
    public string SqlName => SqlText.QuoteRelation(Table.Name);

    /// <summary>Every column in SQL, in order. RETURNING takes no empty list: for a table without columns it returns a NULL that is not read.</summary>
    public string SelectList => Columns.IsEmpty ? "NULL" : string.Join(", ", Columns.Select(column => column.SelectSql));

    /// <summary>The text of <c>@deprecated</c>; null when the table is not.</summary>
    public string? Deprecation => Table.Documentation.Find("deprecated")?.Argument;

    /// <summary>The row type, fully qualified.</summary>
    public string RowType => Qualify(Names.Row);

    /// <summary>The type of an insert, fully qualified.</summary>
    public string NewType => Qualify(Names.New);

    /// <summary>The type of an update, fully qualified.</summary>
    public string PatchType => Qualify(Names.Patch);

    /// <summary>The typed columns, fully qualified.</summary>
    public string ColumnsType => Qualify(Names.Columns);

    /// <summary>The table class, fully qualified.</summary>
    public string TableType => Qualify(Names.Table);

    /// <summary>The base class of the table class, fully qualified.</summary>
    public string BaseType => SoftDelete is null ? $"global::Wit.Sdk.Table<{RowType}>" : Qualify(Names.Reads);

    private string Qualify(string name) => "global::" + Namespace + "." + name;
}
