using Wit.Sdk.Schema.Script.Tracking;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Drizzle.Entities;

/// <summary>The relations of a table: <c>relations(table, callback)</c>.</summary>
internal sealed class RelationsValue(TableValue table, Value callback, Origin origin) : Entity(origin)
{
    public TableValue Table => table;

    public Value Callback => callback;

    public override string Description => "the relations of " + table.Description;

    public override bool AddTo(SharedState state) => true;
}
