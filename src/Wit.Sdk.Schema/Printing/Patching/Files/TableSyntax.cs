using Wit.Sdk.Schema.Syntax.Tree;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Printing.Patching.Files;

/// <summary>A table's statement in its parts.</summary>
internal sealed class TableSyntax
{
    private readonly FileSyntax _file;
    private readonly Expression? _extra;

    private TableSyntax(FileSyntax file, Statement.Variables statement, CallChain chain)
    {
        _file = file;
        Statement = statement;
        Chain = chain;
        var arguments = chain.Root.Arguments;
        Columns = arguments.Length > 1 ? Unwrapped(arguments[1], out var builder) as Expression.Object : null;
        BuilderName = arguments.Length > 1 ? NameOf(arguments[1]) : null;
        _extra = arguments.Length > 2 ? arguments[2] : null;
        Elements = Unwrapped(_extra, out _);
        Self = NameOf(_extra);
    }

    public Statement.Variables Statement { get; }

    /// <summary>The call that makes the table, and those that follow.</summary>
    public CallChain Chain { get; }

    /// <summary>The object with the columns; null when they come from elsewhere.</summary>
    public Expression.Object? Columns { get; }

    /// <summary>The parameter of a function that returns the columns; null if they are an object.</summary>
    public string? BuilderName { get; }

    /// <summary>The array or object with the elements of the extra config; null for none.</summary>
    public Expression? Elements { get; }

    /// <summary>The parameter of the extra config's function; null when there is none, or it is taken apart.</summary>
    public string? Self { get; }

    /// <summary>Whether the table has an extra config of any form.</summary>
    public bool HasExtra => _extra is not null;

    /// <summary>The table that a statement makes; null when it does so in another way than by a call with its columns.</summary>
    public static TableSyntax? Of(FileSyntax file, SourceLocation location) =>
        StatementAt(file, location) is var (statement, declarator) && CallChain.Of(file, declarator.Value) is { } chain ? new TableSyntax(file, statement, chain) : null;

    /// <summary>The declaration at a place of the file.</summary>
    public static (Statement.Variables Statement, Declarator Declarator)? StatementAt(FileSyntax file, SourceLocation location)
    {
        foreach (var statement in file.Declarations)
        {
            foreach (var declarator in statement.Declarators)
            {
                if (location.Path == file.Path && declarator.Span.Start <= location.Span.Start && location.Span.Start <= declarator.Span.End)
                    return (statement, declarator);
            }
        }

        return null;
    }

    /// <summary>The property of a column by its key in TypeScript, and its place among the others.</summary>
    public (ObjectMember.Property Property, int Index)? FindColumn(string key)
    {
        var index = Columns is null ? -1 : Array.FindLastIndex(Columns.Members, member => member is ObjectMember.Property property && property.Name == key);
        return index < 0 ? null : ((ObjectMember.Property)Columns!.Members[index], index);
    }

    /// <summary>The element of the extra config that stands at a place; null when it stands elsewhere.</summary>
    public (Expression Value, int Index)? ElementAt(SourceLocation location)
    {
        var values = Elements switch
        {
            Expression.Array array => array.Elements,
            Expression.Object members => [.. members.Members.Select(member => (member as ObjectMember.Property)?.Value ?? new Expression.Missing(member.Span))],
            _ => [],
        };
        var index = location.Path == _file.Path ? Array.FindIndex(values, value => value.Span.Start <= location.Span.Start && location.Span.Start < value.Span.End) : -1;
        return index < 0 || values[index] is Expression.Spread or Expression.Missing ? null : (values[index], index);
    }

    private Expression? Unwrapped(Expression? expression, out bool isFunction)
    {
        isFunction = expression is Expression.Function;
        var value = expression is Expression.Function function ? _file.ResultOf(function.Syntax) : expression;
        return value is Expression.Array or Expression.Object ? value : null;
    }

    private static string? NameOf(Expression? expression) =>
        expression is Expression.Function { Syntax.Parameters: [{ Target: Pattern.Name name }] } ? name.Text : null;
}
