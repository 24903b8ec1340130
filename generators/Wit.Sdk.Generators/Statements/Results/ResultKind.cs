namespace Wit.Sdk.Generators.Statements.Results;

/// <summary>How many rows a method returns.</summary>
internal enum ResultKind
{
    /// <summary>None: <c>Task</c>.</summary>
    Nothing,

    /// <summary>One or null: <c>Task&lt;T?&gt;</c>.</summary>
    First,

    /// <summary>Exactly one: <c>Task&lt;T&gt;</c>.</summary>
    Single,

    /// <summary>Any number: <c>Task&lt;IReadOnlyList&lt;T&gt;&gt;</c>.</summary>
    List,

    /// <summary>Any number, one by one: <c>IAsyncEnumerable&lt;T&gt;</c>.</summary>
    Stream,
}
