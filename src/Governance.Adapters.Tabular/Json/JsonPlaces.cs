using System.Text.Json;
using Governance.Core.Diagnostics;
using Governance.Core.Json;

namespace Governance.Adapters.Tabular;

/// <summary>Where what is within an object stands in the input.</summary>
internal static class JsonPlaces
{
    /// <summary>Where the items of lists start that are members of an object.</summary>
    /// <param name="json">The object, in strict JSON.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="lists">The names of the lists.</param>
    /// <returns>The places, by the name of the list; each has the row of the object.</returns>
    public static Dictionary<string, IReadOnlyList<Origin>> Of(ReadOnlySpan<byte> json, Origin start, IReadOnlyList<string> lists)
    {
        var places = new Dictionary<string, IReadOnlyList<Origin>>(StringComparer.Ordinal);
        var at = new TextPosition(start.Offset ?? 0, start.Line ?? 1, start.Column ?? 1);
        var passed = 0;
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = 1024 });
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1)
                continue;
            var name = reader.GetString()!;
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartArray || !lists.Contains(name))
            {
                reader.Skip();
                continue;
            }

            var items = new List<Origin>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                var next = (int)reader.TokenStartIndex;
                at = at.After(json[passed..next]);
                passed = next;
                items.Add(start with { Offset = at.Offset, Line = at.Line, Column = at.Column });
                reader.Skip();
            }

            places[name] = items;
        }

        return places;
    }
}
