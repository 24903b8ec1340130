using System.Text;

namespace Wit.Sdk.Tooling.Diagrams;

/// <summary>Writes a diagram as a Mermaid <c>erDiagram</c>, which code hosts and editors draw.</summary>
public static class DiagramMermaid
{
    /// <summary>The text of a diagram.</summary>
    /// <param name="diagram">The diagram.</param>
    public static string Write(Diagram diagram)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        var text = new StringBuilder("erDiagram\n");
        foreach (var table in diagram.Tables)
        {
            text.Append("  ").Append(Entity(table.Name)).Append(" {\n");
            foreach (var row in table.Rows)
            {
                var keys = row switch { { IsPrimaryKey: true, IsForeignKey: true } => " PK, FK", { IsPrimaryKey: true } => " PK", { IsForeignKey: true } => " FK", _ => string.Empty };
                text.Append("    ").Append(Word(row.Type)).Append(' ').Append(Word(row.Name)).Append(keys).Append('\n');
            }

            text.Append("  }\n");
        }

        foreach (var edge in diagram.Edges)
        {
            text.Append("  ").Append(Entity(edge.To)).Append(edge.IsOptional ? " |o--" : " ||--").Append(edge.IsUnique ? "o| " : "o{ ").Append(Entity(edge.From))
                .Append(" : \"").Append(Quoted(string.Join(", ", edge.Columns))).Append("\"\n");
        }

        return text.ToString();
    }

    private static string Entity(Schema.Model.QualifiedName name) => "\"" + Quoted(name.IsPublic ? name.Name : name.ToString()) + "\"";

    private static string Quoted(string name) => string.Concat(name.Select(static character => character is '"' or '\\' or '%' or '\n' or '\r' ? '_' : character));

    /// <summary>Types and names of columns are words that begin with a letter.</summary>
    private static string Word(string text)
    {
        var word = string.Concat(text.Select(static character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-' or '(' or ')' or '[' or ']' ? character : '_'));
        return word.Length > 0 && char.IsAsciiLetter(word[0]) ? word : "_" + word;
    }
}
