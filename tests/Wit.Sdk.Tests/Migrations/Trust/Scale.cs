using System.Globalization;

namespace Wit.Sdk.Tests.Migrations.Trust;

/// <summary>How much is tried: a moderate amount by default, all that the goals name with <c>WIT_TRUST=full</c>.</summary>
internal static class Scale
{
    private static bool IsFull => Environment.GetEnvironmentVariable("WIT_TRUST") == "full";

    /// <summary>The rounds in which sixteen processes meet.</summary>
    public static int Rounds => Of("WIT_TRUST_ROUNDS", 8, 50);

    /// <summary>The rounds in which six processes meet behind a pooler.</summary>
    public static int PoolerRounds => Of("WIT_TRUST_POOLER", 3, 20);

    /// <summary>Every how-manieth statement boundary a process is killed at; 1 is each.</summary>
    public static int BoundaryStride => Of("WIT_TRUST_STRIDE", 6, 1);

    /// <summary>The random instants at which a process is killed.</summary>
    public static int Instants => Of("WIT_TRUST_INSTANTS", 12, 200);

    /// <summary>The interleavings of two branches.</summary>
    public static int Interleavings => Of("WIT_TRUST_INTERLEAVINGS", 150, 1000);

    private static int Of(string variable, int moderate, int full) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : IsFull ? full : moderate;
}
