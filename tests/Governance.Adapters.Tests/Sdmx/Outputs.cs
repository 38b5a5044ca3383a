using Governance.Core;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.Sdmx;

/// <summary>What is written and held against the official schemas: invented observations of every kind, and official samples where they are.</summary>
internal static class Outputs
{
    public static IReadOnlyDictionary<string, Func<Task<List<Observation>>>> All { get; } = new Dictionary<string, Func<Task<List<Observation>>>>
    {
        ["table of the SDGs"] = async () => (await SdmxRun.ReadAsync(Fixtures.Csv1)).Observations(),
        ["table with actions"] = async () => (await SdmxRun.ReadAsync(Fixtures.Csv2)).Observations(),
        ["message"] = async () => (await SdmxRun.ReadAsync(Fixtures.Specific)).Observations(),
        ["merge"] = async () => (await SdmxRun.ReadAsync(Fixtures.Csv2.Replace(",R,", ",M,", StringComparison.Ordinal))).Observations(),
        ["agency within an agency"] = async () => (await SdmxRun.ReadAsync(Fixtures.Csv1.Replace("IAEG-SDGs:DF_SDG_GLH", "XX.YY:DSD_A@DF_B", StringComparison.Ordinal))).Observations(),
        ["no version"] = async () => (await SdmxRun.ReadAsync(Fixtures.Csv1.Replace("GLH(1.0)", "GLH", StringComparison.Ordinal))).Observations(),
        ["codes that are no ids"] = async () => (await SdmxRun.ReadAsync(Fixtures.Csv1.Replace(",PD_1,", ",0-4 / 5+,", StringComparison.Ordinal))).Observations(),
        ["values that are no numbers"] = async () => (await SdmxRun.ReadAsync(Fixtures.Csv1.Replace(",2.50,", ",many,", StringComparison.Ordinal).Replace(",2019,3,", ",2019,NaN,", StringComparison.Ordinal))).Observations(),
        ["half a key"] = async () => (await SdmxRun.ReadAsync(Fixtures.Csv1.Replace(",4,F,", ",4,,", StringComparison.Ordinal).Replace(",2021-Q2,", ",,", StringComparison.Ordinal))).Observations(),
        ["nothing"] = () => Task.FromResult(new List<Observation>()),
        ["no time"] = () => Task.FromResult<List<Observation>>([new() { Id = "o1", IndicatorId = "i1", Value = new Quantity { Value = 3 } }]),
        ["names that are no ids"] = () => Task.FromResult<List<Observation>>([Named("Tranche d’âge"), Named("1A"), Named("a.b"), Named("type"), Named("id"), Named("xmlns"), Named("AGE")]),
        ["another measure beside an attribute of its name"] = () => Task.FromResult<List<Observation>>([Named("POPULATION")]),
        ["another measure"] = async () => (await SdmxRun.ReadAsync(Fixtures.Csv1)).Observations(),
    };

    public static async Task<string> WriteAsync(string name, string form)
        => (await SdmxRun.WriteAsync(await All[name](), form, name.StartsWith("another", StringComparison.Ordinal) ? [Fixtures.Definition.Replace("OBS_VALUE", "POPULATION", StringComparison.Ordinal)] : [])).Text;

    /// <summary>What the official samples say, file by file.</summary>
    public static async Task<List<(string File, List<Observation> Observations)>> OfSamplesAsync()
    {
        var samples = new List<(string, List<Observation>)>();
        var root = Path.Combine(Repository.Shared, "data", "sdmx-suite");
        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Where(f => Path.GetExtension(f) is ".csv" or ".xml" or ".json").Order(StringComparer.Ordinal))
        {
            if (new FileInfo(file).Length > 100_000)
                continue;
            // A time that is none stays the text it is, and no schema takes it.
            var items = await SdmxRun.ReadAsync(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
            if (items.FindAll(i => !i.Findings.Any(f => f.Code == "GC4219")).Observations() is { Count: > 0 } observations)
                samples.Add((Path.GetRelativePath(root, file), observations));
        }

        return samples;
    }

    private static Observation Named(string dimension) => new()
    {
        Id = "o:" + dimension.Length,
        IndicatorId = "i1",
        Period = Period.At(PartialDate.Parse("2021")),
        Dimensions = [new DimensionValue { Dimension = dimension, Code = "x y" }],
        Attributes = [new DimensionValue { Dimension = dimension + "_A", Code = "x y" }],
        Value = new Quantity { Value = 3 },
    };
}
