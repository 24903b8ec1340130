using System.Globalization;
using Wit.Sdk.Generators.Code;
using Wit.Sdk.Generators.Code.Keys;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Emit.Tables;

/// <summary>Pieces that the helpers of a table share.</summary>
internal static class Statement
{
    /// <summary>The last parameter of every helper.</summary>
    public const string CancellationToken = "global::System.Threading.CancellationToken cancellationToken = default";

    /// <summary><c>"id" = $1 AND "name" = $2</c>.</summary>
    public static string Where(EquatableArray<KeyPartCode> parts) => string.Join(" AND ", parts.Select((part, i) =>
        SqlText.QuoteIdentifier(part.Column.Column.Name) + " = $" + (i + 1).ToString(CultureInfo.InvariantCulture)));

    /// <summary><c>Guid repoId, int number</c>.</summary>
    public static string Parameters(EquatableArray<KeyPartCode> parts) =>
        string.Join(", ", parts.Select(part => part.Column.Type.Name + " " + part.Parameter));

    /// <summary>The parameters of the parts and others after them.</summary>
    public static string Parameters(EquatableArray<KeyPartCode> parts, params string[] others) =>
        string.Join(", ", parts.Select(part => part.Column.Type.Name + " " + part.Parameter).Concat(others).Append(CancellationToken));

    /// <summary>The parameter for related rows; empty if the table has no relations.</summary>
    public static string[] Include(TableCode table) => table.Relations.IsEmpty ? [] : [$"global::Wit.Sdk.Include<{table.RowType}>? include = null"];

    /// <summary>The argument for that parameter.</summary>
    public static string Included(TableCode table) => table.Relations.IsEmpty ? "null" : "include";

    /// <summary>
    /// Writes the overload without that parameter, so that a token can stand right after the other arguments; nothing where the table has no relations.
    /// </summary>
    /// <param name="writer">Where to.</param>
    /// <param name="table">The table.</param>
    /// <param name="summary">The summary of the helper.</param>
    /// <param name="result">The type of its result, with the name of the helper.</param>
    /// <param name="parts">Its first parameters.</param>
    /// <param name="others">Its other parameters, without defaults.</param>
    public static void EmitWithoutInclude(this CodeWriter writer, TableCode table, string summary, string result, EquatableArray<KeyPartCode> parts, params string[] others)
    {
        if (table.Relations.IsEmpty)
            return;
        var parameters = parts.Select(part => part.Column.Type.Name + " " + part.Parameter).Concat(others).Append("global::System.Threading.CancellationToken cancellationToken");
        var arguments = parts.Select(part => part.Parameter).Concat(others.Select(other => other.Substring(other.LastIndexOf(' ') + 1)));
        writer.Separate()
            .Summary(summary)
            .Write(GeneratedFile.NotCovered)
            .Write($"public {result}({string.Join(", ", parameters)}) =>")
            .Indent()
            .Write($"{result.Substring(result.LastIndexOf(' ') + 1)}({string.Join(", ", arguments)}, include: null, cancellationToken);")
            .Outdent();
    }

    /// <summary>Documents that parameter.</summary>
    public static CodeWriter DocumentInclude(this CodeWriter writer, TableCode table) => table.Relations.IsEmpty
        ? writer
        : writer.Write($"/// <param name=\"include\">Related rows to load; see <see cref=\"global::{table.Namespace}.{table.Names.Include}\"/>.</param>");

    /// <summary>The type of a state that holds values: the type itself of one, a tuple of several. Unnamed, since a tuple refuses some names.</summary>
    public static string StateType(IReadOnlyList<string> types) => types.Count switch
    {
        0 => "global::System.ValueTuple",
        1 => types[0],
        _ => "(" + string.Join(", ", types) + ")",
    };

    /// <summary>The type of a state that holds the parts.</summary>
    public static string StateType(EquatableArray<KeyPartCode> parts) => StateType([.. parts.Select(part => part.Column.Type.Name)]);

    /// <summary>The state of values.</summary>
    public static string State(IReadOnlyList<string> values) => values.Count switch
    {
        0 => "default",
        1 => values[0],
        _ => "(" + string.Join(", ", values) + ")",
    };

    /// <summary>The state of the parts.</summary>
    public static string State(EquatableArray<KeyPartCode> parts) => State([.. parts.Select(part => part.Parameter)]);

    /// <summary>One value of a state.</summary>
    public static string Item(string state, int index, int count) => count == 1 ? state : state + ".Item" + (index + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The statements that bind the parts from <c>state</c>, in which they stand from the first place on.</summary>
    public static string Bind(EquatableArray<KeyPartCode> parts, int states) => string.Join(" ", parts.Select((part, i) =>
        ValueBinding.Add(part.Column, Item("state", i, states), nullable: false)));

    /// <summary>Names as people list them: <c>repo_id</c> and <c>number</c>.</summary>
    public static string Enumerate(EquatableArray<KeyPartCode> parts) => string.Join(" and ", parts.Select(part => Docs.Code(part.Column.Column.Name)));

    /// <summary>Documents the parameters of the parts.</summary>
    public static CodeWriter DocumentParts(this CodeWriter writer, EquatableArray<KeyPartCode> parts)
    {
        foreach (var part in parts)
            writer.Write($"/// <param name=\"{part.Parameter.TrimStart('@')}\">The value of {Docs.Code(part.Column.Column.Name)}.</param>");
        return writer;
    }

    /// <summary>Documents the last parameter.</summary>
    public static CodeWriter DocumentCancellation(this CodeWriter writer) =>
        writer.Write("/// <param name=\"cancellationToken\">Cancels the statement.</param>");
}
