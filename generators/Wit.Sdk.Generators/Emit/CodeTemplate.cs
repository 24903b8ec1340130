using System.Globalization;
using System.Runtime.CompilerServices;

namespace Wit.Sdk.Generators.Emit;

/// <summary>An interpolated string that the compiler hands to a <see cref="CodeWriter"/> piece by piece, instead of making a string first.</summary>
[InterpolatedStringHandler]
internal readonly ref struct CodeTemplate
{
    private readonly CodeWriter _writer;

    /// <summary>Begins a template; the compiler calls it.</summary>
    /// <param name="literalLength">The length of the text around the holes.</param>
    /// <param name="formattedCount">The number of holes.</param>
    /// <param name="writer">Where the pieces go.</param>
#pragma warning disable IDE0060, RCS1163 // The shape that the compiler asks for
    public CodeTemplate(int literalLength, int formattedCount, CodeWriter writer) => _writer = writer;
#pragma warning restore IDE0060, RCS1163

    /// <summary>Writes the text between two holes.</summary>
    public void AppendLiteral(string text) => _writer.Append(text);

    /// <summary>Writes a text; nothing for null.</summary>
    public void AppendFormatted(string? text) => _writer.Append(text ?? string.Empty);

    /// <summary>Writes a number.</summary>
    public void AppendFormatted(int number) => _writer.Append(number.ToString(CultureInfo.InvariantCulture));
}
