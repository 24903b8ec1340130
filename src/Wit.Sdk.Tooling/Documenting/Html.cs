using System.Globalization;
using System.Net;
using System.Text;

namespace Wit.Sdk.Tooling.Documenting;

/// <summary>Writes HTML; every text of the schema is escaped.</summary>
internal sealed class Html
{
    /// <summary>The first line of every page, by which a later run knows its own files.</summary>
    public const string Mark = "<!-- Written by wit docs; changes are lost. -->";

    private readonly StringBuilder _text = new();

    /// <summary>Begins a page.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="top">The way to the top folder: <c>../</c> or nothing.</param>
    public Html(string title, string top)
    {
        Top = top;
        _text.Append(Mark).Append('\n').Append(
            CultureInfo.InvariantCulture,
            $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Escape(title)}</title>
            <link rel="stylesheet" href="{top}docs.css">
            </head>
            <body>
            <header>
            <a class="home" href="{top}index.html">Schema</a>
            <label class="search">Search <input id="search" type="search" autocomplete="off" placeholder="table, column, enum label" aria-controls="found"></label>
            <ul id="found" data-top="{top}"></ul>
            </header>
            <main>

            """);
    }

    /// <summary>The way to the top folder.</summary>
    public string Top { get; }

    /// <summary>A text as HTML.</summary>
    public static string Escape(string text) => WebUtility.HtmlEncode(text);

    /// <summary>A name as code.</summary>
    public static string Code(string text) => $"<code>{Escape(text)}</code>";

    /// <summary>A comment as HTML: paragraphs, and code between backticks.</summary>
    public static string Prose(string text)
    {
        var pieces = Escape(text).Split('`');
        for (var index = 1; index < pieces.Length - 1; index += 2)
            pieces[index] = $"<code>{pieces[index]}</code>";
        return string.Concat(pieces).Replace("\n\n", "</p><p>", StringComparison.Ordinal);
    }

    /// <summary>Adds HTML as it is.</summary>
    public Html Add(string html)
    {
        _text.Append(html).Append('\n');
        return this;
    }

    /// <summary>Adds a heading of a part.</summary>
    public Html Heading(string text) => Add($"<h2>{Escape(text)}</h2>");

    /// <summary>Adds a comment, if there is one.</summary>
    public Html Comment(string text) => text.Length == 0 ? this : Add($"<p>{Prose(text)}</p>");

    /// <summary>Adds a table, if it has rows.</summary>
    /// <param name="heading">Its heading.</param>
    /// <param name="head">The heads of its columns.</param>
    /// <param name="rows">The cells of its rows, as HTML.</param>
    public Html Table(string heading, IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows)
    {
        var lines = rows.Select(static row => "<tr>" + string.Concat(row.Select(static cell => $"<td>{cell}</td>")) + "</tr>").ToList();
        if (lines.Count == 0)
            return this;
        Heading(heading).Add($"<div class=\"wide\"><table><thead><tr>{string.Concat(head.Select(static name => $"<th scope=\"col\">{Escape(name)}</th>"))}</tr></thead><tbody>");
        lines.ForEach(line => Add(line));
        return Add("</tbody></table></div>");
    }

    /// <summary>The page as a whole.</summary>
    public string Finish() => _text.Append(
        CultureInfo.InvariantCulture,
        $"""
        </main>
        <script src="{Top}search-index.js"></script>
        <script src="{Top}search.js"></script>
        </body>
        </html>

        """).ToString();
}
