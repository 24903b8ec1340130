namespace Wit.Sdk.Schema.Text;

/// <summary>A place in a file by line and column, both from 0; people see them from 1.</summary>
public readonly record struct LinePosition(int Line, int Column);
