using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Wit.Sdk.Json;

/// <summary>The operations of an <see cref="Optional{T}"/> whose type is known at run time only: they need no code that is made then.</summary>
internal interface IOptional
{
    /// <summary>The converter of the type.</summary>
    JsonConverter CreateConverter();

    /// <summary>One that is set.</summary>
    object With(object? value);

    /// <summary>One of a type.</summary>
    /// <param name="type">A closed <see cref="Optional{T}"/>.</param>
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "The type is an Optional<T>, a struct whose default value needs no constructor.")]
    static IOptional Of(Type type) => (IOptional)RuntimeHelpers.GetUninitializedObject(type);
}
