using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Printing.Patching.Files;
using Wit.Sdk.Schema.Syntax.Tree;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Printing.Patching.Objects;

/// <summary>Edits what is a statement of its own: schemas, enums, sequences, views, whole tables.</summary>
internal sealed class ObjectPatch(PatchContext context)
{
    public string? Apply(PatchItem item, EquatableArray<string> parts)
    {
        if (item.Action == PatchAction.Add)
            return Add(item.Kind, parts);
        if (context.Find(KeyOf(item.Kind, parts)) is not { } location || context.FileOf(location.Path) is not { } file || TableSyntax.StatementAt(file.Syntax, location) is not var (statement, declarator))
            return PatchContext.Elsewhere;
        if (item.Action == PatchAction.Remove)
            return statement.Declarators.Length == 1 ? Remove(file, statement, declarator) : PatchContext.Elsewhere;
        var name = new QualifiedName(parts[0], parts[1]);
        var isDone = CallChain.Of(file.Syntax, declarator.Value) is { } chain && item.Kind switch
        {
            "enum" => context.Target.FindEnum(name) is { } type && chain.Root is { Arguments: [_, Expression.Array labels] } && file.Replace(labels.Span, SchemaPrinter.Labels(type)),
            "sequence" => context.Target.Sequences.FirstOrDefault(it => it.Name == name) is { } sequence && ChangeSequence(file, chain.Root, sequence),
            "view" => context.Target.Views.FirstOrDefault(it => it.Name == name) is { } view && ChangeView(file, chain, declarator.Value!, view, item.Property!),
            _ => false,
        };
        return isDone ? null : PatchContext.Elsewhere;
    }

    private static ObjectKey KeyOf(string kind, EquatableArray<string> parts) => kind switch
    {
        "schema" => new ObjectKey(ObjectKind.Schema, parts[0]),
        "enum" => new ObjectKey(ObjectKind.Enum, new QualifiedName(parts[0], parts[1])),
        "sequence" => new ObjectKey(ObjectKind.Sequence, new QualifiedName(parts[0], parts[1])),
        "view" => new ObjectKey(ObjectKind.View, new QualifiedName(parts[0], parts[1])),
        _ => new ObjectKey(ObjectKind.Table, new QualifiedName(parts[0], parts[1])),
    };

    private static bool ChangeSequence(FilePatch file, Expression.Call call, Sequence sequence)
    {
        var options = SequencePrinter.Options(sequence.Options, SequenceDefaults.Complete(SequenceOptions.None));
        var text = options.Count == 0 ? string.Empty : "{ " + string.Join(", ", options) + " }";
        return call.Arguments switch
        {
            [_] => file.Add(new TextEdit(call.Arguments[0].Span.End, 0, ", " + file.Syntax.Style.Apply(text))),
            [_, Expression.Object existing] when text.Length > 0 => file.Replace(existing.Span, text),
            [var name, Expression.Object existing] => file.Add(new TextEdit(name.Span.End, existing.Span.End - name.Span.End, string.Empty)),
            _ => false,
        };
    }

    /// <summary>A query as SQL replaces a query as SQL; where the columns are those of a query that was built, or others than before, the whole view is printed.</summary>
    private bool ChangeView(FilePatch file, CallChain chain, Expression value, View view, string property)
    {
        var printers = context.PrintersFor(file);
        var before = context.Existing.Views.First(it => it.Name == view.Name);
        var isSameShape = before.Columns.Select(column => (column.Name, column.Type)).SequenceEqual(view.Columns.Select(column => (column.Name, column.Type)));
        if (property == "query" && isSameShape && chain.Find("as") is { Arguments: [Expression.TaggedTemplate query] })
            return file.Replace(FilePatch.SpanOf(query), printers.Views.Query(view));
        var text = printers.Views.Value(view);
        printers.DeclareTypes();
        file.Replace(value.Span, text);
        return true;
    }

    private string? Remove(FilePatch file, Statement.Variables statement, Declarator declarator)
    {
        file.Remove(statement);
        if (declarator.Target is Pattern.Name { Text: var export })
        {
            foreach (var other in context.Files)
                RelationRemoval.Remove(other, export);
        }

        return null;
    }

    /// <summary>Decides on the file of what is new, so that everything that is printed can name it.</summary>
    public void Place(PatchItem item, EquatableArray<string> parts)
    {
        if (item.Action != PatchAction.Add || Export(item.Kind, parts) is not { } export)
            return;
        var type = item.Kind == "enum" ? context.Target.FindEnum(new QualifiedName(parts[0], parts[1])) : null;
        context.Homes[export] = (type is null ? Home(parts[0]) : HomeOfType(type)).Syntax.Path;
    }

    private string? Export(string kind, EquatableArray<string> parts)
    {
        var name = new QualifiedName(parts[0], parts[parts.Count - 1]);
        return kind switch
        {
            "schema" => context.Target.Schemas.FirstOrDefault(schema => schema.Name == parts[0])?.ExportName,
            "enum" => context.Target.FindEnum(name)?.ExportName,
            "sequence" => context.Target.Sequences.FirstOrDefault(sequence => sequence.Name == name)?.ExportName,
            "table" => context.Target.FindTable(name)?.ExportName,
            "view" => context.Target.Views.FirstOrDefault(view => view.Name == name)?.ExportName,
            _ => null,
        };
    }

    private string? Add(string kind, EquatableArray<string> parts)
    {
        if (Export(kind, parts) is not { } export)
            return "the database does not have it";
        var name = new QualifiedName(parts[0], parts[parts.Count - 1]);
        var file = context.FileOf(context.Homes[export])!;
        var printers = context.PrintersFor(file);
        switch (kind)
        {
            case "schema":
                file.Declare("export const " + export + " = " + file.Words.Core("pgSchema") + "(" + ScriptText.Literal(parts[0]) + ");\n");
                break;
            case "enum":
                file.Declare(SchemaPrinter.Enum(context.Target.FindEnum(name)!, context.Schemas, file.Words));
                break;
            case "sequence":
                file.Declare(SchemaPrinter.Sequence(context.Target.Sequences.First(it => it.Name == name), context.Schemas, file.Words));
                break;
            case "table":
                file.Append(printers.Tables.Print(context.Target.FindTable(name)!));
                break;
            default:
                file.Append(printers.Views.Print(context.Target.Views.First(it => it.Name == name)));
                break;
        }

        printers.DeclareTypes();
        return null;
    }

    /// <summary>The file for new objects of a PostgreSQL schema: the one with most of its tables; otherwise the one with most tables, and the first of equal ones.</summary>
    private FilePatch Home(string schema) => context.Entries.Select(path => context.FileOf(path)!)
        .OrderByDescending(file => Count(file, table => table.Name.Schema == schema)).ThenByDescending(file => Count(file, _ => true)).First();

    private int Count(FilePatch file, Func<Table, bool> counts) =>
        context.Existing.Tables.Count(table => counts(table) && context.Homes.TryGetValue(table.ExportName, out var path) && path == file.Syntax.Path);

    /// <summary>A new enum is declared where the first table that uses it stands.</summary>
    private FilePatch HomeOfType(EnumType type)
    {
        var user = context.Target.Tables.FirstOrDefault(table => table.Columns.Any(column => SqlTypes.EnumName(column.Type) == type.Name));
        return user is not null && context.TableOf(user.Name) is var (file, _) ? file : Home(type.Name.Schema);
    }
}
