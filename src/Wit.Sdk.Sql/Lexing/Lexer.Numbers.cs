using System.Globalization;

namespace Wit.Sdk.Sql.Lexing;

/// <content>Numbers, with underscores and in four bases since PostgreSQL 16.</content>
internal sealed partial class Lexer
{
    private void LexNumber(int start)
    {
        var radix = _text[start] != '0' ? 10 : Peek(1) switch { 'x' or 'X' => 16, 'o' or 'O' => 8, 'b' or 'B' => 2, _ => 10 };
        if (radix != 10)
        {
            LexRadix(start, radix);
            return;
        }

        var isInteger = true;
        if (_text[start] != '.')
            SkipDigits(10);
        if (Peek(0) == '.' && Peek(1) != '.')
        {
            isInteger = false;
            _position++;
            if (IsDigit(Peek(0)))
                SkipDigits(10);
        }

        if (Peek(0) is 'e' or 'E' && (IsDigit(Peek(1)) || Peek(1) is '+' or '-'))
        {
            isInteger = false;
            _position += Peek(1) is '+' or '-' ? 2 : 1;
            if (!IsDigit(Peek(0)))
            {
                InvalidNumber(start, "the number '" + _text.Substring(start, _position - start) + "'");
                return;
            }

            SkipDigits(10);
        }

        EndNumber(start, isInteger, 10);
    }

    private void LexRadix(int start, int radix)
    {
        _position += 2;
        var digits = _position;
        if (Peek(0) == '_')
            _position++;
        if (IsDigitOf(Peek(0), radix))
            SkipDigits(radix);
        if (_position == digits || _text[_position - 1] == '_')
            InvalidNumber(start, "the number '" + _text.Substring(start, 2) + "'");
        else
            EndNumber(start, isInteger: true, radix);
    }

    private void EndNumber(int start, bool isInteger, int radix)
    {
        var text = _text.Substring(start, _position - start);
        if (_position < _text.Length && IsNameStart(_text[_position]))
            InvalidNumber(start, "the number '" + text + "'");
        else
            Add(isInteger && FitsInteger(text, radix) ? TokenKind.Integer : TokenKind.Number, start, text);
    }

    /// <summary>A number that directly continues as a name is an error of its own, and is stepped over as a whole.</summary>
    private void InvalidNumber(int start, string what)
    {
        while (_position < _text.Length && IsNamePart(_text[_position]))
            _position++;
        Invalid(start, what + " is followed by what does not belong to it: '" + _text.Substring(start, Math.Min(_position - start, 40)) + "'");
    }

    /// <summary>Digits, with single underscores between them.</summary>
    private void SkipDigits(int radix)
    {
        while (IsDigitOf(Peek(0), radix) || (Peek(0) == '_' && IsDigitOf(Peek(1), radix)))
            _position++;
    }

    private static bool FitsInteger(string text, int radix)
    {
        var value = 0L;
        for (var i = radix == 10 ? 0 : 2; i < text.Length; i++)
        {
            if (text[i] == '_')
                continue;
            value = (value * radix) + ValueOf(text[i]);
            if (value > int.MaxValue)
                return false;
        }

        return true;
    }

    private static bool IsDigitOf(char value, int radix) => ValueOf(value) is var digit && digit >= 0 && digit < radix;

    private static int ValueOf(char value) => value switch
    {
        >= '0' and <= '9' => value - '0',
        >= 'a' and <= 'f' => value - 'a' + 10,
        >= 'A' and <= 'F' => value - 'A' + 10,
        _ => -1,
    };

    /// <summary>The value of an integer token.</summary>
    public static int IntegerOf(string text)
    {
        var digits = text.Replace("_", string.Empty);
        if (digits.Length < 2 || digits[0] != '0' || IsDigit(digits[1]))
            return int.Parse(digits, CultureInfo.InvariantCulture);
        return Convert.ToInt32(digits.Substring(2), digits[1] switch { 'x' or 'X' => 16, 'o' or 'O' => 8, _ => 2 });
    }
}
