using System.Runtime.InteropServices;
using System.Text.Json;

namespace Governance.Core.Schemas;

/// <summary>Equality of values as JSON Schema means it: members in any order, numbers by value.</summary>
internal static class JsonEquality
{
    /// <summary>Whether two values without duplicate names are equal.</summary>
    public static bool Same(JsonElement a, JsonElement b)
    {
        if (a.ValueKind != b.ValueKind)
            return false;
        switch (a.ValueKind)
        {
            case JsonValueKind.Object:
                if (a.GetPropertyCount() != b.GetPropertyCount())
                    return false;
                foreach (var member in a.EnumerateObject())
                {
                    if (!b.TryGetProperty(member.Name, out var other) || !Same(member.Value, other))
                        return false;
                }

                return true;
            case JsonValueKind.Array:
                if (a.GetArrayLength() != b.GetArrayLength())
                    return false;
                for (var i = 0; i < a.GetArrayLength(); i++)
                {
                    if (!Same(a[i], b[i]))
                        return false;
                }

                return true;
            case JsonValueKind.String:
                return a.ValueEquals(b.GetString());
            case JsonValueKind.Number:
                return ExactNumber.Same(JsonMarshal.GetRawUtf8Value(a), JsonMarshal.GetRawUtf8Value(b));
            default:
                return true;
        }
    }
}
