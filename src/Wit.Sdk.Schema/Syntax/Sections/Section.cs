using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Syntax.Sections;

/// <summary>
/// A part of a file that was read on its own. It knows no place, so that it stays what it is when lines are added above it; and it is never changed, so
/// that compilations can share it: two sections are the same when they are the same object.
/// </summary>
/// <param name="text">Its text.</param>
/// <param name="statements">The statements in it; positions count from its own start.</param>
internal sealed class Section(string text, Statement[] statements)
{
    public string Text => text;

    public Statement[] Statements => statements;
}
