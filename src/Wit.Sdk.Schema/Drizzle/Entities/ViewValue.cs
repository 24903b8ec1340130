using Wit.Sdk.Schema.Drizzle.Sql;
using Wit.Sdk.Schema.Script.Values;

namespace Wit.Sdk.Schema.Drizzle.Entities;

/// <summary>A view with its query; without one it exists already.</summary>
internal sealed class ViewValue(ViewBuilderValue builder, SqlValue? query, ObjectValue fields) : Entity(builder.Origin)
{
    /// <summary>The selected fields, by their names in TypeScript.</summary>
    public ObjectValue Fields => fields;

    public ViewBuilderValue Builder => builder;

    public SqlValue? Query => query;

    /// <summary>The view that this one is another name for, in a query; null for a view itself.</summary>
    public ViewValue? AliasOf { get; init; }

    public override string Description => builder.Description;

    public override IEnumerable<string> MemberNames => fields.MemberNames;

    public override Value? GetProperty(string name) => fields.GetProperty(name);
}
