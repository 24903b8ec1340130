using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Validation.Defaults;

/// <summary>A serial type, an identity, a generation expression and a default each say where a value comes from; a column has at most one of them.</summary>
internal sealed class TwoDefaultsRule : ColumnRule
{
    protected override void Check(Table table, Column column, RuleContext context)
    {
        var sources = SourcesOf(column).ToList();
        if (sources.Count > 1)
            context.ReportDefault(table, column, DiagnosticCatalogue.TwoDefaults, column.Name, sources[0], sources[1]);
    }

    private static IEnumerable<string> SourcesOf(Column column)
    {
        if (SqlTypes.IsSerial(column.Type))
            yield return SqlTypes.ToSql(column.Type);
        if (column.Identity is not null)
            yield return "an identity";
        if (column.GeneratedExpression is not null)
            yield return column.Identity is null && !SqlTypes.IsSerial(column.Type) ? "generated" : "a generation expression";
        if (column.Default is not null)
            yield return "a default";
    }
}
