using System.Globalization;
using Wit.Sdk.Generators.Code;
using Wit.Sdk.Generators.Code.Columns;
using Wit.Sdk.Generators.Statements.Checking;
using Wit.Sdk.Generators.Statements.Types;

namespace Wit.Sdk.Generators.Statements.Results;

/// <summary>Finds the columns of a generated row in a result.</summary>
/// <param name="names">The generated types.</param>
/// <param name="fit">Which types fit.</param>
/// <param name="findings">Where problems go.</param>
internal sealed class RowMapper(SchemaNames names, ValueFit fit, FindingList findings)
{
    /// <summary>The expression that reads a row from given columns; null after a problem.</summary>
    /// <param name="type">The row type.</param>
    /// <param name="table">Its table.</param>
    /// <param name="columns">The columns that may be its own.</param>
    /// <param name="missingAt">The place of a problem that is about no column.</param>
    public string? Read(TypeReference type, TableInput table, IReadOnlyList<ResultColumn> columns, FindingPlace missingAt)
    {
        var own = names.ColumnsOf(table);
        var found = new List<ResultColumn>();
        foreach (var column in own)
        {
            var matches = columns.Where(candidate => !candidate.IsTaken && candidate.Column.Name == column.Column.Name).ToList();
            if (matches.Count != 1)
            {
                findings.Result(
                    missingAt, matches.FirstOrDefault()?.Column,
                    matches.Count == 0 ? $"The row '{type.ShortCore}' needs the column '{column.Column.Name}', which the statement does not return." : $"The row '{type.ShortCore}' finds the column '{column.Column.Name}' twice.",
                    matches.Count == 0 ? $"Select every column of '{table.Table.Name.Name}', as with '{table.Table.Name.Name}.*'." : "Select the columns of one table, as in 't.*'.");
                return null;
            }

            if (!Fits(type, column, matches[0])) return null;
            found.Add(matches[0]);
        }

        return Complete(type, own, found);
    }

    private bool Fits(TypeReference type, ColumnCode column, ResultColumn found)
    {
        found.IsTaken = true;
        found.IsReadAsText = column.Type.IsReadAsText && found.Column.Star >= 0;
        var isSame = column.Type.IsReadAsText ? found.Column.Star >= 0 || found.Column.TypeName == "text" : fit.IsSame(column.Type, found.Column.Type);
        if (!isSame)
        {
            findings.Result(
                FindingPlace.ReturnType, found.Column, $"The column '{column.Column.Name}' of '{type.ShortCore}' is of type '{column.SqlType}', and that of the statement of type '{found.Column.TypeName}'.",
                $"Cast it: '::{(column.Type.IsReadAsText ? "text" : column.SqlType)}'.");
            return false;
        }

        if (!found.Column.IsNullable || column.IsNullable || type.IsNullable) return true;
        findings.Null(
            FindingPlace.ReturnType, found.Column, $"The column '{column.Column.Name}' can be NULL here, and '{column.Property}' of '{type.ShortCore}' is not nullable.",
            $"Take the row as '{type.ShortCore}?' if an outer join leaves it out, or write 'AS \"{column.Column.Name}!\"' where it is never NULL.");
        return false;
    }

    private static string Complete(TypeReference type, IReadOnlyList<ColumnCode> own, List<ResultColumn> found)
    {
        var isInOrder = found.Count > 0 && Enumerable.Range(0, found.Count).All(i => found[i].Ordinal == found[0].Ordinal + i);
        var row = isInOrder
            ? $"global::Wit.Sdk.Generated.Sql.SqlStatements.Row<{type.Core}>(reader, {Number(found[0].Ordinal)})"
            : $"new {type.Core} {{ {string.Join(", ", own.Select((column, i) => $"{column.Property} = {Value(column, Number(found[i].Ordinal))}"))} }}";
        if (!type.IsNullable) return row;

        // Without a row, the columns are NULL that the table never leaves empty.
        var index = own.ToList().FindIndex(column => !column.IsNullable);
        return $"reader.IsDBNull({Number(found[Math.Max(0, index)].Ordinal)}) ? null : {row}";
    }

    private static string Value(ColumnCode column, string ordinal) =>
        column.IsNullable ? $"reader.IsDBNull({ordinal}) ? null : {column.Type.Read(ordinal)}" : column.Type.Read(ordinal);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
