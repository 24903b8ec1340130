using System.Text.RegularExpressions;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Statements.Types;

/// <summary>A C# type of a user's code as a value.</summary>
/// <param name="Shape">The form.</param>
/// <param name="Name">The qualified name without type arguments; of an unknown type as it is written, of an array its brackets.</param>
internal sealed record TypeReference(TypeShape Shape, string Name)
{
    private static readonly Regex Qualifiers = new(@"global::(\w+\.)*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    /// <summary>Whether it takes null: <c>T?</c> of a value or a reference.</summary>
    public bool IsNullable { get; init; }

    /// <summary>The type arguments, the element of an array, the elements of a tuple.</summary>
    public EquatableArray<TypeReference> Arguments { get; init; }

    /// <summary>The names of a tuple's elements; empty for those without.</summary>
    public EquatableArray<string> ElementNames { get; init; }

    /// <summary>The parameters of the constructor that makes a value of columns; none where there is no such.</summary>
    public EquatableArray<ConstructorParameter> Parameters { get; init; }

    /// <summary>The type without a <c>?</c>.</summary>
    public string Core => Shape switch
    {
        TypeShape.Array => Arguments[0].Text + Name,
        TypeShape.Tuple => "(" + string.Join(", ", Arguments.Select((element, i) => ElementNames[i].Length == 0 ? element.Text : element.Text + " " + ElementNames[i])) + ")",
        _ => Arguments.IsEmpty ? Name : Name + "<" + string.Join(", ", Arguments.Select(argument => argument.Text)) + ">",
    };

    /// <summary>The type in C#.</summary>
    public string Text => Core + (IsNullable ? "?" : string.Empty);

    /// <summary>The type as people write it.</summary>
    public string Short => Shorten(Text);

    /// <summary>The same without a <c>?</c>.</summary>
    public string ShortCore => Shorten(Core);

    /// <summary>Whether the compiler knows every part.</summary>
    public bool IsKnown => Shape != TypeShape.Unknown && Arguments.All(argument => argument.IsKnown);

    /// <summary>A type without its namespaces.</summary>
    public static string Shorten(string text) => Qualifiers.Replace(text, string.Empty);
}
