namespace Wit.Sdk.Schema.Evaluation;

/// <summary>The bounds that keep any schema from hanging a build.</summary>
internal static class Limits
{
    /// <summary>Steps that any schema may take; a step is a node evaluated or an element copied.</summary>
    public const int BaseSteps = 200_000;

    /// <summary>Further steps for each character of source.</summary>
    public const int StepsPerCharacter = 5;

    /// <summary>How deep evaluation may nest: expressions, calls, files. A level costs less than a kilobyte of stack.</summary>
    public const int Depth = 300;

    /// <summary>How many unknown names are compared with all known ones to tell what was meant.</summary>
    public const int Suggestions = 25;

    /// <summary>How many items a generator may yield.</summary>
    public const int Yields = 1000;

    /// <summary>The longest string that evaluation makes.</summary>
    public const int StringLength = 262_144;
}
