using System.Text;

namespace Wit.Sdk.Schema.Evaluation;

/// <summary><c>encodeURIComponent</c> and <c>encodeURI</c>.</summary>
internal static class UriLibrary
{
    private const string Plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()";

    /// <summary>The text with the bytes of all but the plain characters as <c>%XX</c>.</summary>
    /// <param name="call">The call.</param>
    /// <param name="kept">What stays as it is besides.</param>
    public static Value Encode(Invocation call, string kept)
    {
        if (Evaluator.TextOf(call[0]) is not { } text || !call.Evaluator.Spend(text.Length, call.Origin))
            return LibraryObject.RunTime(call);
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
