using System.Runtime.InteropServices;

namespace Wit.Sdk.LocalPostgres.Existing;

/// <summary>Runs an action once when the process ends: regularly, by Ctrl-C, or by a signal that asks it to end. Disposing calls it off.</summary>
internal sealed class EndOfProcess : IDisposable
{
    private readonly Action _action;
    private readonly PosixSignalRegistration[] _signals;
    private int _done;

    public EndOfProcess(Action action)
    {
        _action = action;
        AppDomain.CurrentDomain.ProcessExit += OnExit;
        PosixSignal[] signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT];
        _signals = [.. signals.Select(signal => PosixSignalRegistration.Create(signal, OnSignal))];
    }

    public void Dispose()
    {
        Interlocked.Exchange(ref _done, 1);
        AppDomain.CurrentDomain.ProcessExit -= OnExit;
        foreach (var signal in _signals) signal.Dispose();
    }

    private void OnExit(object? sender, EventArgs arguments) => RunOnce();

    private void OnSignal(PosixSignalContext context)
    {
        // A program that handles the signal itself goes on until it disposes.
        if (!context.Cancel) RunOnce();
    }

    private void RunOnce()
    {
        if (Interlocked.Exchange(ref _done, 1) == 0) _action();
    }
}
