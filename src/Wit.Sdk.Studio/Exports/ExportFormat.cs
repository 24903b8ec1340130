namespace Wit.Sdk.Studio.Exports;

/// <summary>The forms of a file of rows.</summary>
internal enum ExportFormat
{
    /// <summary>Comma-separated values by RFC 4180, with a head.</summary>
    Csv,

    /// <summary>A JSON array with an object per row.</summary>
    Json,

    /// <summary>An <c>INSERT</c> per row.</summary>
    Sql,
}
