namespace Wit.Sdk.Schema.Syntax.Parsing;

/// <summary>The bounds that keep any text from exhausting the stack.</summary>
internal static class ParserLimits
{
    /// <summary>How deep brackets, operators and types may nest. A level costs a dozen small frames: all of them fit a stack of 512 KB.</summary>
    public const int Depth = 200;

    /// <summary>How many unclosed brackets a closing one is looked for behind.</summary>
    public const int MismatchedBrackets = 32;

    /// <summary>How many errors of one file are reported: the first few show the cause, the rest follow from it.</summary>
    public const int ErrorsPerFile = 25;
}
