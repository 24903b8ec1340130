using System.Globalization;
using System.Text;

namespace Wit.Sdk.Sql.Catalog;

/// <summary>
/// The text of <c>postgres.catalog</c>: sections of lines, each sorted by its first field, so that an entry is found without reading the others.
/// </summary>
internal sealed class CatalogText
{
    private const string Resource = "Wit.Sdk.Sql.Catalog.postgres.catalog";
    private static readonly Lazy<CatalogText> s_embedded = new(Read);
    private readonly string _text;
    private readonly Dictionary<string, (int Start, int End)> _sections = new(StringComparer.Ordinal);

    private CatalogText(string text)
    {
        _text = text;
        string? name = null;
        var start = 0;
        for (var head = 0; head >= 0; head = text.IndexOf("\n[", head, StringComparison.Ordinal))
        {
            if (name is not null) _sections.Add(name, (start, ++head));
            var end = text.IndexOf('\n', head);
            name = text.Substring(head + 1, end - head - 2);
            start = end + 1;
            head = end;
        }

        if (name is not null) _sections.Add(name, (start, text.Length));
    }

    /// <summary>The file in this assembly.</summary>
    public static CatalogText Embedded => s_embedded.Value;

    /// <summary>The names of the extensions that have a part.</summary>
    public IEnumerable<string> Extensions =>
        _sections.Keys.Where(name => name.Contains("/")).Select(name => name.Substring(0, name.IndexOf('/'))).Distinct(StringComparer.Ordinal);

    /// <summary>The entries of a name as fields; of those whose last field is a range of versions, the ones that the version has.</summary>
    public IEnumerable<string[]> Find(string section, string name, int? version)
    {
        if (!_sections.TryGetValue(section, out var bounds)) yield break;
        for (var line = FirstLine(bounds.Start, bounds.End, name); line < bounds.End && Compare(line, name) == 0; line = Next(line))
        {
            if (Fields(line, version) is { } fields) yield return fields;
        }
    }

    /// <summary>All entries of a section that a version has.</summary>
    public IEnumerable<string[]> All(string section, int version)
    {
        if (!_sections.TryGetValue(section, out var bounds)) yield break;
        for (var line = bounds.Start; line < bounds.End; line = Next(line))
        {
            if (Fields(line, version) is { } fields) yield return fields;
        }
    }

    /// <summary>The first fields of a section's lines.</summary>
    public IEnumerable<string> Names(string section)
    {
        if (!_sections.TryGetValue(section, out var bounds)) yield break;
        for (var line = bounds.Start; line < bounds.End; line = Next(line)) yield return _text.Substring(line, _text.IndexOf('\t', line) - line);
    }

    /// <summary>Whether a version is one of <c>first-last</c>, where an end that is open is empty; without a range, all are.</summary>
    public static bool Has(string range, int version)
    {
        var dash = range.IndexOf('-');
        if (dash < 0) return true;
        var first = dash == 0 ? 0 : int.Parse(range.Substring(0, dash), CultureInfo.InvariantCulture);
        var last = dash == range.Length - 1 ? int.MaxValue : int.Parse(range.Substring(dash + 1), CultureInfo.InvariantCulture);
        return version >= first && version <= last;
    }

    private static CatalogText Read()
    {
        using var stream = typeof(CatalogText).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource '{Resource}' is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new CatalogText(reader.ReadToEnd());
    }

    private string[]? Fields(int line, int? version)
    {
        var fields = _text.Substring(line, Next(line) - line - 1).Split('\t');
        return version is null || Has(fields[fields.Length - 1], version.Value) ? fields : null;
    }

    private int Next(int line) => _text.IndexOf('\n', line) + 1;

    private int FirstLine(int low, int high, string name)
    {
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            var line = middle == low ? low : _text.LastIndexOf('\n', middle - 1, middle - low) + 1;
            if (line <= low) line = low;
            if (Compare(line, name) < 0) low = Next(line);
            else high = line;
        }

        return low;
    }

    private int Compare(int line, string name)
    {
        var tab = _text.IndexOf('\t', line);
        var order = string.CompareOrdinal(_text, line, name, 0, Math.Min(tab - line, name.Length));
        return order != 0 ? order : (tab - line).CompareTo(name.Length);
    }
}
