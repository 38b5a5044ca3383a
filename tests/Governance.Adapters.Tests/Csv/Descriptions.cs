using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Governance.Adapters.Csv;
using Governance.Core.Formats;
using Governance.Core.Tests.InStep;
using NJsonSchema;

namespace Governance.Adapters.Tests.Csv;

public partial class Descriptions
{
    public static TheoryData<string, string> Profiles => new() { { "1.0", "en" }, { "2.0", "en" }, { "2.0", "fr" } };

    /// <summary>The specification's own schemas judge the description of every kind of record.</summary>
    [Theory]
    [MemberData(nameof(Profiles))]
    public async Task Data_package_is_one_by_the_profile_of_the_specification(string version, string language)
    {
        var folder = Path.Combine(Repository.Shared, "data", "csv-description", "frictionless-profiles", version);
        Assert.SkipUnless(Directory.Exists(folder), "The profiles of Frictionless are not beside the checkout.");
        var (package, _) = await DescribeAsync(language);
        var token = TestContext.Current.CancellationToken;
        Assert.Empty((await Profile("datapackage")).Validate(package));

        using var document = JsonDocument.Parse(package);
        foreach (var resource in document.RootElement.GetProperty("resources").EnumerateArray())
        {
            Assert.Empty((await Profile("dataresource")).Validate(resource.GetRawText()));
            Assert.Empty((await Profile("tableschema")).Validate(resource.GetProperty("schema").GetRawText()));
            Assert.Empty((await Profile("tabledialect")).Validate(resource.GetProperty("dialect").GetRawText()));
        }

        async Task<JsonSchema> Profile(string name) => await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(Path.Combine(folder, name + ".json"), token), token);
    }

    [Fact]
    public async Task Descriptions_name_the_columns_of_the_files_in_their_order()
    {
        var (package, metadata) = await DescribeAsync("en");
        using var frictionless = JsonDocument.Parse(package);
        using var csvw = JsonDocument.Parse(metadata);

        foreach (var (resource, table) in frictionless.RootElement.GetProperty("resources").EnumerateArray().Zip(csvw.RootElement.GetProperty("tables").EnumerateArray()))
        {
            var kind = Kinds.Get(resource.GetProperty("name").GetString()!)!;
            var names = kind.Columns.Select(c => c.Name).ToList();
            Assert.Equal($"all-{kind.Id}.csv", resource.GetProperty("path").GetString());
            Assert.Equal($"all-{kind.Id}.csv", table.GetProperty("url").GetString());
            Assert.Equal(names, resource.GetProperty("schema").GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("name").GetString()!));
            Assert.Equal(names, table.GetProperty("tableSchema").GetProperty("columns").EnumerateArray().Select(c => c.GetProperty("titles").GetProperty("und").GetString()!));
        }
    }

    /// <summary>What is written fits what is said of it, cell by cell: types, lists of codes, patterns and bounds.</summary>
    [Fact]
    public async Task Cells_of_every_kind_fit_the_description_beside_them()
    {
        var (target, _) = await WriteAsync("en");
        using var package = JsonDocument.Parse(target.Beside["datapackage.json"].ToArray());
        using var csvw = JsonDocument.Parse(target.Beside["csv-metadata.json"].ToArray());
        var checkedCells = 0;
        foreach (var (resource, table) in package.RootElement.GetProperty("resources").EnumerateArray().Zip(csvw.RootElement.GetProperty("tables").EnumerateArray()))
        {
            var fields = resource.GetProperty("schema").GetProperty("fields").EnumerateArray().ToList();
            var columns = table.GetProperty("tableSchema").GetProperty("columns").EnumerateArray().ToList();
            var grid = await Grid.OfAsync(target.Beside[resource.GetProperty("path").GetString()!].ToArray());
            foreach (var row in grid.Skip(1))
            {
                for (var i = 0; i < fields.Count; i++)
                {
                    if (row[i].Length == 0)
                    {
                        Assert.False(fields[i].GetProperty("constraints").TryGetProperty("required", out _));
                        continue;
                    }

                    Assert.True(Fits(fields[i], row[i]), fields[i].GetProperty("name").GetString());
                    var datatype = columns[i].GetProperty("datatype");
                    Assert.True(!datatype.TryGetProperty("format", out var format) || Regex.IsMatch(row[i], format.GetString()!), fields[i].GetProperty("name").GetString());
                    checkedCells++;
                }
            }
        }

        Assert.True(checkedCells > 1_000);
    }

    [Fact]
    public void Every_field_of_a_column_has_its_french_text_and_no_text_is_left_over()
    {
        using var texts = JsonDocument.Parse(File.ReadAllText(Repository.File("src/Governance.Adapters.Csv/Texts/fr.json")));
        var fields = Kinds.All.SelectMany(k => k.Columns).SelectMany(c => c.Path).Select(f => f.Description).Distinct();
        Assert.Equal(fields.Order(StringComparer.Ordinal), texts.RootElement.EnumerateObject().Select(t => t.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_column_has_a_meaning_in_both_languages()
    {
        foreach (var column in Kinds.All.SelectMany(k => k.Columns))
        {
            Assert.NotEqual("", column.Meaning("en"));
            Assert.NotEqual(column.Meaning("en"), column.Meaning("fr").Length > 30 ? column.Meaning("fr") : "");
            Assert.DoesNotContain("'", column.Meaning("fr"), StringComparison.Ordinal);
            Assert.False(PlainSpace().IsMatch(column.Meaning("fr").Replace("_ : /", "_", StringComparison.Ordinal)), column.Name);
        }
    }

    [Fact]
    public void Names_of_columns_are_variables_of_csv_on_the_web()
        => Assert.All(Kinds.All.SelectMany(k => k.Columns), c => Assert.Matches(@"\A[A-Za-z0-9][A-Za-z0-9_]*(\.[A-Za-z0-9_]+)*\z", c.Name));

    private static bool Fits(JsonElement field, string cell)
    {
        var constraints = field.GetProperty("constraints");
        var type = field.GetProperty("type").GetString();
        if (type != "string")
        {
            using var value = JsonDocument.Parse(cell);
            var root = value.RootElement;
            return type switch
            {
                "integer" => root.ValueKind == JsonValueKind.Number && root.TryGetInt64(out var whole) && whole >= constraints.GetProperty("minimum").GetInt64() && whole <= constraints.GetProperty("maximum").GetInt64(),
                "number" => root.ValueKind == JsonValueKind.Number,
                "boolean" => root.ValueKind is JsonValueKind.True or JsonValueKind.False,
                "array" => root.ValueKind == JsonValueKind.Array,
                _ => root.ValueKind == JsonValueKind.Object,
            };
        }

        return (!constraints.TryGetProperty("enum", out var codes) || codes.EnumerateArray().Any(c => c.GetString() == cell))
            && (!constraints.TryGetProperty("pattern", out var pattern) || Regex.IsMatch(cell, $"^(?:{pattern.GetString()})$"));
    }

    private static async Task<(string Package, string Metadata)> DescribeAsync(string language)
    {
        var (target, _) = await WriteAsync(language);
        return (Encoding.UTF8.GetString(target.Beside["datapackage.json"].ToArray()), Encoding.UTF8.GetString(target.Beside["csv-metadata.json"].ToArray()));
    }

    private static Task<(MemoryTarget Target, WriteReport Report)> WriteAsync(string language)
        => CsvRun.WriteAsync(Governance.Core.Testing.RecordGenerator.Kinds.SelectMany(k => CsvRun.Some(k, 12)), "all.csv", new WriteOptions { Language = language });

    [GeneratedRegex("[^\u00A0][:;?!»]|«[^\u00A0]")]
    private static partial Regex PlainSpace();
}
