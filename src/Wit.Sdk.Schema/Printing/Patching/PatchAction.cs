
namespace Wit.Sdk.Schema.Printing.Patching;

/// <summary>The kinds of edit to an object of a schema file.</summary>
public enum PatchAction
{
    /// <summary>The object is added.</summary>
    Add,

    /// <summary>The object is removed.</summary>
    Remove,

    /// <summary>A property of the object changes.</summary>
    Change,
}
