namespace Wit.Sdk.Generators.Statements.Types;

/// <summary>The forms of C# types.</summary>
internal enum TypeShape
{
    /// <summary>A type that the project or a reference declares.</summary>
    Named,

    /// <summary>A name that the compiler does not know yet: most often one that is generated.</summary>
    Unknown,

    /// <summary>An array.</summary>
    Array,

    /// <summary>A tuple.</summary>
    Tuple,
}
