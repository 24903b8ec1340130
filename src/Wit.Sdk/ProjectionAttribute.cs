namespace Wit.Sdk;

/// <summary>
/// Marks a partial record whose constructor's parameters are columns of a table, of the one related row (<c>AuthorUsername</c>), or numbers of related rows (<c>CommentsCount</c>). The build
/// checks names and types, and <c>Select&lt;TProjection&gt;()</c> reads it in place of whole rows.
/// </summary>
/// <typeparam name="TRow">The row type of the table.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class ProjectionAttribute<TRow> : Attribute;
