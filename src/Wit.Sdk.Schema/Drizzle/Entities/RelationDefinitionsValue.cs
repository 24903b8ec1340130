using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Drizzle.Entities;

/// <summary>The relations of many tables: <c>defineRelations(tables, callback)</c>.</summary>
internal sealed class RelationDefinitionsValue(ObjectValue tables, Value callback, Origin origin) : Entity(origin)
{
    /// <summary>The tables by the keys that the callback knows them by; other exports of a schema may be among them.</summary>
    public ObjectValue Tables => tables;

    public Value Callback => callback;

    public override string Description => "relations";
}
