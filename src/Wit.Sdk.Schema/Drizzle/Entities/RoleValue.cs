using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Drizzle.Entities;

/// <summary>A role: <c>pgRole(...)</c>.</summary>
internal sealed class RoleValue(string name, Origin origin) : Entity(origin)
{
    /// <summary>Its methods.</summary>
    public static MethodTable Methods { get; } = new(new Method("existing", call =>
    {
        ((RoleValue)call.Receiver).IsExisting = true;
        return call.Receiver;
    }));

    public string Name => name;

    public bool CreateDatabase { get; init; }

    public bool CreateRole { get; init; }

    public bool Inherit { get; init; } = true;

    public bool IsExisting { get; set; }

    public override string Description => "the role '" + name + "'";

    public override IEnumerable<string> MemberNames => Methods.Names;

    public override Value? GetProperty(string name) => name == "name" ? new StringValue(Name) : null;

    public override Method? FindMethod(string name) => Methods.Find(name);
}
