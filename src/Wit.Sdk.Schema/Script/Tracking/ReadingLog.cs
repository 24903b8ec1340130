using Wit.Sdk.Schema.Script.Modules;

namespace Wit.Sdk.Schema.Script.Tracking;

/// <summary>Notes which names are read while something is evaluated.</summary>
internal sealed class ReadingLog : IDisposable
{
    private readonly Stack<Reading> _open = [];
    private readonly Dictionary<(string Path, string Name), Reading> _undeclared = [];

    /// <summary>The name being evaluated; null if there is none.</summary>
    public Reading? Current => _open.Count > 0 ? _open.Peek() : null;

    /// <summary>Whether a name of a file was assigned another value, so that the order of reads and writes matters.</summary>
    public bool HasAssignments { get; private set; }

    /// <summary>Whether it counts what was evaluated first: something changed what others read too, or named a column that two tables share.</summary>
    public bool CountsOrder { get; private set; }

    /// <summary>Begins to evaluate something; the end is the end of the <c>using</c>.</summary>
    public IDisposable Open(Reading reading)
    {
        _open.Push(reading);
        return this;
    }

    /// <summary>Ends what was begun last.</summary>
    public void Dispose() => _open.Pop();

    /// <summary>Notes that a name is read.</summary>
    public Reading Note(Module module, Binding binding)
    {
        var reading = binding.Reading ??= new Reading(module.Path, binding.Name, binding)
        {
            Effects = [.. module.EffectsOn(binding.Name).Select(effect => effect.Source.Section)],
        };
        Current?.Reads.Add(reading);
        return reading;
    }

    /// <summary>Notes that a file declares no such name.</summary>
    public void NoteUndeclared(Module module, string name)
    {
        if (Current is not { } current)
            return;
        if (!_undeclared.TryGetValue((module.Path, name), out var reading))
            _undeclared.Add((module.Path, name), reading = new Reading(module.Path, name, null));
        current.Reads.Add(reading);
    }

    /// <summary>Notes that what is evaluated now depends on more than names.</summary>
    public void Spoil()
    {
        foreach (var reading in _open)
            reading.IsSafe = false;
    }

    /// <summary>Notes that a name of a file, or a value that it has, is changed by other code.</summary>
    public void NoteAssignment() => HasAssignments = CountsOrder = true;

    /// <summary>Notes that the first reader names a shared value.</summary>
    public void NoteOrder() => CountsOrder = true;

    /// <summary>Does something that changes names of a file for internal purposes, which need not be noted.</summary>
    public void Quietly(Action action)
    {
        var (assignments, order) = (HasAssignments, CountsOrder);
        action();
        (HasAssignments, CountsOrder) = (assignments, order);
    }
}
