using System.Text;
using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Values;

namespace Wit.Sdk.Schema.Script.Library;

/// <summary><c>encodeURIComponent</c> and <c>encodeURI</c>.</summary>
internal static class UriLibrary
{
    private const string Plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()";

    /// <summary>The text with the bytes of all but the plain characters as <c>%XX</c>.</summary>
    /// <param name="call">The call.</param>
    /// <param name="kept">The characters that are kept as well.</param>
    public static Value Encode(Invocation call, string kept)
    {
        if (Evaluator.TextOf(call[0]) is not { } text)
            return LibraryObject.RunTime(call);
        if (!call.Evaluator.Spend(text.Length / 4, call.Origin))
            return new UnknownValue(Cause.Told);
        if (call.Evaluator.RefuseText(Encoding.UTF8.GetByteCount(text) * 3L, call.Origin) is { } refused)
            return refused;
        var result = new StringBuilder();
        foreach (var octet in Encoding.UTF8.GetBytes(text))
        {
            if (octet < 128 && (Plain.IndexOf((char)octet) >= 0 || kept.IndexOf((char)octet) >= 0))
                result.Append((char)octet);
            else
                result.Append('%').Append(octet.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return new StringValue(result.ToString());
    }
}
