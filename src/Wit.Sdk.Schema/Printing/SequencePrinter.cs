using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Printing;

/// <summary>Prints the options of a sequence.</summary>
internal static class SequencePrinter
{
    private const int LongestSafeNumber = 15;

    /// <summary>The options that are not what the server takes without them.</summary>
    /// <param name="options">The options, all of them said.</param>
    /// <param name="defaults">The options that need not be written.</param>
    public static List<string> Options(SequenceOptions options, SequenceOptions defaults)
    {
        var parts = new List<string>();
        Add("startWith", options.StartWith, options.StartWith == options.MinValue && defaults.StartWith == defaults.MinValue ? options.StartWith : defaults.StartWith);
        Add("increment", options.IncrementBy, defaults.IncrementBy);
        Add("minValue", options.MinValue, defaults.MinValue);
        Add("maxValue", options.MaxValue, defaults.MaxValue);
        Add("cache", options.Cache, defaults.Cache);
        if (options.Cycle)
            parts.Add("cycle: true");
        return parts;

        void Add(string name, string? value, string? otherwise)
        {
            if (value is not null && value != otherwise)
                parts.Add(name + ": " + (value.Length <= LongestSafeNumber ? value : ScriptText.Literal(value)));
        }
    }
}
