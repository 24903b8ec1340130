namespace Wit.Sdk.Generators.Pipeline;

/// <summary>What an additional file is to us, as its metadata <c>WitKind</c> says.</summary>
internal enum InputFileKind
{
    /// <summary>A file of the schema.</summary>
    Schema,

    /// <summary>A file of the migrations folder's <c>meta</c>.</summary>
    Migration,
}
