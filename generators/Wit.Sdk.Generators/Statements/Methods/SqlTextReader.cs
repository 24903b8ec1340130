using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Statements.Methods;

/// <summary>Reads a constant text, and where each part of it stands: in a literal of any kind, in several that are joined, or in a constant that is declared elsewhere.</summary>
internal sealed class SqlTextReader
{
    private const int MaximumDepth = 16;
    private readonly StringBuilder _text = new();
    private readonly List<TextPiece> _pieces = [];
    private readonly Compilation _compilation;
    private int _depth;

    private SqlTextReader(Compilation compilation) => _compilation = compilation;

    /// <summary>Reads an expression; null when the compiler does not know its value.</summary>
    public static (string Text, EquatableArray<TextPiece> Pieces)? Read(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetConstantValue(expression, cancellationToken) is not { HasValue: true, Value: string value })
            return null;
        var reader = new SqlTextReader(model.Compilation);
        reader.Add(expression, model, cancellationToken);
        return reader._text.ToString() == value ? (value, reader._pieces.ToEquatableArray()) : (value, new[] { Whole(expression, 0, value.Length) });
    }

    private static TextPiece Whole(SyntaxNode node, int start, int length) => new(node.SyntaxTree.FilePath, start, length, node.SpanStart, node.Span.Length);

    private void Add(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax literal:
                Add(literal.Token, literal, -1);
                break;
            case ParenthesizedExpressionSyntax parenthesized:
                Add(parenthesized.Expression, model, cancellationToken);
                break;
            case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.AddExpression):
                Add(binary.Left, model, cancellationToken);
                Add(binary.Right, model, cancellationToken);
                break;
            case InterpolatedStringExpressionSyntax interpolated:
                AddInterpolated(interpolated, model, cancellationToken);
                break;
            default:
                AddConstant(expression, model, cancellationToken);
                break;
        }
    }

    private void AddInterpolated(InterpolatedStringExpressionSyntax interpolated, SemanticModel model, CancellationToken cancellationToken)
    {
        var end = interpolated.StringEndToken;
        var indentation = interpolated.StringStartToken.IsKind(SyntaxKind.InterpolatedMultiLineRawStringStartToken)
            ? end.Text.TrimEnd('"').Length - (end.Text.LastIndexOf('\n') + 1)
            : interpolated.StringStartToken.IsKind(SyntaxKind.InterpolatedSingleLineRawStringStartToken) ? 0 : -1;
        foreach (var content in interpolated.Contents)
        {
            if (content is InterpolatedStringTextSyntax text)
                Add(text.TextToken, text, indentation);
            else if (content is InterpolationSyntax hole)
                Add(hole.Expression, model, cancellationToken);
        }
    }

    /// <summary>A constant that this project declares is read where it is declared, so that a mistake in it is shown there.</summary>
    private void AddConstant(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        var value = model.GetConstantValue(expression, cancellationToken).Value as string ?? string.Empty;
        var declaration = model.GetSymbolInfo(expression, cancellationToken).Symbol is IFieldSymbol { IsConst: true } field
            ? field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) as VariableDeclaratorSyntax
            : null;
        if (declaration?.Initializer is { } initializer && _depth < MaximumDepth)
        {
            _depth++;
            Add(initializer.Value, declaration.SyntaxTree == model.SyntaxTree ? model : _compilation.GetSemanticModel(declaration.SyntaxTree), cancellationToken);
            _depth--;
            return;
        }

        _pieces.Add(Whole(expression, _text.Length, value.Length));
        _text.Append(value);
    }

    private void Add(SyntaxToken token, SyntaxNode node, int indentation)
    {
        if (LiteralText.Map(token, indentation) is not ({ } value, { } offsets))
        {
            _pieces.Add(Whole(node, _text.Length, token.ValueText.Length));
            _text.Append(token.ValueText);
            return;
        }

        for (var start = 0; start < value.Length;)
        {
            var end = start + 1;
            while (end < value.Length && offsets[end] == offsets[end - 1] + 1)
                end++;
            _pieces.Add(new TextPiece(token.SyntaxTree!.FilePath, _text.Length + start, end - start, token.SpanStart + offsets[start], end - start));
            start = end;
        }

        _text.Append(value);
    }
}
