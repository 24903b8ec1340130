using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Script.Interpreter;

/// <content>
/// The bounds. Whatever works on more than one value, ours or the schema's, pays for it before it does it: in steps for what is looked at, in bytes for what is made.
/// Bytes are counted as they are allocated and never given back, so that the bound holds for the garbage too.
/// </content>
internal sealed partial class Evaluator
{
    private long _steps;
    private long _bytes;
    private bool _isExhausted;

    /// <summary>Whether a bound was met: then what came before decides what comes after.</summary>
    public bool MetLimit { get; private set; }

    /// <summary>The steps that were paid for so far.</summary>
    public long Steps => _steps;

    /// <summary>The bytes that were paid for so far.</summary>
    public long Bytes => _bytes;

    private long MaximumSteps => Limits.BaseSteps + (modules.Length * Limits.StepsPerCharacter);

    private long MaximumBytes => Limits.BaseBytes + (modules.Length * Limits.BytesPerCharacter);

    /// <summary>Pays for steps; false when there have been too many, and everything is unknown from here on.</summary>
    public bool Spend(long steps, Origin origin)
    {
        _steps += steps;
        return _steps <= MaximumSteps && !_isExhausted || Exhaust(origin, DiagnosticCatalogue.TooMuchWork, MaximumSteps);
    }

    /// <summary>Pays for memory; false when there has been too much, and everything is unknown from here on.</summary>
    public bool Allocate(long bytes, Origin origin)
    {
        _bytes += bytes;
        return _bytes <= MaximumBytes && !_isExhausted || Exhaust(origin, DiagnosticCatalogue.TooMuchMemory, MaximumBytes >> 20);
    }

    /// <summary>Pays for a list of new items.</summary>
    public bool SpendItems(long count, Origin origin) => Spend(count, origin) && Allocate(count * Limits.BytesPerItem, origin);

    /// <summary>Pays for looking at items, or at characters, which costs less than evaluating them.</summary>
    public bool SpendLook(long items, long characters, Origin origin) => Spend((items / Limits.ItemsPerStep) + (characters / Limits.CharactersPerStep), origin);

    /// <summary>Pays for a new string; null when it would be longer than one may be, or there is no more memory.</summary>
    public UnknownValue? RefuseText(long length, Origin origin)
    {
        if (length > Limits.StringLength)
            return new UnknownValue(new Cause(DiagnosticCatalogue.TextTooLong, origin, Limits.StringLength));
        return Spend(length / Limits.CharactersPerStep, origin) && Allocate(length * 2, origin) ? null : new UnknownValue(Cause.Told);
    }

    /// <summary>Runs a function of ours. It has paid for looking at what it is given, and nests no deeper than the schema's own functions may.</summary>
    public Value Run(NativeCode code, Invocation call, bool looksAtReceiver = true)
    {
        var (items, characters) = looksAtReceiver ? SizeOf(call.Receiver) : (0, 0);
        foreach (var argument in call.Arguments)
        {
            var (more, longer) = SizeOf(argument);
            (items, characters) = (items + more + 1, characters + longer);
        }

        if (!Spend(1, call.Origin) || !SpendLook(items, characters, call.Origin))
            return new UnknownValue(Cause.Told);
        if (_depth >= Limits.Depth)
            return FailTooDeep(call.Origin);
        _depth++;
        try
        {
            return code(call);
        }
        finally
        {
            _depth--;
        }
    }

    /// <summary>How many items and characters a value has, not counting what lies in the items.</summary>
    private static (long Items, long Characters) SizeOf(Value value) => value switch
    {
        StringValue text => (0, text.Value.Length),
        ArrayValue array => (array.Items.Count, 0),
        ObjectValue members => (members.Count, 0),
        MapValue map => (map.Entries.Count, 0),
        IteratorValue iterator => (iterator.Count, 0),
        RegexValue regex => (0, regex.Pattern.Length),
        BigIntValue big => (0, BigOperators.CostOf(big.Value, big.Value) * Limits.CharactersPerStep),
        _ => (value.PartCount, 0),
    };

    private bool Exhaust(Origin origin, DiagnosticDescriptor descriptor, long bound)
    {
        if (!_isExhausted)
        {
            _isExhausted = MetLimit = true;
            Report(origin, descriptor, bound);
        }

        return false;
    }

    /// <summary>Pays for one node; false when nothing can be evaluated any more.</summary>
    private bool Step(Expression expression, Scope scope)
    {
        if ((++_steps & 1023) == 0)
            cancellation.ThrowIfCancellationRequested();
        return (_steps <= MaximumSteps && !_isExhausted) || Spend(0, OriginOf(expression, scope));
    }

    public Value Evaluate(Expression expression, Scope scope)
    {
        if (!Step(expression, scope))
            return new UnknownValue(Cause.Told);
        if (_depth >= Limits.Depth)
            return FailTooDeep(OriginOf(expression, scope));
        _depth++;
        try
        {
            return Dispatch(expression, scope);
        }
        finally
        {
            _depth--;
        }
    }

    private UnknownValue FailTooDeep(Origin origin)
    {
        MetLimit = true;
        return Fail(origin, DiagnosticCatalogue.TooDeep, Limits.Depth);
    }
}
