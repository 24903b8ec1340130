using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Wit.Sdk.Schema.Diagnostics;

namespace Wit.Sdk.Cli.Output;

/// <summary>Writes a result as one JSON object, indented, keys in camel case.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Makes the text of an object whose properties the callback writes.</summary>
    public static string Object(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, s_options))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return Printable.Text(Encoding.UTF8.GetString(stream.ToArray())) + "\n";
    }

    /// <summary>Writes a property with an array of objects.</summary>
    public static void Array<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a property with an array of texts.</summary>
    public static void Texts(this Utf8JsonWriter writer, string name, IEnumerable<string> items)
    {
        writer.WriteStartArray(name);
        foreach (var item in items) writer.WriteStringValue(item);
        writer.WriteEndArray();
    }

    /// <summary>Writes the property <c>diagnostics</c>; lines and columns count from 1.</summary>
    public static void Diagnostics(this Utf8JsonWriter writer, IEnumerable<Diagnostic> diagnostics) => writer.Array("diagnostics", diagnostics, diagnostic =>
    {
        writer.Place(diagnostic);
        writer.WriteString("severity", Severity(diagnostic.Severity));
        writer.WriteString("code", diagnostic.Code);
        writer.WriteString("message", diagnostic.Message);
        writer.WriteString("help", diagnostic.Help);
    });

    /// <summary>Writes where a diagnostic is, if it is anywhere.</summary>
    public static void Place(this Utf8JsonWriter writer, Diagnostic diagnostic)
    {
        if (diagnostic.Location is not { } location) return;
        writer.WriteString("path", location.Path);
        writer.WriteNumber("line", location.Start.Line + 1);
        writer.WriteNumber("column", location.Start.Column + 1);
    }

    private static string Severity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "hint",
    };
}
