using System.Globalization;

namespace Wit.Sdk.Benchmarks.Trust;

/// <summary>What readers felt, with nobody who migrates and with a migration that waits.</summary>
/// <param name="Readers">How many read at once.</param>
/// <param name="Open">How long each of the two was measured, and the transaction open.</param>
/// <param name="LockTimeout">How long the migration waits for its lock at a time.</param>
/// <param name="Before">The reads without a migration.</param>
/// <param name="During">The reads while one waits.</param>
internal sealed record LockQueueReport(int Readers, TimeSpan Open, TimeSpan LockTimeout, ReadTimes Before, ReadTimes During)
{
    /// <summary>What a wait may add to a read.</summary>
    private double Allowance => LockTimeout.TotalMilliseconds + 50;

    /// <summary>The most that the goal allows for the 99th percentile.</summary>
    public double GoalOfP99 => Before.P99 + Allowance;

    public override string ToString() => string.Join('\n', Lines().Select(line => line.ToString(CultureInfo.InvariantCulture)));

    private IEnumerable<FormattableString> Lines()
    {
        yield return $"{Readers} readers, {Open.TotalSeconds:0} s each; lock_timeout {LockTimeout.TotalMilliseconds:0} ms";
        yield return $"| | reads | p50 ms | p99 ms | slowest ms |";
        yield return $"|---|--:|--:|--:|--:|";
        yield return $"| nobody migrates | {Before.Count} | {Before.P50:0.00} | {Before.P99:0.00} | {Before.Max:0.00} |";
        yield return $"| a migration waits | {During.Count} | {During.P50:0.00} | {During.P99:0.00} | {During.Max:0.00} |";
        yield return $"goal: p99 at most {GoalOfP99:0.00} ms: {Verdict(During.P99 <= GoalOfP99)}; slowest at most {Before.Max + Allowance:0.00} ms: {Verdict(During.Max <= Before.Max + Allowance)}";
    }

    private static string Verdict(bool isMet) => isMet ? "met" : "MISSED";
}
