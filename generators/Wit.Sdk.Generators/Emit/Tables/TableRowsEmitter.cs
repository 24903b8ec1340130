using System.Globalization;
using Wit.Sdk.Generators.Code;
using Wit.Sdk.Generators.Code.Columns;
using Wit.Sdk.Generators.Code.Keys;
using Wit.Sdk.Generators.Naming;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Emit.Tables;

/// <summary>Emits the queries that the reading helpers of a table run: conditions and orders as constants, and how their parameters are bound.</summary>
internal static class TableRowsEmitter
{
    /// <summary>Writes the nested class.</summary>
    public static void Emit(CodeWriter writer, TableCode table)
    {
        writer.Open($"{Access(table)} static class Rows");
        foreach (var key in table.Keys)
            Key(writer, table, key);
        foreach (var list in table.Lists)
            List(writer, table, list, "List" + list.Suffix);
        foreach (var list in table.ListsWithDeleted.Where(list => !table.Lists.Contains(list)))
            List(writer, table, list, "ListAll" + list.Suffix);
        Inserts(writer.Separate(), table);
        writer.Close();

        var places = table.Lists.Concat(table.ListsWithDeleted).Where(list => list.HasPages).SelectMany(list => list.PageOrder).Select(part => part.Column).Distinct().OrderBy(column => column.Ordinal).ToList();
        if (places.Count == 0)
            return;
        writer.Separate().Open("private static class Places");
        foreach (var column in places)
            Place(writer.Separate(), table, column);
        writer.Close();
    }

    /// <summary>Where reads are shared, they share their queries too.</summary>
    private static string Access(TableCode table) => table.SoftDelete is null ? "private" : "private protected";

    private static void Key(CodeWriter writer, TableCode table, KeyCode key)
    {
        // The predicate of a partial index picks the one row that its columns alone do not.
        var filter = key.ReadFilterSql is null ? string.Empty : $" AND ({key.ReadFilterSql})";
        var bind = Statement.Bind(key.Parts, key.Parts.Count);
        Query(writer.Separate(), table, "Find" + key.Suffix, Statement.StateType(key.Parts), key.Parts.Count, Statement.Where(key.Parts) + filter, bind, By(key.Suffix));
        if (!key.HasSets)
            return;

        var types = Statement.StateType([.. key.Parts.Select(part => part.Column.Type.Name + "[]")]);
        var binds = string.Join(" ", key.Parts.Select((part, i) => $"parameters.Add({Statement.Item("state", i, key.Parts.Count)}, {part.Column.Type.ArrayParameterType});"));
        Query(writer.Separate(), table, "FindMany" + key.Suffix, types, key.Parts.Count, Among(key.Parts) + filter, binds, By(key.Suffix));
    }

    private static string Among(EquatableArray<KeyPartCode> parts)
    {
        var arrays = parts.Select((part, i) => "$" + (i + 1).ToString(CultureInfo.InvariantCulture) + (part.Column.Type.IsReadAsText ? $"::{part.Column.SqlType}[]" : string.Empty)).ToList();
        var columns = parts.Select(part => SqlText.QuoteIdentifier(part.Column.Column.Name)).ToList();
        return parts.Count == 1 ? $"{columns[0]} = ANY({arrays[0]})" : $"({string.Join(", ", columns)}) IN (SELECT * FROM unnest({string.Join(", ", arrays)}))";
    }

    private static void Inserts(CodeWriter writer, TableCode table)
    {
        var numbers = table.Numbering is { HasSets: true } ? table.Numbering : null;
        Lazy(writer, $"global::Wit.Sdk.Generated.BulkInsert<{table.RowType}, {table.NewType}>", "Inserts")
            .Indent()
            .Write($"{table.TableType}.Definition, static row => row.SetColumns, static (parameters, row) => row.Bind(parameters), static (copy, row, cancellationToken) => row.CopyAsync(copy, cancellationToken)){(numbers is null ? ";" : string.Empty)}")
            .Outdent();
        if (numbers is not null)
            Numbers(writer, table, numbers);
    }

    /// <summary>How many rows get numbers at once.</summary>
    private static void Numbers(CodeWriter writer, TableCode table, NumberingCode numbering)
    {
        var column = numbering.Column;
        var count = numbering.Parents.Count;
        var binds = numbering.Parents.Select((parent, i) =>
            $"parameters.Add({(count == 1 ? "keys" : $"global::Wit.Sdk.Generated.KeySet.Of(keys, static key => {Statement.Item("key", i, count)})")}, {parent.Type.ArrayParameterType});");
        var cast = column.Type.Name == "long" ? string.Empty : $"checked(({column.Type.Name})";
        writer.Write("{")
            .Indent()
            .Write($"Numbers = new global::Wit.Sdk.Generated.BulkNumbers<{table.NewType}, {Statement.StateType([.. numbering.Parents.Select(parent => parent.Type.Name)])}>(")
            .Indent()
            .Write(table.TableType + ".Definition.Numbering!,")
            .Write($"static row => {Statement.State([.. numbering.Parents.Select(parent => "row." + parent.Property)])},")
            .Write($"static row => row.{column.Property}.IsSet ? row.{column.Property}.Value : null,")
            .Write($"static (row, number) => row with {{ {column.Property} = {cast}number{(cast.Length == 0 ? string.Empty : ")")} }},")
            .Write($"static (parameters, keys) => {{ {string.Join(" ", binds)} }}),")
            .Outdent()
            .Outdent()
            .Write("};");
    }

    private static void List(CodeWriter writer, TableCode table, ListCode list, string name)
    {
        List<string> properties = [By(list.Suffix), Order("OrderBy", list.Order)];
        if (list.HasPages)
        {
            var places = string.Join(", ", list.PageOrder.Select(part => "Places." + part.Column.Property));
            var signs = string.Join(" ", list.Parts.Select((_, i) => $"writer.Write({Statement.Item("key", i, list.Parts.Count)});"));
            properties.Add(Order("Ties", list.Ties));
            properties.Add($"Pages = new({CSharpLiteral.Quote(KeysetSql.After(list.PageOrder, list.Parts.Count + 2))}, [{places}], static (writer, key) => {{ {signs} }}),");
        }

        var text = string.Join("\n", properties.Where(property => property.Length > 0));
        Query(writer.Separate(), table, name, Statement.StateType(list.Parts), list.Parts.Count, Statement.Where(list.Parts), Statement.Bind(list.Parts, list.Parts.Count), text);
    }

    private static string Order(string property, EquatableArray<OrderPartCode> order) =>
        order.IsEmpty ? string.Empty : $"{property} = [{string.Join(", ", order.Select(part => CSharpLiteral.Quote(part.Sql)))}],";

    /// <summary>The suffix of the helpers' names, by which their statements are named.</summary>
    private static string By(string suffix) => suffix.Length == 0 ? string.Empty : $"By = {CSharpLiteral.Quote(suffix)},";

    private static void Query(CodeWriter writer, TableCode table, string name, string stateType, int arity, string where, string bind, string properties)
    {
        Lazy(writer, $"global::Wit.Sdk.Generated.RowQuery<{table.RowType}, {stateType}>", name)
            .Indent()
            .Write($"{table.TableType}.Definition, {arity.ToString(CultureInfo.InvariantCulture)}, {CSharpLiteral.Quote(where)}, static (parameters, state) => {{ {bind} }}){(properties.Length == 0 ? ";" : string.Empty)}")
            .Outdent();
        if (properties.Length > 0)
            writer.Write("{").Indent().Write(properties).Outdent().Write("};");
    }

    /// <summary>Begins a property that makes its value when it is first asked for: a program that reads one row must not pay for all lists of the table.</summary>
    private static CodeWriter Lazy(CodeWriter writer, string type, string name) => writer
        .Write($"private static {type}? _{name};")
        .Write($"public static {type} {name} => _{name} ??= new(");

    private static void Place(CodeWriter writer, TableCode table, ColumnCode column) => writer
        .Write($"public static readonly global::Wit.Sdk.Generated.PageColumn<{table.RowType}> {column.Property} = global::Wit.Sdk.Generated.PageColumn<{table.RowType}>.Of(")
        .Indent()
        .Write($"static row => row.{column.Property}, static (parameters, value) => {ValueBinding.Add(column, "value", column.IsNullable).TrimEnd(';')});")
        .Outdent();
}
