using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Script.Values;

/// <summary>What an expression of a schema file gives. The hierarchy is closed: JavaScript's own values, and what Drizzle's functions build.</summary>
internal abstract class Value
{
    private protected Value()
    {
    }

    public static UndefinedValue Undefined { get; } = new();

    /// <summary>What stands at a place of an array that nothing was put at: undefined to whoever reads it, and stepped over by <c>map</c> and its kin.</summary>
    public static UndefinedValue Hole { get; } = new();

    public static NullValue Null { get; } = new();

    public static BooleanValue True { get; } = new(true);

    public static BooleanValue False { get; } = new(false);

    /// <summary>What it is, with its article, for messages: <c>a table</c>.</summary>
    public abstract string Description { get; }

    /// <summary>What <c>typeof</c> says.</summary>
    public virtual string TypeOf => "object";

    /// <summary>Whether it counts as true.</summary>
    public virtual bool IsTruthy => true;

    /// <summary>Whether it is <c>undefined</c> or <c>null</c>.</summary>
    public bool IsNullish => this is UndefinedValue or NullValue;

    public static BooleanValue Of(bool value) => value ? True : False;

    /// <summary>Whether a name of a file has it, so that a change of it is seen by whoever reads the name later.</summary>
    public bool IsShared { get; set; }

    /// <summary>The property of a name; null when there is none, and for methods.</summary>
    public virtual Value? GetProperty(string name) => null;

    /// <summary>The method of a name; null when there is none.</summary>
    public virtual Method? FindMethod(string name) => null;

    /// <summary>The names that can stand after the dot, for suggestions.</summary>
    public virtual IEnumerable<string> MemberNames => [];
}
