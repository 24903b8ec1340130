using System.Text;
using Wit.Sdk.Generators.Naming;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Code;

/// <summary>Decides the C# of one enum type.</summary>
internal static class EnumCodeBuilder
{
    /// <summary>Builds the code model of an enum type.</summary>
    public static EnumCode Build(string @namespace, string typeName, EnumType type)
    {
        var names = new UniqueNames([]);
        return new EnumCode(@namespace, typeName, type, type.Labels.Select(label => new EnumMemberCode(Name(names, label), label)).ToEquatableArray());
    }

    private static string Name(UniqueNames names, string label)
    {
        var plain = CSharpIdentifier.Pascal(label);
        var spelled = CSharpIdentifier.Pascal(SpellSymbols(label));

        // "+1" and "-1" are easier to distinguish as Plus1 and Minus1 than as _1 and _12.
        return plain.Length == 0 || plain[0] == '_' ? names.Take(spelled, plain, "Empty") : names.Take(plain, spelled, plain);
    }

    private static string SpellSymbols(string label)
    {
        var spelled = new StringBuilder();
        foreach (var character in label)
            spelled.Append(Symbol(character) is { } word ? " " + word + " " : character.ToString());
        return spelled.ToString();
    }

    private static string? Symbol(char character) => character switch
    {
        '+' => "plus",
        '-' => "minus",
        '*' => "star",
        '/' => "slash",
        '%' => "percent",
        '<' => "less",
        '>' => "greater",
        '=' => "equal",
        '!' => "not",
        '?' => "question",
        '&' => "and",
        '|' => "or",
        '#' => "sharp",
        '@' => "at",
        '$' => "dollar",
        '€' => "euro",
        '.' => "dot",
        _ => null,
    };
}
