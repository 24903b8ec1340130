using System.Xml.Linq;
using CsCheck;
using Wit.Sdk.Generators.Naming;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Generators.Tests.Naming;

public sealed class XmlTextTests
{
    [Fact]
    public void Markup_is_escaped_and_code_in_backticks_is_code() =>
        Assert.Equal(["a &lt;b&gt; &amp; <c>List&lt;T&gt;</c>", "second"], XmlText.Lines("  a <b> & `List<T>`\r\n\n second\u2028"));

    [Fact]
    public void Any_text_is_well_formed_on_one_line() => Hunt.Check(Gen.String[Gen.Char, 0, 40], text =>
    {
        var escaped = XmlText.Escape(text);
        _ = XElement.Parse("<c>" + escaped + "</c>");
        return escaped.IndexOfAny(['\n', '\r', '\u0085', '\u2028', '\u2029']) < 0;
    });
}
