using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Diagnostics;

/// <summary>Collects diagnostics; the same one at the same place is kept once.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly HashSet<Diagnostic> _seen = [];
    private readonly List<(ILocatedText Source, TextSpan Span)> _muted = [];

    public int ErrorCount { get; private set; }

    /// <summary>How often anything was reported, also what was kept quiet about or known already.</summary>
    public int Told { get; private set; }

    public void Report(ILocatedText source, TextSpan span, DiagnosticDescriptor descriptor, params object[] arguments)
    {
        Told++;
        if (!IsMuted(source, span))
            Add(Diagnostic.Create(descriptor, source.Locate(span), arguments));
    }

    /// <summary>Suppresses further errors in a range: it already holds one, and later ones there are follow-up errors.</summary>
    public void Mute(ILocatedText source, TextSpan span) => _muted.Add((source, span));

    public void Add(Diagnostic diagnostic)
    {
        Told++;
        if (!_seen.Add(diagnostic))
            return;
        _diagnostics.Add(diagnostic);
        if (diagnostic.Severity == DiagnosticSeverity.Error)
            ErrorCount++;
    }

    /// <summary>Takes over what another bag holds.</summary>
    public void AddAll(DiagnosticBag other)
    {
        foreach (var diagnostic in other._diagnostics)
            Add(diagnostic);
    }

    private bool IsMuted(ILocatedText source, TextSpan span)
    {
        foreach (var muted in _muted)
        {
            if (ReferenceEquals(muted.Source, source) && span.Start >= muted.Span.Start && span.Start < muted.Span.End)
                return true;
        }

        return false;
    }

    /// <summary>The errors that were added after the given number of them.</summary>
    public IEnumerable<Diagnostic> ErrorsSince(int count) =>
        _diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Skip(count).ToList();

    /// <summary>Everything, by file in the order of the given paths, then by position.</summary>
    public EquatableArray<Diagnostic> ToSorted(IReadOnlyList<string> paths)
    {
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (!order.ContainsKey(path))
                order.Add(path, order.Count);
        }

        return _diagnostics
            .Select((diagnostic, index) => (diagnostic, index))
            .OrderBy(item => item.diagnostic.Location is { } location && order.TryGetValue(location.Path, out var rank) ? rank : -1)
            .ThenBy(item => item.diagnostic.Location?.Span.Start ?? -1)
            .ThenBy(item => item.index)
            .Select(item => item.diagnostic)
            .ToEquatableArray();
    }
}
