using Wit.Sdk.Generators.Naming;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Generators.Emit;

/// <summary>Writes XML documentation: the words of the schema, or a plain sentence where it has none.</summary>
internal static class Docs
{
    /// <summary>Writes a summary of JSDoc.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="documentation">The comment.</param>
    /// <param name="otherwise">XML for when the comment has no text.</param>
    public static CodeWriter Summary(this CodeWriter writer, Documentation documentation, string otherwise) =>
        writer.Summary(XmlText.Lines(documentation.Summary) is { Count: > 0 } lines ? lines : [otherwise]);

    /// <summary>Writes a summary that is XML already.</summary>
    public static CodeWriter Summary(this CodeWriter writer, string xml) => writer.Summary([xml]);

    /// <summary>Writes the XML of a remark.</summary>
    public static CodeWriter Remarks(this CodeWriter writer, string xml) => writer.Write($"/// <remarks>{xml}</remarks>");

    /// <summary>A name of the schema as a <c>c</c> element.</summary>
    public static string Code(string text) => "<c>" + XmlText.Escape(text) + "</c>";

    /// <summary>Writes <c>[Obsolete]</c> where the schema says <c>@deprecated</c>.</summary>
    public static CodeWriter Obsolete(this CodeWriter writer, string? deprecation) => deprecation is null
        ? writer
        : writer.Write(deprecation.Length == 0 ? "[global::System.Obsolete]" : $"[global::System.Obsolete({CSharpLiteral.Quote(deprecation)})]");

    private static CodeWriter Summary(this CodeWriter writer, IReadOnlyList<string> lines)
    {
        if (lines.Count == 1)
            return writer.Write($"/// <summary>{lines[0]}</summary>");

        writer.Write("/// <summary>");
        foreach (var line in lines)
            writer.Write("/// " + line);
        return writer.Write("/// </summary>");
    }
}
