using Wit.Sdk.Schema.Script.Modules;
using Wit.Sdk.Schema.Script.Values;

namespace Wit.Sdk.Schema.Script.Interpreter;

/// <content>
/// What is evaluated first counts where code changes what other code reads. A schema is evaluated as it is needed, and reports if that was not good enough: then it
/// is evaluated once more, in the order in which it would run (<see cref="SourceOrder"/>).
/// </content>
internal sealed partial class Evaluator
{
    /// <summary>Whether the statements that work on a name run where they stand, and not at once when it has its value.</summary>
    public bool RunsInOrder { get; set; }

    /// <summary>Notes that a value is changed. No other code can know a value that no name of a file has yet.</summary>
    public void NoteChange(Value target)
    {
        if (target.IsShared)
            Log.NoteAssignment();
    }

    /// <summary>Runs a statement that works on a name of its own file or of another one, at its place.</summary>
    public void RunInOrder(ForeignEffect found)
    {
        var (home, binding, at, effect, _) = found;
        var value = ValueOfBinding(home, binding, binding.Origin);
        if (value is UnknownValue || effect.HasRun || binding.Reading is not { } reading)
            return;
        var told = Told;
        using (Log.Open(reading))
            Log.Quietly(() => RunEffect(at, binding, effect));
        Share(binding.Value!);
        Close(reading, binding.Value!, told);
    }

    /// <summary>Whether a statement does anything to a value.</summary>
    public static bool Works(ForeignEffect found) => CalleeOf(found.Effect) is not { } callee
        || (found.Binding.Value is { IsChangedByCalls: true } ? ChangesWhatItGets(found.Modules, found.At, callee, null) : MayChange(found.At, callee, found.Binding.Value));

    /// <summary>Marks all that code can change in a value as seen by others.</summary>
    private static void Share(Value root)
    {
        var open = new Stack<Value>([root]);
        while (open.Count > 0)
        {
            var value = open.Pop();
            if (value.IsShared || value is not (ArrayValue or ObjectValue or MapValue or ClassValue or FunctionValue or AccessorValue))
                continue;
            value.IsShared = true;
            foreach (var part in PartsOf(value))
                open.Push(part);
        }
    }

    private static IEnumerable<Value> PartsOf(Value value)
    {
        switch (value)
        {
            case ArrayValue array:
                return array.Items;
            case ObjectValue members:
                return members.Properties.Select(property => property.Value);
            case MapValue map:
                return map.Entries.SelectMany(entry => new[] { entry.Key, entry.Value });
            case ClassValue type:
                return [type.Statics];
            case AccessorValue accessor:
                return [accessor.Getter];
            case FunctionValue function:
                function.Scope.Share();
                return [function.Members];
            default:
                return [];
        }
    }
}
