namespace Wit.Sdk.Generators.Emit.Names;

/// <summary>Separates code from texts in the output of the emitters.</summary>
internal static class GeneratedText
{
    /// <summary>Whether what stands before a place on its line leaves it code, or a reference of XML documentation: no literal is open, and no comment.</summary>
    public static bool IsCodeAfter(ReadOnlySpan<char> line)
    {
        var lead = line.TrimStart();
        return lead.StartsWith("//".AsSpan(), StringComparison.Ordinal) ? lead.EndsWith("cref=\"".AsSpan(), StringComparison.Ordinal) : !IsInLiteral(line);
    }

    /// <summary>Whether a character ends an identifier.</summary>
    public static bool EndsName(char character) =>
        character < 128 && character is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '@');

    private static bool IsInLiteral(ReadOnlySpan<char> line)
    {
        var isIn = false;
        for (var i = line.IndexOf('"'); i >= 0 && i < line.Length; i++)
        {
            if (line[i] == '\\' && isIn)
                i++;
            else if (line[i] == '"')
                isIn = !isIn;
        }

        return isIn;
    }
}
