using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Validation.Columns;

/// <summary>A serial type is an integer with a sequence, not a type: there are no arrays of it.</summary>
internal sealed class SerialArrayRule : ColumnRule
{
    protected override void Check(Table table, Column column, RuleContext context)
    {
        var type = column.Type;
        while (type is ColumnType.Array array)
            type = array.Element;
        if (column.Type is ColumnType.Array && SqlTypes.IsSerial(type))
            context.Report(new ObjectKey(ObjectKind.Column, table.Name, column.Name), DiagnosticCatalogue.SerialArray, column.Name, SqlTypes.ToSql(type));
    }
}
