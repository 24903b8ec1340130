using Wit.Sdk.Generators.Statements.Types;

namespace Wit.Sdk.Generators.Statements.Results;

/// <summary>The result of a method.</summary>
/// <param name="Kind">How many rows.</param>
/// <param name="Row">The type of a row; null where none is returned.</param>
internal sealed record ResultForm(ResultKind Kind, TypeReference? Row)
{
    private const string Task = "global::System.Threading.Tasks.Task";

    /// <summary>The method of the runtime.</summary>
    public string Runner => Kind + "Async";

    /// <summary>The form of a return type; null when it is none.</summary>
    public static ResultForm? Of(TypeReference type) => type switch
    {
        { Name: Task, Arguments.IsEmpty: true } => new ResultForm(ResultKind.Nothing, null),
        { Name: Task, Arguments: [{ Name: "global::System.Collections.Generic.IReadOnlyList", IsNullable: false } list] } => new ResultForm(ResultKind.List, list.Arguments[0]),
        { Name: Task, Arguments: [{ IsNullable: true } row] } => new ResultForm(ResultKind.First, row),
        { Name: Task, Arguments: [var row] } => new ResultForm(ResultKind.Single, row),
        { Name: "global::System.Collections.Generic.IAsyncEnumerable", Arguments: [var row] } => new ResultForm(ResultKind.Stream, row),
        _ => null,
    };
}
