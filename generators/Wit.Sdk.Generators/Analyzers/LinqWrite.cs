namespace Wit.Sdk.Generators.Analyzers;

/// <summary>The effect of a method of linq2db on the rows of its target.</summary>
[Flags]
internal enum LinqWrite
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Adds rows.</summary>
    Insert = 1,

    /// <summary>Changes rows.</summary>
    Update = 2,

    /// <summary>Destroys rows.</summary>
    Delete = 4,
}
