using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Syntax.Lexing;
using Wit.Sdk.Schema.Syntax.Tree;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Syntax.Parsing;

/// <summary>
/// Makes a tree of a file's tokens. There always is a tree: an error is reported beside it, and reading goes on at the next
/// <c>,</c>, closing bracket, <c>;</c> or line that can only start a statement.
/// </summary>
internal sealed partial class Parser
{
    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly TokenList _list;
    private readonly Token[] _tokens;
    private readonly List<TextSpan> _damage;
    private readonly int _end;
    private int _index;
    private int _depth;
    private int _lastErrorPosition = -1;
    private bool _isSpeculating;
    private bool _speculationFailed;
    private bool _inConditionalBranch;
    private int _noTypeArgumentsBefore;

    private Parser(SourceText source, DiagnosticBag diagnostics, TokenList list, List<TextSpan> damage, int start, int end)
    {
        _source = source;
        _diagnostics = diagnostics;
        _list = list;
        _tokens = list.Tokens;
        _damage = damage;
        _index = start;
        _end = end;
    }

    /// <summary>Reads a whole file.</summary>
    public static SyntaxTree Parse(SourceText source, DiagnosticBag diagnostics)
    {
        var errorsBefore = diagnostics.ErrorCount;
        var list = Lexer.Tokenize(source, diagnostics);
        var damage = new List<TextSpan>();
        foreach (var lexical in diagnostics.ErrorsSince(errorsBefore))
            damage.Add(lexical.Location!.Span);
        var parser = new Parser(source, diagnostics, list, damage, 0, list.Tokens.Length - 1);
        return new SyntaxTree(source, parser.ParseStatements(isTopLevel: true), damage);
    }

    private Token Current => _index < _end ? _tokens[_index] : EndToken;

    /// <summary>The token past the end: the end of the file, or the brace that closes a body read on its own.</summary>
    private Token EndToken => new(TokenKind.EndOfFile, _tokens[_end].Start, _tokens[_end].End, null, true);

    private bool AtEnd => _index >= _end;

    private int PreviousEnd => _index > 0 ? _tokens[_index - 1].End : 0;

    private Token Peek(int offset) => _index + offset < _end ? _tokens[_index + offset] : EndToken;

    private bool At(TokenKind kind) => Current.Kind == kind;

    private bool AtWord(string word) => Current.Word == word;

    private Token Next()
    {
        var token = Current;
        if (_index < _end)
            _index++;
        return token;
    }

    private bool Take(TokenKind kind)
    {
        if (!At(kind))
            return false;
        Next();
        return true;
    }

    private bool TakeWord(string word)
    {
        if (!AtWord(word))
            return false;
        Next();
        return true;
    }

    private void Expect(TokenKind kind, string display)
    {
        if (!Take(kind))
            Report(DiagnosticCatalogue.TokenExpected, losesText: true, display, Describe(Current));
    }

    private TextSpan From(int start) => TextSpan.FromBounds(start, Math.Max(start, PreviousEnd));

    private TextSpan? DocCommentHere() => _list.DocComments.TryGetValue(_index, out var span) ? span : null;

    /// <summary>Counts a level of nesting; past the limit it is reported, and the rest of the statement is skipped.</summary>
    private bool Enter()
    {
        if (++_depth <= ParserLimits.Depth)
            return true;
        if (_isSpeculating)
        {
            // Every reading that starts between here and there would go as deep again.
            _speculationFailed = true;
            _noTypeArgumentsBefore = Math.Max(_noTypeArgumentsBefore, _index);
            return false;
        }

        Report(DiagnosticCatalogue.NestedTooDeeply, losesText: true, ParserLimits.Depth);
        SkipToStatementBoundary();
        return false;
    }

    private void Leave() => _depth--;

    /// <summary>Reports at the current token; one error per place, since what follows from an error is seen again by each caller on the way out.</summary>
    private void Report(DiagnosticDescriptor descriptor, bool losesText, params object[] arguments)
    {
        var atLineEnd = Current.NewLineBefore || AtEnd;
        var span = atLineEnd && descriptor.Code != DiagnosticCatalogue.NestedTooDeeply.Code ? new TextSpan(PreviousEnd, 0) : Current.Span;
        ReportAt(span, descriptor, losesText, arguments);
    }

    private void ReportAt(TextSpan span, DiagnosticDescriptor descriptor, bool losesText, params object[] arguments)
    {
        _speculationFailed = true;
        if (_isSpeculating)
            return;
        if (losesText)
            _damage.Add(span);
        if (_lastErrorPosition == Current.Start)
            return;
        _lastErrorPosition = Current.Start;
        if (_damage.Count <= ParserLimits.ErrorsPerFile)
            _diagnostics.Report(_source, span, descriptor, arguments);
    }

    private string Describe(Token token)
    {
        if (token.Kind == TokenKind.EndOfFile)
            return "the end of the file";
        var text = _source.Content.Substring(token.Start, Math.Min(token.End - token.Start, 30));
        return "'" + text + "'";
    }

    /// <summary>Tries a reading that may be wrong; if it is, nothing was read and no error is reported.</summary>
    private bool TryRead(Func<bool> read)
    {
        var (index, depth, failed, speculating) = (_index, _depth, _speculationFailed, _isSpeculating);
        _isSpeculating = true;
        _speculationFailed = false;
        var success = read() && !_speculationFailed;
        _isSpeculating = speculating;
        _speculationFailed = failed;
        _depth = depth;
        if (!success)
            _index = index;
        return success;
    }
}
