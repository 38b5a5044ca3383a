using System.Text;
using System.Text.Json.Nodes;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.Hsds;

/// <summary>Each layout keeps what the conformance kit asks, in tables and in lists of objects. Memory is measured apart.</summary>
public class Kit
{
    private static readonly KitOptions Options = KitNumbers.Of(records: 60, damaged: 60, subjects: 4);

    private static readonly (string Layout, string Text, string Name)[] Layouts =
    [
        ("organization", Fixtures.Organizations, "organizations.csv"),
        ("service", Fixtures.Services, "services.csv"),
        ("location", Fixtures.Locations, "locations.csv"),
        ("organization", Fixtures.OrganizationJson, "organizations.json"),
        ("service", Fixtures.ServiceJson, "services.json"),
        ("service-at-location", Fixtures.OfferJson, "offers.json"),
        ("facility", Fixtures.HouseJson, "house.json"),
    ];

    public static TheoryData<string, KitCategory> All => new(Layouts.SelectMany(l => Categories(l.Name), (layout, category) => (layout.Name, category)));

    [Theory]
    [MemberData(nameof(All))]
    public async Task Layout_keeps_what_the_kit_asks(string name, KitCategory category)
    {
        var result = await FormatKit.RunAsync(Subject(name), category, Options, TestContext.Current.CancellationToken);
        result.ThrowIfFailed();
        Assert.Equal(KitOutcome.Passed, result.Outcome);
    }

    /// <summary>A list of objects is written in one way, whatever its blanks were: its values are compared, in a test of their own. A finding on a list within an object names the list, not a value in it.</summary>
    private static IEnumerable<KitCategory> Categories(string name)
        => Enum.GetValues<KitCategory>().Where(c => c != KitCategory.Memory && !(name.EndsWith("json", StringComparison.Ordinal) && c is (KitCategory.FileRoundTrip or KitCategory.DamagedValue or KitCategory.Origin)));

    /// <summary>
    /// A place to sleep that a record discloses, or whose kind says that it is no shelter, is written; what is read so is withheld, as
    /// a directory can say neither: other tests hold that.
    /// </summary>
    private static void KeepShelterSecret(JsonObject record)
    {
        var sleeps = record["services"] is JsonArray services && services.Any(s => s?["kind"]?.GetValue<string>() == "accommodation");
        if (sleeps)
            record.Remove("kind");
        if (record["locationDisclosure"]?.GetValue<string>() == "public" && (sleeps || record["kind"]?.GetValue<string>() == "shelter"))
            record.Remove("locationDisclosure");
    }

    public static FormatSubject Subject(string name)
    {
        var (layout, text, _) = Layouts.Single(l => l.Name == name);
        var kind = layout == "organization" ? typeof(Organisation) : typeof(Facility);
        return new FormatSubject
        {
            Reader = layout == "organization" ? new OneKindReader(FormatRun.Registry.Reader("hsds")!, kind, typeof(Facility)) : new OneKindReader(FormatRun.Registry.Reader("hsds")!, kind),
            Writer = new OneKindWriter(FormatRun.Registry.Writer("hsds")!, kind),
            Samples = [new SampleFile(name, Encoding.UTF8.GetBytes(text), name.EndsWith("json", StringComparison.Ordinal) ? FileForm.Json : FileForm.Csv)],
            Counterexamples = [new SampleFile("list.csv", "id,name,value\n1,a,2\n"u8.ToArray(), FileForm.Csv)],
            OutputName = name,
            Shape = static (json, _) => KeepShelterSecret(json),
            ReadOptions = new ReadOptions { Layout = layout },
            WriteOptions = new WriteOptions { Layout = layout },
        };
    }
}
