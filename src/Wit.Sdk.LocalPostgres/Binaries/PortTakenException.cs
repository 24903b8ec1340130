namespace Wit.Sdk.LocalPostgres.Binaries;

/// <summary>Another process bound the port first; another port will do.</summary>
internal sealed class PortTakenException : Exception;
