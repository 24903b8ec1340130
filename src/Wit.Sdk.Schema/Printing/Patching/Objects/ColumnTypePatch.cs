using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Printing.Patching.Files;
using Wit.Sdk.Schema.Syntax.Tree;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Printing.Patching.Objects;

/// <summary>Edits the builder of a column: its word, the options that are part of the type, and the array's dimensions. The column's name, its mode and other options stay.</summary>
internal sealed class ColumnTypePatch(TablePlace place, CallChain chain)
{
    private static readonly string[] TypeOptions = ["precision", "scale", "length", "withTimezone", "fields", "dimensions", "type", "srid"];
    private static readonly string[] Times = ["timestamp", "date"];
    private static readonly string[] Texts = ["text", "varchar", "char"];

    public bool Apply(Column before, Column after)
    {
        var printers = place.Printers;
        var printed = new FileSyntax(new SourceFile("printed.ts", "export const it = " + printers.Types.Print(after.Name, after.Type)));
        printers.DeclareTypes();
        var wanted = CallChain.Of(printed, printed.Declarations.First().Declarators[0].Value)!;
        var word = printed.Slice(wanted.Root.Callee.Span);
        var current = place.File.Syntax.Slice(chain.Root.Callee.Span);
        var options = wanted.Root.Arguments.OfType<Expression.Object>().SelectMany(given => given.Members).OfType<ObjectMember.Property>()
            .Select(option => (option.Name, Text: printed.Slice(option.Value.Span))).ToList();
        var isDone = place.File.Add(new TextEdit(chain.Root.Callee.Span.Start, chain.Root.Callee.Span.Length, word));
        if (SetOptions(options, Last(word), Last(current)) is not { } changed)
            return false;
        var dimensions = string.Concat(wanted.Links.Select(link => "." + link.Name + "(" + string.Join(", ", link.Call.Arguments.Select(argument => printed.Slice(argument.Span))) + ")"));
        var isArray = before.Type is ColumnType.Array || dimensions.Length > 0;
        return (isArray && place.File.Add(chain.Set(["array"], dimensions))) | isDone | changed;
    }

    private static string Last(string word) => word.Substring(word.LastIndexOf('.') + 1);

    /// <summary>Sets what the new type says and removes what it does not; null when the options come from elsewhere.</summary>
    private bool? SetOptions(List<(string Name, string Text)> wanted, string word, string current)
    {
        var arguments = chain.Root.Arguments;
        var existing = arguments.OfType<Expression.Object>().FirstOrDefault();
        if (existing is null)
        {
            if (arguments.Length > 1 || Array.Exists(arguments, argument => argument is not Expression.String))
                return wanted.Count == 0 ? false : null;
            return wanted.Count > 0 && Insert(arguments, "{ " + string.Join(", ", wanted.Select(option => option.Name + ": " + option.Text)) + " }");
        }

        if (existing.Members.Any(member => member is not ObjectMember.Property) || place.File.ListOf(existing) is not { } list)
            return null;
        var properties = existing.Members.Cast<ObjectMember.Property>().ToList();
        var leaving = properties.Where(property => !wanted.Exists(option => option.Name == property.Name) && !Stays(property.Name, word, current)).ToList();
        if (leaving.Count == properties.Count && wanted.Count == 0)
            return RemoveArgument(arguments, existing);
        foreach (var property in leaving)
            list.Remove(properties.IndexOf(property));
        var isChanged = leaving.Count > 0;
        foreach (var (name, text) in wanted)
        {
            var property = properties.Find(it => it.Name == name);
            if (property is null)
                list.Append(name + ": " + text);
            isChanged |= property is null || ((name != "mode" || word != current) && place.File.Replace(property.Value.Span, text));
        }

        return isChanged;
    }

    private static bool Stays(string option, string word, string current) => word == current
        ? !TypeOptions.Contains(option, StringComparer.Ordinal)
        : (option == "mode" && Times.Contains(word) && Times.Contains(current)) || (option == "enum" && Texts.Contains(word) && Texts.Contains(current));

    private bool Insert(Expression[] arguments, string text)
    {
        var style = place.File.Syntax.Style;
        if (arguments.Length > 0)
            return place.File.Add(new TextEdit(arguments[0].Span.End, 0, ", " + style.Apply(text)));
        var end = chain.Root.Span.End - 1;
        return place.File.Add(new TextEdit(end, 0, style.Apply(text)));
    }

    private bool RemoveArgument(Expression[] arguments, Expression.Object options)
    {
        var start = arguments.Length > 1 ? arguments[0].Span.End : options.Span.Start;
        return place.File.Add(new TextEdit(start, options.Span.End - start, string.Empty));
    }
}
