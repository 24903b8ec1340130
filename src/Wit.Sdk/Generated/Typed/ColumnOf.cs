using System.ComponentModel;
using NpgsqlTypes;
using Wit.Sdk.Conditions;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Generated.Typed;

/// <summary>Makes the members of typed columns, each when it is first asked for.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ColumnOf
{
    /// <summary>A column of a type that <see cref="NpgsqlDbType"/> has a name for.</summary>
    /// <typeparam name="T">The type of the row's property.</typeparam>
    /// <param name="columns">The columns.</param>
    /// <param name="ordinal">Its ordinal.</param>
    /// <param name="type">Its type.</param>
    public static Column<T> Type<T>(TableColumns columns, int ordinal, NpgsqlDbType type) =>
        Columns(columns).Find<Column<T>>(ordinal) ?? columns.Keep(ordinal, new Column<T>(columns, ordinal, new ColumnType<T>(type)));

    /// <summary>A column of another type.</summary>
    /// <typeparam name="T">The type of the row's property.</typeparam>
    /// <param name="columns">The columns.</param>
    /// <param name="ordinal">Its ordinal.</param>
    /// <param name="dataTypeName">The name of its type.</param>
    public static Column<T> Type<T>(TableColumns columns, int ordinal, string dataTypeName) =>
        Columns(columns).Find<Column<T>>(ordinal) ?? columns.Keep(ordinal, new Column<T>(columns, ordinal, new ColumnType<T>(NpgsqlDbType.Unknown, dataTypeName)));

    /// <summary>A column whose values are not sent as they are.</summary>
    /// <typeparam name="T">The type of the row's property.</typeparam>
    /// <param name="columns">The columns.</param>
    /// <param name="ordinal">Its ordinal.</param>
    /// <param name="bind">Adds a value as a parameter.</param>
    public static Column<T> Value<T>(TableColumns columns, int ordinal, Action<StatementParameters, T> bind) =>
        Columns(columns).Find<Column<T>>(ordinal) ?? columns.Keep(ordinal, new Column<T>(columns, ordinal, new ColumnType<T>(NpgsqlDbType.Unknown, null, bind)));

    /// <summary>A column that counts.</summary>
    /// <typeparam name="T">The type of the row's property.</typeparam>
    /// <param name="columns">The columns.</param>
    /// <param name="ordinal">Its ordinal.</param>
    /// <param name="type">Its type.</param>
    public static CounterColumn<T> Counter<T>(TableColumns columns, int ordinal, NpgsqlDbType type) =>
        Columns(columns).Find<CounterColumn<T>>(ordinal) ?? columns.Keep(ordinal, new CounterColumn<T>(columns, ordinal, new ColumnType<T>(type)));

    /// <summary>A column of texts.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="ordinal">Its ordinal.</param>
    /// <param name="type">Its type.</param>
    public static TextColumn Text(TableColumns columns, int ordinal, NpgsqlDbType type) =>
        Columns(columns).Find<TextColumn>(ordinal) ?? columns.Keep(ordinal, new TextColumn(columns, ordinal, new ColumnType<string?>(type)));

    /// <summary>A column of arrays.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="columns">The columns.</param>
    /// <param name="ordinal">Its ordinal.</param>
    /// <param name="type">Its type.</param>
    public static ArrayColumn<T> Array<T>(TableColumns columns, int ordinal, NpgsqlDbType type) =>
        Columns(columns).Find<ArrayColumn<T>>(ordinal) ?? columns.Keep(ordinal, new ArrayColumn<T>(columns, ordinal, new ColumnType<T[]?>(type)));

    /// <summary>A column of arrays of another type.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="columns">The columns.</param>
    /// <param name="ordinal">Its ordinal.</param>
    /// <param name="dataTypeName">The name of its type.</param>
    public static ArrayColumn<T> Array<T>(TableColumns columns, int ordinal, string dataTypeName) =>
        Columns(columns).Find<ArrayColumn<T>>(ordinal) ?? columns.Keep(ordinal, new ArrayColumn<T>(columns, ordinal, new ColumnType<T[]?>(NpgsqlDbType.Unknown, dataTypeName)));

    /// <summary>A column of JSON documents.</summary>
    /// <typeparam name="T">The type of the row's property.</typeparam>
    /// <param name="columns">The columns.</param>
    /// <param name="ordinal">Its ordinal.</param>
    /// <param name="type">Its type.</param>
    /// <param name="bind">Adds a value as a parameter, where it is not sent as it is.</param>
    public static DocumentColumn<T> Document<T>(TableColumns columns, int ordinal, NpgsqlDbType type, Action<StatementParameters, T>? bind = null) =>
        Columns(columns).Find<DocumentColumn<T>>(ordinal)
            ?? columns.Keep(ordinal, new DocumentColumn<T>(columns, ordinal, new ColumnType<T>(type, null, bind), type == NpgsqlDbType.Jsonb));

    /// <summary>A column of documents for text search.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="ordinal">Its ordinal.</param>
    public static SearchColumn Search(TableColumns columns, int ordinal) =>
        Columns(columns).Find<SearchColumn>(ordinal) ?? columns.Keep(ordinal, new SearchColumn(columns, ordinal, new ColumnType<string?>(NpgsqlDbType.Unknown)));

    /// <summary>The columns of the one row that rows refer to.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TColumns">The columns of the other table.</typeparam>
    /// <param name="columns">The columns.</param>
    /// <param name="index">The place of the relation, after the columns.</param>
    /// <param name="include">The relation.</param>
    /// <param name="make">Makes the columns of the other table.</param>
    public static TColumns One<TRow, TColumns>(TableColumns columns, int index, RelationInclude<TRow> include, Func<RelatedRows, TColumns> make)
        where TRow : class, IRow<TRow>
        where TColumns : TableColumns
    {
        ArgumentNullException.ThrowIfNull(include);
        ArgumentNullException.ThrowIfNull(make);
        return Columns(columns).Find<TColumns>(index) ?? columns.Keep(index, make(new RelatedRows(columns, include.Relation, isOne: true)));
    }

    /// <summary>The rows that refer to a row.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <typeparam name="TColumns">The columns of the other table.</typeparam>
    /// <param name="columns">The columns.</param>
    /// <param name="index">The place of the relation, after the columns.</param>
    /// <param name="include">The relation.</param>
    /// <param name="make">Makes the columns of the other table.</param>
    public static ManyRows<TColumns> Many<TRow, TColumns>(TableColumns columns, int index, RelationInclude<TRow> include, Func<RelatedRows, TColumns> make)
        where TRow : class, IRow<TRow>
        where TColumns : TableColumns
    {
        ArgumentNullException.ThrowIfNull(include);
        ArgumentNullException.ThrowIfNull(make);
        return Columns(columns).Find<ManyRows<TColumns>>(index) ?? columns.Keep(index, new ManyRows<TColumns>(columns, include.Relation, make));
    }

    private static TableColumns Columns(TableColumns columns) => columns ?? throw new ArgumentNullException(nameof(columns));
}
