using System.Globalization;
using Wit.Sdk.Generators.Code;
using Wit.Sdk.Generators.Statements.Checking;
using Wit.Sdk.Generators.Statements.Types;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Projections;

/// <summary>Finds the column of each parameter of a projection.</summary>
/// <param name="projection">The projection.</param>
/// <param name="names">The generated types.</param>
internal sealed class ProjectionCheck(Projection projection, SchemaNames names)
{
    private readonly FindingList _findings = new();
    private readonly ColumnPaths _paths = new(names);

    public CheckedProjection Run()
    {
        var row = names.Resolve(projection.Row);
        if (names.RowOf(row) is not { } table)
        {
            Fault($"'{projection.Row.ShortCore}' is not a row type of the schema.", "Name the row type of a table, as in '[Projection<Issue>]'.");
            return new CheckedProjection(null, _findings.All);
        }

        if (FormFault() is var (problem, cure))
        {
            Fault(problem, cure);
            return new CheckedProjection(projection.IsPartial && !projection.IsGeneric ? new ProjectionCode(projection, row.Core, default, default) : null, _findings.All);
        }

        var columns = new List<string>();
        var reads = new List<string>();
        var type = names.Resolve(projection.Type);
        for (var i = 0; i < type.Parameters.Count; i++)
        {
            if (Find(table, type.Parameters[i], i) is not { } path || Read(path, type.Parameters[i], i) is not { } read) continue;
            columns.Add($"{names.ColumnsTypeOf(table)}.All{path.Expression}");
            reads.Add(read);
        }

        var isSound = !_findings.HasError;
        return new CheckedProjection(
            new ProjectionCode(projection, row.Core, isSound ? columns.ToEquatableArray() : default, isSound ? reads.ToEquatableArray() : default), _findings.All);
    }

    private (string Problem, string Cure)? FormFault() =>
        !projection.IsPartial ? ($"'{projection.Name}' is not partial, so that it gets no code.", "Declare it as 'partial', and each type around it.")
        : projection.IsGeneric ? ($"'{projection.Name}' has type parameters, or a type around it has.", "Declare a type for each use.")
        : projection.IsAbstract ? ($"'{projection.Name}' is abstract or static, so that no value of it can be made.", "Declare it as a record with parameters.")
        : projection.Type.Parameters.IsEmpty ? ($"'{projection.Name}' has no constructor with parameters, which are its columns.", $"Declare it as 'partial record {projection.Name}(...)' with a parameter for each column.")
        : null;

    private void Fault(string problem, string cure) => _findings.Add(DiagnosticCatalogue.Projection, FindingPlace.Method, default, problem, cure);

    private ColumnPath? Find(TableInput table, ConstructorParameter parameter, int index)
    {
        var found = _paths.Find(table, parameter.Name);
        if (found.Count == 1) return found[0];
        if (found.Count == 0)
        {
            At(DiagnosticCatalogue.Projection, index, $"Nothing in '{table.Table.Name.Name}' or its related rows matches '{parameter.Name}'.",
                Suggestion.For(parameter.Name, _paths.NamesOf(table), "Name it as a column, as a relation and a column of it, or as a relation and 'Count'."));
            return null;
        }

        At(DiagnosticCatalogue.Projection, index, $"'{parameter.Name}' matches {string.Join(" and ", found.Select(path => $"'{path.Expression.Substring(1)}'"))}.", "Select the columns by a lambda, or in SQL.");
        return null;
    }

    private string? Read(ColumnPath path, ConstructorParameter parameter, int index)
    {
        var column = path.Expression.Substring(1);
        var needed = TypeReference.Shorten(path.Type.Name);
        if (ValueFit.ReadColumn(parameter.Type, path.Type, path.IsDocument, index.ToString(CultureInfo.InvariantCulture)) is not { } read)
        {
            At(DiagnosticCatalogue.SqlResultType, index, $"'{column}' is of type '{path.SqlType.Replace("\"", string.Empty)}', which '{parameter.Name}' can't take as '{parameter.Type.Short}'.",
                $"Declare it as '{needed}{(path.IsNullable ? "?" : string.Empty)}'.");
            return null;
        }

        if (!path.IsNullable || parameter.Type.IsNullable) return read;
        var reason = path.Missing.Length > 0 ? $"'{column}' can be NULL, since {path.Missing}" : $"'{column}' can be NULL";
        At(DiagnosticCatalogue.SqlNullResult, index, $"{reason}, and '{parameter.Name}' is of type '{parameter.Type.Short}'.", $"Declare it as '{parameter.Type.Short}?'.");
        return null;
    }

    private void At(Schema.Diagnostics.DiagnosticDescriptor descriptor, int parameter, string message, string help) =>
        _findings.Add(descriptor, FindingPlace.Parameter, new TextSpan(parameter, 0), message, help);
}
