using System.Text;
using Npgsql;
using Wit.Sdk.Studio.Shapes;

namespace Wit.Sdk.Studio.Exports;

/// <summary>Writes rows in one form.</summary>
/// <param name="columns">The columns.</param>
internal abstract class ExportWriter(IReadOnlyList<ColumnShape> columns)
{
    private const int FlushAt = 32 * 1024;

    /// <summary>The media type.</summary>
    public abstract string Type { get; }

    protected IReadOnlyList<ColumnShape> Columns => columns;

    public async Task WriteAsync(NpgsqlDataReader reader, Stream stream, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        Begin(text);
        for (var count = 0L; await reader.ReadAsync(cancellationToken); count++)
        {
            Row(text, reader, count);
            if (text.Length >= FlushAt) await FlushAsync(text, stream, cancellationToken);
        }

        End(text);
        await FlushAsync(text, stream, cancellationToken);
    }

    protected abstract void Begin(StringBuilder text);

    protected abstract void Row(StringBuilder text, NpgsqlDataReader reader, long count);

    protected virtual void End(StringBuilder text)
    {
    }

    private static async Task FlushAsync(StringBuilder text, Stream stream, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), cancellationToken);
        await stream.FlushAsync(cancellationToken);
        text.Clear();
    }
}
