using System.Text;

namespace Wit.Sdk.Generators.Emit;

/// <summary>Collects lines of code at an indentation. Templates are written as raw strings and come out as they look.</summary>
internal sealed class CodeWriter
{
    private const string Step = "    ";
    private readonly StringBuilder _text = new();
    private string _indentation = string.Empty;
    private bool _isAtStart = true;

    /// <summary>Writes lines, each at the current indentation. An empty text is an empty line.</summary>
    public CodeWriter Write(string lines) => Write(lines, string.Empty);

    /// <summary>Writes lines, with something more at the end of the last.</summary>
    public CodeWriter Write(string lines, string end)
    {
        for (var start = 0; start <= lines.Length;)
        {
            var stop = lines.IndexOf('\n', start);
            if (stop < 0)
                stop = lines.Length;
            if (stop > start)
                _text.Append(_indentation).Append(lines, start, stop - start);
            if (stop == lines.Length)
                _text.Append(end);
            _text.Append('\n');
            start = stop + 1;
        }

        _isAtStart = false;
        return this;
    }

    /// <summary>Writes an opening line and a brace, and goes in.</summary>
    public CodeWriter Open(string line)
    {
        Write(line).Write("{");
        _indentation += Step;
        _isAtStart = true;
        return this;
    }

    /// <summary>Goes out, and writes the brace with what follows it.</summary>
    public CodeWriter Close(string after = "")
    {
        _indentation = _indentation.Substring(Step.Length);
        return Write("}" + after);
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

    /// <summary>The text so far.</summary>
    public override string ToString() => _text.ToString();
}
