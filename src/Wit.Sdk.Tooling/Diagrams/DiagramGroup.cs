namespace Wit.Sdk.Tooling.Diagrams;

/// <summary>The tables of one PostgreSQL schema, which stand together.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Box">The frame around them.</param>
public sealed record DiagramGroup(string Schema, DiagramBox Box);
