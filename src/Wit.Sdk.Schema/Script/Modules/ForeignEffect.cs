namespace Wit.Sdk.Schema.Script.Modules;

/// <summary>A statement that works on a name of another file: <c>registry.push("users")</c> where the list is imported.</summary>
/// <param name="Home">The file that declares the name.</param>
/// <param name="Binding">The name.</param>
/// <param name="At">The file with the statement.</param>
/// <param name="Effect">The statement.</param>
/// <param name="Modules">The files.</param>
internal sealed record ForeignEffect(Module Home, Binding Binding, Module At, Effect Effect, ModuleGraph Modules)
{
    /// <summary>Those of a file, as far as the other files are already read: a file that is not needed has nothing that is needed.</summary>
    public static IEnumerable<ForeignEffect> In(Module module, ModuleGraph modules)
    {
        foreach (var import in module.Bindings.OfType<Binding.Import>())
        {
            if (module.EffectsOn(import.Name) is not { Count: > 0 } effects || modules.FindLoaded(module.Path, import.Specifier) is not { } other
                || modules.FindExport(other, import.Exported) is not { Binding: { } binding } export || binding is Binding.Import)
            {
                continue;
            }

            foreach (var effect in effects)
                yield return new ForeignEffect(export.Module, binding, module, effect, modules);
        }
    }
}
