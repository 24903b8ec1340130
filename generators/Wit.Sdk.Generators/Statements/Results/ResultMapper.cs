using System.Globalization;
using Wit.Sdk.Generators.Statements.Checking;
using Wit.Sdk.Generators.Statements.Types;
using Wit.Sdk.Sql.Binding;

namespace Wit.Sdk.Generators.Statements.Results;

/// <summary>Maps the columns of a statement to the C# type of its rows.</summary>
/// <param name="names">The generated types.</param>
/// <param name="fit">Which types fit.</param>
/// <param name="findings">Where problems go.</param>
/// <param name="sql">The text of the statement.</param>
internal sealed class ResultMapper(SchemaNames names, ValueFit fit, FindingList findings, string sql)
{
    private readonly RowMapper _rows = new(names, fit, findings);

    /// <summary>The expression that reads a row; null after a problem.</summary>
    public string? Map(TypeReference type, IReadOnlyList<ResultColumn> columns)
    {
        var read = names.RowOf(type) is { } table ? _rows.Read(type, table, columns, FindingPlace.ReturnType)
            : type.Shape == TypeShape.Tuple ? Tuple(type, columns)
            : IsValue(type, columns) ? Value(type, columns)
            : Record(type, columns);
        if (read is null || findings.HasError) return null;
        if (columns.FirstOrDefault(column => !column.IsTaken) is not { } left) return read;
        findings.Result(
            FindingPlace.ReturnType, left.Column, $"The column '{left.Column.Name}' has no place in '{type.ShortCore}'.",
            type.Parameters.IsEmpty ? "Leave it out, or return a record or a tuple." : Suggest(left.Column.Name));
        return null;
    }

    private static string Suggest(string name) => $"Leave it out, or add a parameter '{Naming.CSharpIdentifier.Pascal(name)}'.";

    /// <summary>Whether the type is that of the one value: it fits, or it has no parameters that columns could be.</summary>
    private bool IsValue(TypeReference type, IReadOnlyList<ResultColumn> columns)
    {
        if (type.Parameters.IsEmpty) return true;
        return columns.Count == 1 && !type.Parameters.Any(parameter => NameMatch.AreSame(parameter.Name, columns[0].Column.Name)) && fit.Read(type, columns[0].Column.Type, "0") is not null;
    }

    private string? Value(TypeReference type, IReadOnlyList<ResultColumn> columns)
    {
        if (columns.Count == 1) return Read(type, columns[0], "the result");
        findings.Result(
            FindingPlace.ReturnType, null, $"The statement returns {columns.Count.ToString(CultureInfo.InvariantCulture)} columns, and '{type.Short}' is one value.",
            "Return a record or a tuple with a value for each of them.");
        return null;
    }

    private string? Tuple(TypeReference type, IReadOnlyList<ResultColumn> columns)
    {
        var values = new List<string>();
        foreach (var element in type.Arguments)
        {
            var next = columns.FirstOrDefault(column => !column.IsTaken);
            if (next is null)
            {
                findings.Result(FindingPlace.ReturnType, null, $"The tuple '{type.Short}' has more values than the statement has columns.", "Make them the same number.");
                return null;
            }

            var value = names.RowOf(element) is { } table
                ? _rows.Read(element, table, [.. columns.Where(column => column.Column.Star == next.Column.Star)], FindingPlace.ReturnType)
                : Read(element, next, $"its value in '{type.Short}'");
            if (value is null) return null;
            values.Add(value);
        }

        return $"({string.Join(", ", values)})";
    }

    private string? Record(TypeReference type, IReadOnlyList<ResultColumn> columns)
    {
        // Rows first: each column belongs to one of them only.
        var values = new string?[type.Parameters.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var parameter = type.Parameters[i];
            if (names.RowOf(parameter.Type) is not { } table) continue;
            if (Group(parameter, table, columns) is not { } group)
            {
                findings.Result(
                    FindingPlace.ReturnType, null, $"The row '{parameter.Name}' of '{type.ShortCore}' needs all columns of '{table.Table.Name.Name}'.", $"Select them, as in '{table.Table.Name.Name}.*'.");
                return null;
            }

            values[i] = _rows.Read(parameter.Type, table, group, FindingPlace.ReturnType);
            if (values[i] is null) return null;
        }

        for (var i = 0; i < values.Length; i++)
        {
            values[i] ??= Named(type, type.Parameters[i], columns);
            if (values[i] is null) return null;
        }

        return $"new {type.Core}({string.Join(", ", values)})";
    }

    private string? Named(TypeReference type, ConstructorParameter parameter, IReadOnlyList<ResultColumn> columns)
    {
        var matches = columns.Where(column => !column.IsTaken && NameMatch.AreSame(column.Column.Name, parameter.Name)).ToList();
        if (matches.Count == 1) return Read(parameter.Type, matches[0], $"'{parameter.Name}' of '{type.ShortCore}'");
        var near = Schema.Text.Suggestion.For(parameter.Name, columns.Where(column => !column.IsTaken).Select(column => column.Column.Name), "Select it, or name a column so: 'AS name'.");
        findings.Result(
            FindingPlace.ReturnType, matches.FirstOrDefault()?.Column,
            matches.Count == 0 ? $"No column matches '{parameter.Name}' of '{type.ShortCore}'." : $"Several columns match '{parameter.Name}' of '{type.ShortCore}'.",
            matches.Count == 0 ? near : "Give them names of their own: 'AS name'.");
        return null;
    }

    /// <summary>The columns of a star that hold a row: that whose table has the name of the parameter, otherwise the first.</summary>
    private List<ResultColumn>? Group(ConstructorParameter parameter, Code.TableInput table, IReadOnlyList<ResultColumn> columns)
    {
        var needed = names.ColumnsOf(table).Select(column => column.Column.Name).ToList();
        return columns.Where(column => !column.IsTaken && column.Column.Star >= 0)
            .GroupBy(column => column.Column.Star)
            .Select(group => group.ToList())
            .Where(group => needed.TrueForAll(name => group.Exists(column => column.Column.Name == name)))
            .OrderBy(group => NameMatch.AreSame(StarText.QualifierOf(sql, group[0].Column.Star), parameter.Name) ? 0 : 1)
            .FirstOrDefault();
    }

    private string? Read(TypeReference type, ResultColumn column, string target)
    {
        column.IsTaken = true;
        if (fit.Read(type, column.Column.Type, column.Ordinal.ToString(CultureInfo.InvariantCulture)) is not { } read)
        {
            findings.Result(FindingPlace.ReturnType, column.Column, $"The column '{column.Column.Name}' is of type '{column.Column.TypeName}', which {target} can't take as '{type.Short}'.", Cure(column.Column));
            return null;
        }

        if (!column.Column.IsNullable || type.IsNullable) return read;
        findings.Null(
            FindingPlace.ReturnType, column.Column, $"The column '{column.Column.Name}' can be NULL, and {target} is of type '{type.Short}'.",
            $"Declare it as '{type.Short}?', or write 'AS \"{column.Column.Name}!\"' where it is never NULL.");
        return null;
    }

    private string Cure(DescribedColumn column) =>
        fit.NameOf(column.Type) is { } name ? $"Declare it as '{name}{(column.IsNullable ? "?" : string.Empty)}', or cast the column." : "Cast the column, as in 'x::text'.";
}
