using System.Text;

namespace Wit.Sdk.Schema.Printing.Patching.Files;

/// <summary>A replacement in a text.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="Length">The number of code units that it replaces; 0 for an insertion.</param>
/// <param name="Text">The new text; empty for a removal.</param>
internal readonly record struct TextEdit(int Start, int Length, string Text)
{
    public int End => Start + Length;

    /// <summary>Applies edits to a text. Insertions at one place keep their order; what lies within a removed or replaced range is not applied.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder(text.Length + 256);
        var position = 0;
        foreach (var edit in edits.Distinct().OrderBy(edit => edit.Start).ThenBy(edit => edit.Length == 0 ? 0 : 1).ThenByDescending(edit => edit.Length))
        {
            if (edit.Start < position)
                continue;
            result.Append(text, position, edit.Start - position).Append(edit.Text);
            position = edit.End;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }
}
