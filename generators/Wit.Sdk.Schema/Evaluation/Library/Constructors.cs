namespace Wit.Sdk.Schema.Evaluation;

/// <summary>What <c>new</c> can make.</summary>
internal static class Constructors
{
    private static readonly MethodTable s_all = new(
        new Method("Date", DateLibrary.Construct),
        new Method("Error", MakeError),
        new Method("TypeError", MakeError),
        new Method("RangeError", MakeError),
        new Method("Set", MakeSet));

    public static Method? Find(string name) => s_all.Find(name);

    private static ObjectValue MakeError(Invocation call)
    {
        var error = new ObjectValue();
        error.Set("name", new StringValue(call.Name));
        error.Set("message", call[0].IsNullish ? StringValue.Empty : call[0]);
        return error;
    }

    /// <summary>A set is an array without repetition: enough to spread it, which is what schemas do with one.</summary>
    private static Value MakeSet(Invocation call)
    {
        if (call[0].IsNullish)
            return new ArrayValue([]);
        if (Evaluator.Iterate(call[0]) is not { } items || items.Count > 1000)
            return LibraryObject.RunTime(call);
        var distinct = new List<Value>();
        foreach (var item in items)
        {
            if (!distinct.Any(known => Equality.AreSame(known, item)))
                distinct.Add(item);
        }

        return new ArrayValue(distinct);
    }
}
