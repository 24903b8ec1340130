using Wit.Sdk.Schema.Script.Tracking;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Script.Values;

/// <summary>The result of an expression of a schema file. JavaScript's own values are here; what a vocabulary's functions build derives from it too, and says by the virtual members how it behaves.</summary>
internal abstract class Value
{
    private protected Value()
    {
    }

    public static UndefinedValue Undefined { get; } = new();

    /// <summary>A hole in an array: undefined when it is read, and skipped by <c>map</c> and similar methods.</summary>
    public static UndefinedValue Hole { get; } = new();

    public static NullValue Null { get; } = new();

    public static BooleanValue True { get; } = new(true);

    public static BooleanValue False { get; } = new(false);

    /// <summary>The kind of value, with its article, for messages: <c>a table</c>.</summary>
    public abstract string Description { get; }

    /// <summary>The result of <c>typeof</c>.</summary>
    public virtual string TypeOf => "object";

    /// <summary>Whether it counts as true.</summary>
    public virtual bool IsTruthy => true;

    /// <summary>Whether it is <c>undefined</c> or <c>null</c>.</summary>
    public bool IsNullish => this is UndefinedValue or NullValue;

    public static BooleanValue Of(bool value) => value ? True : False;

    /// <summary>Whether a name of a file has it, so that later reads of the name see a change of it.</summary>
    public bool IsShared { get; set; }

    /// <summary>The property of a name; null when there is none, and for methods.</summary>
    public virtual Value? GetProperty(string name) => null;

    /// <summary>The method of a name; null when there is none.</summary>
    public virtual Method? FindMethod(string name) => null;

    /// <summary>The names that can stand after the dot, for suggestions.</summary>
    public virtual IEnumerable<string> MemberNames => [];

    /// <summary>The function that it is when it is called; null for what can't be, and for JavaScript's own functions.</summary>
    public virtual Method? AsFunction => null;

    /// <summary>Its properties as an object; null for what is none to JavaScript, and for JavaScript's own objects.</summary>
    public virtual IReadOnlyList<Property>? OwnProperties => null;

    /// <summary>The number of its parts, which a function of ours pays for when it looks at it; JavaScript's own values are counted by the evaluator.</summary>
    public virtual int PartCount => 0;

    /// <summary>Notes a call of a missing method, and returns the result; null if that is an error at once.</summary>
    public virtual Func<Cause, Value>? WrongCall => null;

    /// <summary>Whether changes are its own affair: it gets what its methods add, wherever they are called.</summary>
    public virtual bool CountsItsChanges => false;

    /// <summary>Whether a function of the schema that is given it may change it by its methods.</summary>
    public virtual bool IsChangedByCalls => false;

    /// <summary>Whether reading a member that is not there is an error, and not <c>undefined</c>.</summary>
    public virtual bool RefusesMember(string name) => false;

    /// <summary>Takes what code writes onto it; false for what changes nothing of the DDL, and for JavaScript's own objects.</summary>
    public virtual bool Take(string name, Value value) => false;

    /// <summary>Takes the members that <c>Object.assign</c> passes; false for JavaScript's own objects.</summary>
    public virtual bool Take(IEnumerable<Property> members) => false;

    /// <summary>Notes the first name that it is the value of.</summary>
    public virtual void NoteDeclaration(Reading reading)
    {
    }

    /// <summary>Adds it to the state of a value that it is part of; false if its state can't be determined.</summary>
    public virtual bool AddTo(SharedState state) => false;
}
