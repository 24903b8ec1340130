using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using Wit.Sdk.Generators.Emit.Names;

namespace Wit.Sdk.Generators.Emit;

/// <summary>
/// Collects lines of code at an indentation. Templates are written as raw strings and come out as they look; what stands in their holes goes to the text as it is, without a string of its own.
/// </summary>
internal sealed class CodeWriter
{
    private const string Step = "    ";
    private const int OrdinaryFile = 1 << 17;
    private char[] _text = ArrayPool<char>.Shared.Rent(OrdinaryFile);
    private int _length;
    private string _indentation = string.Empty;
    private bool _isAtStart = true;
    private bool _isLineEmpty = true;

    /// <summary>Writes lines, each at the current indentation. An empty text is an empty line.</summary>
    public CodeWriter Write(string lines)
    {
        Append(lines);
        return EndLine();
    }

    /// <summary>Writes lines, with something more at the end of the last.</summary>
    public CodeWriter Write(string lines, string end)
    {
        Append(lines);
        Append(end);
        return EndLine();
    }

    /// <summary>Writes the lines of a template, each at the current indentation: they are written when it is made, and this ends them.</summary>
#pragma warning disable IDE0060, RCS1163 // The template is bound to this writer
    public CodeWriter Write([InterpolatedStringHandlerArgument("")] ref CodeTemplate template) => EndLine();
#pragma warning restore IDE0060, RCS1163

    /// <summary>Writes an opening line and a brace, and goes in.</summary>
    public CodeWriter Open(string line)
    {
        Write(line).Write("{");
        return GoIn();
    }

    /// <summary>Writes the opening line of a template and a brace, and goes in.</summary>
    public CodeWriter Open([InterpolatedStringHandlerArgument("")] ref CodeTemplate template)
    {
        Write(ref template).Write("{");
        return GoIn();
    }

    /// <summary>Goes out, and writes the brace with what follows it.</summary>
    public CodeWriter Close(string after = "")
    {
        _indentation = _indentation.Substring(Step.Length);
        return Write("}", after);
    }

    /// <summary>Writes an empty line unless a block has just begun.</summary>
    public CodeWriter Separate() => _isAtStart ? this : Write(string.Empty);

    /// <summary>Goes in by one step, without a brace.</summary>
    public CodeWriter Indent()
    {
        _indentation += Step;
        return this;
    }

    /// <summary>Goes out by one step, without a brace.</summary>
    public CodeWriter Outdent()
    {
        _indentation = _indentation.Substring(Step.Length);
        return this;
    }

    /// <summary>Writes a part of a line, or of lines: the indentation comes with the first of what stands on each.</summary>
    public void Append(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var stop = text.IndexOf('\n', start);
            var end = stop < 0 ? text.Length : stop;
            if (end > start)
            {
                if (_isLineEmpty)
                    Copy(_indentation, 0, _indentation.Length);
                Copy(text, start, end - start);
                _isLineEmpty = false;
            }

            if (stop < 0)
                return;
            Copy("\n", 0, 1);
            _isLineEmpty = true;
            start = stop + 1;
        }
    }

    /// <summary>The file: what each begins with, its namespace, its usings and the code. The writer is at its end with it.</summary>
    /// <param name="scope">The meaning of names in the file.</param>
    public string Finish(FileScope scope)
    {
        var code = new StringBuilder(_length);
        var usings = NameShortener.Shorten(scope, _text, _length, code);
        ArrayPool<char>.Shared.Return(_text);
        _text = [];
        _length = 0;
        return code.Insert(0, GeneratedFile.Head(scope.Namespace, usings)).ToString();
    }

    private CodeWriter GoIn()
    {
        _indentation += Step;
        _isAtStart = true;
        return this;
    }

    private CodeWriter EndLine()
    {
        Copy("\n", 0, 1);
        _isLineEmpty = true;
        _isAtStart = false;
        return this;
    }

    private void Copy(string text, int start, int count)
    {
        if (_length + count > _text.Length)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(2 * _text.Length, _length + count));
            Array.Copy(_text, larger, _length);
            ArrayPool<char>.Shared.Return(_text);
            _text = larger;
        }

        text.CopyTo(start, _text, _length, count);
        _length += count;
    }
}
