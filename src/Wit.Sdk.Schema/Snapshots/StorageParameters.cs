using System.Globalization;
using Wit.Sdk.Schema.Json;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Snapshots;

/// <summary>The <c>with</c> property of an index or a view: numbers and booleans are such in JSON unless the schema writes them as text.</summary>
internal static class StorageParameters
{
    public static JsonValue Write(EquatableArray<StorageParameter> parameters) =>
        JsonBuilder.Map(parameters, parameter => parameter.Name, parameter => parameter.IsText ? new JsonValue.String(parameter.Value) : Value(parameter.Value));

    /// <summary>Reads the property; null when a value is neither text, number nor boolean.</summary>
    public static EquatableArray<StorageParameter>? Read(JsonValue.Object json)
    {
        var parameters = new List<StorageParameter>();
        foreach (var member in json.Members)
        {
            var value = member.Value switch
            {
                JsonValue.String it => it.Value,
                JsonValue.Number it => it.Text,
                JsonValue.Boolean it => it.Value ? "true" : "false",
                _ => null,
            };
            if (value is null)
                return null;
            parameters.Add(new StorageParameter(member.Name, value) { IsText = member.Value is JsonValue.String });
        }

        return parameters.ToEquatableArray();
    }

    private static JsonValue Value(string text) => text switch
    {
        "true" => JsonValue.True,
        "false" => JsonValue.False,
        _ when decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number.ToString(CultureInfo.InvariantCulture) == text => new JsonValue.Number(text),
        _ => new JsonValue.String(text),
    };
}
