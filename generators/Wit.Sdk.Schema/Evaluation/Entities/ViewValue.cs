namespace Wit.Sdk.Schema.Evaluation;

/// <summary>A view with its query; without one it exists already.</summary>
internal sealed class ViewValue(ViewBuilderValue builder, SqlValue? query) : Entity(builder.Origin)
{
    public ViewBuilderValue Builder => builder;

    public SqlValue? Query => query;

    public override string Description => builder.Description;

    public override IEnumerable<string> MemberNames => builder.Columns?.Columns.Select(column => column.PropertyName) ?? [];

    public override Value? GetProperty(string name) => builder.Columns?.FindColumn(name);
}
