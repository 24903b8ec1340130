namespace Wit.Sdk.Connections;

/// <summary>The result of looking for changed types after a failure.</summary>
internal enum TypeRefresh
{
    /// <summary>Types are what was loaded: sending the statement again would fail again.</summary>
    Unchanged,

    /// <summary>Types were loaded and connections renewed; whether they had changed is not known, because it was the first time.</summary>
    Renewed,

    /// <summary>Types had changed since they were loaded, or connections were renewed since the statement ran.</summary>
    Changed,
}
