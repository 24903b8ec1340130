namespace Wit.Sdk.Schema.Script.Values.Native;

/// <summary>The methods of a kind of value, as data.</summary>
internal sealed class MethodTable
{
    private readonly Dictionary<string, Method> _methods = new(StringComparer.Ordinal);

    public MethodTable(params Method[] methods)
    {
        foreach (var method in methods)
            _methods.Add(method.Name, method);
    }

    public IEnumerable<string> Names => _methods.Keys;

    public Method? Find(string name) => _methods.TryGetValue(name, out var method) ? method : null;
}
