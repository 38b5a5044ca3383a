using System.Text.Json.Nodes;

namespace Governance.Core.Tests.Schemas;

/// <summary>Changes a document at one or two places so that it is still JSON but perhaps no longer valid.</summary>
internal sealed class TreeMutator(Random random)
{
    private static readonly Func<JsonNode?>[] Values =
    [
        () => null, () => "", () => "x", () => "zzz😀", () => "fr\n", () => "2021-02-30", () => "2021-6", () => 0, () => -1, () => JsonNode.Parse("1.0"),
        () => JsonNode.Parse("1.5"), () => JsonNode.Parse("1e3"), () => JsonNode.Parse("1e16"), () => 2147483648L, () => -91, () => true, () => false,
        () => new JsonArray(), () => new JsonObject(), () => new JsonArray(1), () => new JsonObject { ["unknown"] = 1 }, () => "MLI", () => "public",
        () => new string('a', 129), () => string.Concat(Enumerable.Repeat("😀", 65)),
    ];

    public void Change(JsonNode document)
    {
        for (var times = random.Next(1, 3); times > 0; times--)
        {
            var places = Places(document).ToList();
            var (parent, name, index) = places[random.Next(places.Count)];
            var value = Values[random.Next(Values.Length)]();
            switch (parent)
            {
                case JsonObject o when random.Next(4) == 0:
                    o.Remove(name!);
                    break;
                case JsonObject o when random.Next(4) == 0:
                    o[random.Next(2) == 0 ? "unknown" : "note"] = value;
                    break;
                case JsonObject o:
                    o[name!] = value;
                    break;
                case JsonArray a when random.Next(3) == 0:
                    a.Add(value);
                    break;
                case JsonArray a:
                    a[index] = value;
                    break;
            }
        }
    }

    private static IEnumerable<(JsonNode Parent, string? Name, int Index)> Places(JsonNode node)
    {
        if (node is JsonObject o)
        {
            foreach (var (name, value) in o)
            {
                yield return (o, name, 0);
                foreach (var inner in value is null ? [] : Places(value))
                    yield return inner;
            }
        }
        else if (node is JsonArray a)
        {
            for (var i = 0; i < a.Count; i++)
            {
                yield return (a, null, i);
                foreach (var inner in a[i] is { } item ? Places(item) : [])
                    yield return inner;
            }
        }
    }
}
