using System.Text.Json;
using Governance.Core;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.Hsds;

/// <summary>What is written has what the published schemas ask, where they are beside the checkout.</summary>
public class PublishedSchemas
{
    private static string Folder => Path.Combine(Repository.Shared, "data", "hsds", "hsds-3.0-schema");

    [Theory]
    [InlineData("service")]
    [InlineData("location")]
    public async Task Facility_of_ours_is_written_as_the_schema_asks(string layout)
    {
        Assert.SkipUnless(Directory.Exists(Folder), "The schemas are not beside the checkout.");
        var facility = new Facility
        {
            Id = "gao-maison",
            Name = new LocalizedText { Language = "fr", Text = "Maison des migrants" },
            Contacts = [new PublicContact { Kind = "phone", Value = "+223 00 00 00 00" }],
            Address = new PostalAddress { City = "Gao", Country = CountryCode.Parse("MLI") },
            Place = new Place { Name = "Gao", Point = new GeoPoint(16.27m, -0.04m) },
            Languages = ["fr"],
            Services = [new Service { Kind = "orientation", Status = ServiceStatus.Active, Languages = ["fr"], Schedule = [new OpeningHours { Days = ["monday", "friday"] }] }],
        };
        var (text, _) = await Run.WriteAsync([facility], "f.json", layout);
        var written = Assert.Single(JsonDocument.Parse(text).RootElement.EnumerateArray().ToList());
        Assert.Empty(Faults(written, layout, ""));
    }

    [Theory]
    [InlineData("service")]
    [InlineData("organization")]
    public async Task Record_that_says_little_is_written_as_the_schema_asks(string layout)
    {
        Assert.SkipUnless(Directory.Exists(Folder), "The schemas are not beside the checkout.");
        Record record = layout == "organization" ? new Organisation { Id = "o", Name = Words("Association exemple") }
            : new Facility { Id = "f", Name = Words("Maison des migrants"), StateHistory = [new FacilityStep { State = FacilityState.Operational }] };
        var (text, _) = await Run.WriteAsync([record], "f.json", layout);
        Assert.Empty(Faults(Assert.Single(JsonDocument.Parse(text).RootElement.EnumerateArray().ToList()), layout, ""));

        static LocalizedText Words(string text) => new() { Language = "fr", Text = text };
    }

    /// <summary>Members that are required and missing, unknown, or none of the values that may stand there.</summary>
    private static IEnumerable<string> Faults(JsonElement item, string schema, string path)
    {
        var root = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, schema + ".json"))).RootElement;
        var properties = root.GetProperty("properties");
        foreach (var name in root.GetProperty("required").EnumerateArray().Select(n => n.GetString()!).Where(n => !item.TryGetProperty(n, out _)))
            yield return $"{path}/{name} is missing";
        foreach (var member in item.EnumerateObject())
        {
            if (!properties.TryGetProperty(member.Name, out var property))
            {
                yield return $"{path}/{member.Name} is unknown";
                continue;
            }

            if (property.TryGetProperty("enum", out var values) && !values.EnumerateArray().Any(v => JsonElement.DeepEquals(v, member.Value)))
                yield return $"{path}/{member.Name} has no value of the list";
            var inner = property.TryGetProperty("items", out var items) ? items : property;
            if (!inner.TryGetProperty("$ref", out var reference))
                continue;
            IEnumerable<JsonElement> parts = member.Value.ValueKind == JsonValueKind.Array ? member.Value.EnumerateArray() : [member.Value];
            foreach (var fault in parts.SelectMany(p => Faults(p, Path.GetFileNameWithoutExtension(reference.GetString()!), $"{path}/{member.Name}")))
                yield return fault;
        }
    }
}
