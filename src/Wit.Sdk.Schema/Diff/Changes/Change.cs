using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Diff.Changes;

/// <summary>A difference between two schemas: a closed set, cut by object. Each case holds objects of the model, never rendered text.</summary>
/// <remarks>A new case is a record in the file of its object, a phase in <see cref="ChangeOrder"/> and a writer in <c>Sql/Statements</c>; a test walks them all.</remarks>
public abstract partial record Change
{
    private Change()
    {
    }

    /// <summary>The object: as the new schema names it, or the old one if the new one does not have it.</summary>
    public abstract ObjectKey Object { get; }

    /// <summary>The kind of the object.</summary>
    public ObjectKind Kind => Object.Kind;

    /// <summary>The path of the object, such as <c>public.users.name</c>.</summary>
    public string Path => ObjectPath.Of(Object);

    /// <summary>Whether rows, values or other things that can't be made again are lost.</summary>
    public virtual bool LosesData => false;

    /// <summary>The consent required before the change may be made; empty for most changes.</summary>
    public virtual EquatableArray<Consent> Consents => LosesData ? new[] { new Consent(Object, Loss) } : default(EquatableArray<Consent>);

    /// <summary>The parts that are dropped with the object, in words.</summary>
    private protected virtual string Loss => "it is lost";
}
