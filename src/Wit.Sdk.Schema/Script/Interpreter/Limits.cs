namespace Wit.Sdk.Schema.Script.Interpreter;

/// <summary>The bounds that keep any schema from hanging a build.</summary>
internal static class Limits
{
    /// <summary>Steps that any schema may take; a step is a node evaluated or an element copied.</summary>
    public const int BaseSteps = 200_000;

    /// <summary>Further steps for each character of source.</summary>
    public const int StepsPerCharacter = 5;

    /// <summary>Bytes that any schema may allocate for lists, objects and texts.</summary>
    public const long BaseBytes = 64 << 20;

    /// <summary>Further bytes for each character of source.</summary>
    public const int BytesPerCharacter = 64;

    /// <summary>The cost of an item of a new list.</summary>
    public const int BytesPerItem = 32;

    /// <summary>The cost of a member of a new object.</summary>
    public const int BytesPerMember = 128;

    /// <summary>How many items are looked at in one step.</summary>
    public const int ItemsPerStep = 16;

    /// <summary>How many characters are looked at in one step.</summary>
    public const int CharactersPerStep = 256;

    /// <summary>How deep evaluation may nest: expressions, calls, files. A level costs less than a kilobyte of stack.</summary>
    public const int Depth = 300;

    /// <summary>The number of unknown names that are compared with all known ones to suggest the intended name.</summary>
    public const int Suggestions = 25;

    /// <summary>How many dimensions an array type may have: PostgreSQL's arrays have at most six.</summary>
    public const int Dimensions = 32;

    /// <summary>How many classes may extend each other.</summary>
    public const int Classes = 100;

    /// <summary>How many items a generator may yield.</summary>
    public const int Yields = 1000;

    /// <summary>The longest string that evaluation makes.</summary>
    public const int StringLength = 262_144;
}
