namespace Wit.Sdk.Generators.Analyzers;

/// <summary>What a method of linq2db does to the rows of its target.</summary>
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
