using Wit.Sdk.Schema.Json;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Snapshots;

/// <summary>A view in a snapshot.</summary>
internal static class ViewSnapshot
{
    public static JsonValue Write(View view) => new JsonBuilder()
        .Add("columns", JsonBuilder.Map(
            view.Columns, column => column.Name, column => ColumnSnapshot.Write(view.Name, column, view.KeyColumns.Contains(column.Name, StringComparer.Ordinal))))
        .Add("definition", view.Definition)
        .Add("name", view.Name.Name)
        .Add("schema", view.Name.Schema)
        .Add("isExisting", view.Definition is null)
        .Add("with", view.With.IsEmpty ? null : StorageParameters.Write(view.With))
        .Add("withNoData", view.WithNoData ? JsonValue.True : null)
        .Add("materialized", view.IsMaterialized)
        .Add("tablespace", view.Tablespace)
        .Add("using", view.Using)
        .Build();
}
