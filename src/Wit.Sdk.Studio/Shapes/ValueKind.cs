namespace Wit.Sdk.Studio.Shapes;

/// <summary>How the page shows and filters the values of a column.</summary>
internal enum ValueKind
{
    Text,
    Number,
    Boolean,
    Enum,
    Time,
    Uuid,
    Json,
    Bytes,
    Array,
    Other,
}
