using Wit.Sdk.Schema.Drizzle.Vocabulary;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Drizzle.Entities;

/// <summary>An object that Drizzle's functions build. Its members are known, so that an unknown one is an error at once.</summary>
internal abstract class Entity(Origin origin) : Value
{
    /// <summary>Where it is built.</summary>
    public Origin Origin => origin;

    /// <summary>Whether a table holds it in its extra config.</summary>
    public bool IsTaken { get; set; }

    public override bool CountsItsChanges => true;

    public override bool RefusesMember(string name) => !Words.IsTypeOnlyMember(name);
}
