using System.Text.Json;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Rules;

namespace Governance.Adapters.Tests.Formats;

/// <summary>The machinery alone, on a map of three columns.</summary>
public class FieldMaps
{
    private static readonly DiagnosticDescriptor NotConverted = new("XX01", Severity.Error, "t", "m", typeof(FieldMaps));
    private static readonly DiagnosticDescriptor Contradicts = new("XX02", Severity.Warning, "t", "m", typeof(FieldMaps));

    private static readonly FormatInfo Format = new() { Id = "xx", NameEn = "x", NameFr = "x", CodePrefix = "XX" };

    private static readonly MappedField<Incident> Age = Field("/ageRange", FieldConverters.Of<Incident>(
        (cell, i) =>
        {
            i.AgeRange = cell.Contains('-', StringComparison.Ordinal) ? cell.Trim() : i.AgeRange;
            return i.AgeRange is not null;
        },
        i => i.AgeRange));

    private static readonly MappedField<Incident> Length = Field("/ageRange", FieldConverters.Of<Incident>(
        (cell, i) => cell.Length == 0 || cell.Trim() == LengthOf(i), LengthOf), FieldTurn.Check);

    private static readonly MappedField<Incident> Note = Field("/comment", FieldConverters.Text<Incident>((i, t) => i.Comment = t, i => i.Comment));

    private static readonly FieldMap<Incident> Map = new()
    {
        Format = "xx",
        Create = () => new Incident { Id = "x", Kind = "death" },
        Finish = (_, _) => { },
        Findings = new FieldFindings(NotConverted, Contradicts),
        Layouts = [new FieldLayout<Incident> { Id = "1", Columns = [new(Age, "Age", null, "Ages"), new(Length, "Length"), new(Note, "Note")] }],
    };

    private static readonly Gen<string> Cells = Gen.OneOf(Gen.String[0, 3], Gen.Const(""), Gen.Const("1-2"), Gen.Const(" 1-2"), Gen.Const("3"), Gen.Const(" "));

    [Fact]
    public void Row_comes_back_cell_by_cell_whatever_it_holds()
        => Gen.Select(Cells.Array[3, 6], Gen.Shuffle(new[] { "Age", "Length", "Note" })).Sample((cells, header) =>
        {
            var safe = cells.Select(c => string.Concat(c.Where(x => !char.IsSurrogate(x)))).ToArray();
            var binding = new FieldBinding<Incident>(Map, Map.Layouts[0], [.. header, "Ours"]);
            var record = binding.Read(safe, default);
            var written = binding.Write(record);
            Assert.Equal(safe.Concat(Enumerable.Repeat("", Math.Max(0, 4 - safe.Length))), written);
            Assert.True(Governance.Core.Json.RecordJson.AreEqual(record, binding.Read(written, default)));
        });

    [Fact]
    public void Cells_that_fail_and_contradict_are_named_by_column_and_field()
    {
        var findings = new List<Diagnostic>();
        var binding = new FieldBinding<Incident>(Map, Map.Layouts[0], ["LENGTH", "x", "ages"]);
        binding.Read(["9", "", "1-2"], default, new FieldOrigin<Incident>(binding, new Origin { Row = 7 }), findings);
        binding.Read(["", "", "old"], default, new FieldOrigin<Incident>(binding, new Origin { Row = 8 }), findings);
        Assert.All(findings, f => Assert.Equal("/ageRange", f.Pointer));
        Assert.Equal([("XX02", 7L, "A", "Length"), ("XX01", 8L, "C", "Age")], findings.Select(f => (f.Code, f.Origin.Row!.Value, f.Origin.CellColumn!, f.Origin.Field!)));
        Assert.Equal("Note", Assert.Single(binding.Absent).Name);
        Assert.Equal(2, binding.Position("/ageRange"));
    }

    [Theory]
    [InlineData("&nbsp;")]
    [InlineData("&#32;&#9;")]
    public void Text_of_which_nothing_remains_leaves_the_field_absent_and_comes_back(string cell)
    {
        var layout = new FieldLayout<Incident> { Id = "html", Columns = [new(Note, "Note")], Codec = new CellCodec(t => t, System.Net.WebUtility.HtmlDecode!) };
        var binding = new FieldBinding<Incident>(Map, layout);
        var record = binding.Read([cell], default, default, null);
        Assert.Null(record.Comment);
        Assert.Equal(cell, record.Extensions!["xx"]["Note"].GetString());
        Assert.Equal([cell], binding.Write(record));
    }

    [Fact]
    public void Text_converter_sets_nothing_for_blanks()
    {
        var record = Map.Create();
        Assert.True(Note.Converter.TryRead(" \u00A0", record));
        Assert.Null(record.Comment);
    }

    [Theory]
    [InlineData(129)]
    [InlineData(5000)]
    public void Text_that_the_schema_refuses_is_found_kept_and_written_back(int length)
    {
        var parent = Field("/parentId", FieldConverters.Text<Incident>((i, t) => i.ParentId = t, i => i.ParentId));
        var url = Field("/sources/*/url", FieldConverters.Of<Incident>(
            (cell, i) =>
            {
                i.Sources = [new InformationSource { Url = cell }];
                return true;
            },
            i => i.Sources?[0].Url));
        var layout = new FieldLayout<Incident> { Id = "2", Columns = [new(parent, "Parent"), new(url, "Url"), new(Note, "Note")] };
        var binding = new FieldBinding<Incident>(Map, layout);
        var findings = new List<Diagnostic>();
        string[] row = ["G" + new string('x', length - 1), "no address", "kept"];
        var record = binding.Read(row, default, new FieldOrigin<Incident>(binding, new Origin { Row = 7 }), findings);
        var check = Validator.Default.Begin(new ValidationOptions(), _ => { });
        check.BeginInput("test");
        Assert.True(check.Check(new ReadItem(record, new FieldOrigin<Incident>(binding, default), [])));
        Assert.Equal([("XX01", "A"), ("XX01", "B")], findings.Select(f => (f.Code, f.Origin.CellColumn!)));
        Assert.Equal((null, null, "kept"), (record.ParentId, record.Sources, record.Comment));
        Assert.Equal(row, binding.Write(record));
    }

    [Fact]
    public void Columns_of_one_name_are_kept_apart()
    {
        var binding = new FieldBinding<Incident>(Map, Map.Layouts[0], ["Age", "Age", "", "x", "x"]);
        var record = binding.Read(["1-2", "a", "b", "c", "d"], default);
        Assert.Equal(["Age (2)", "(C)", "x", "x (2)"], record.Extensions!["xx"].Keys);
        Assert.Equal(["1-2", "a", "b", "c", "d"], binding.Write(record));
    }

    [Fact]
    public void Extension_that_is_no_text_is_left_alone_and_counted()
    {
        var record = Map.Create();
        using var number = JsonDocument.Parse("{\"deep\":[1,2]}");
        record.Extensions = new Dictionary<string, IDictionary<string, JsonElement>> { ["xx"] = new Dictionary<string, JsonElement> { ["Age"] = number.RootElement } };
        var writer = new FieldRowWriter<Incident>(Format, new FieldBinding<Incident>(Map, Map.Layouts[0]), new WriteOptions(), 2);
        Assert.Equal(["", "", ""], writer.Row(record)!);
        Assert.Equal(new FieldLoss("Incident", "/extensions/xx/Age", 2, LossReason.NotCarried), Assert.Single(writer.Report.Losses, l => l.Field.StartsWith("/extensions", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("34", "12", null)]
    [InlineData("34", "east", "B")]
    [InlineData("34", "", "B")]
    [InlineData("north", "12", "A")]
    [InlineData("", "12", "A")]
    public void Value_in_two_columns_is_read_whole_or_not_at_all(string latitude, string longitude, string? wrong)
    {
        var converters = FieldConverters.Together<Incident>(
            (cells, i) =>
            {
                if (!decimal.TryParse(cells[0], System.Globalization.CultureInfo.InvariantCulture, out var lat))
                    return 0;
                if (!decimal.TryParse(cells[1], System.Globalization.CultureInfo.InvariantCulture, out var lon))
                    return 1;
                i.Place = new Place { Point = new GeoPoint(lat, lon) };
                return null;
            },
            i => i.Place?.Point?.Latitude.ToString(System.Globalization.CultureInfo.InvariantCulture),
            i => i.Place?.Point?.Longitude.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var map = MapOf(new FieldLayout<Incident> { Id = "1", Columns = [new(Field("/place/point/latitude", converters[0]), "lat"), new(Field("/place/point/longitude", converters[1]), "lon")] });
        var findings = new List<Diagnostic>();
        var binding = new FieldBinding<Incident>(map, map.Layouts[0]);
        var record = binding.Read([latitude, longitude], default, new FieldOrigin<Incident>(binding, new Origin { Row = 2 }), findings);
        Assert.Equal(wrong is null ? [] : [wrong], findings.Select(f => f.Origin.CellColumn));
        Assert.Equal(wrong is null, record.Place is not null);
        Assert.Equal([latitude, longitude], binding.Write(record));
    }

    [Fact]
    public void Column_is_found_by_a_pattern_where_no_fixed_name_fits()
    {
        var map = MapOf(new FieldLayout<Incident> { Id = "1", Columns = [new(Note, "#meta+note") { Matches = h => h.StartsWith("#meta", StringComparison.Ordinal) && h.Contains("+note", StringComparison.Ordinal) }] });
        var binding = new FieldBinding<Incident>(map, map.Layouts[0], ["#meta", " #meta+fr+note "]);
        Assert.Null(binding.Column(0));
        Assert.Equal("kept", binding.Read(["x", "kept"], default).Comment);
    }

    [Theory]
    [InlineData("x", "b")]
    [InlineData("other", "a")]
    public void Column_is_chosen_by_the_whole_header_before_aliases(string beside, string read)
    {
        var map = MapOf(new FieldLayout<Incident> { Id = "1", Columns = [new(Note, "Note", null, "A", "B") { Choose = header => header.Contains("x") ? 1 : -1 }] });
        var binding = new FieldBinding<Incident>(map, map.Layouts[0], ["A", "B", beside]);
        Assert.Equal(read, binding.Read(["a", "b", ""], default).Comment);
    }

    [Fact]
    public void Column_is_found_by_the_name_that_is_written_before_it_is_chosen()
    {
        var map = MapOf(new FieldLayout<Incident> { Id = "1", Columns = [new(Note, "Note") { Choose = _ => 0 }] });
        Assert.Equal("n", new FieldBinding<Incident>(map, map.Layouts[0], ["A", "Note"]).Read(["a", "n"], default).Comment);
    }

    [Fact]
    public void Column_that_another_one_has_is_not_chosen_again()
    {
        var map = MapOf(new FieldLayout<Incident> { Id = "1", Columns = [new(Length, "Length"), new(Note, "Note", null, "B") { Choose = _ => 0 }] });
        var binding = new FieldBinding<Incident>(map, map.Layouts[0], ["Length", "B"]);
        Assert.Equal(["Length", "Note"], [binding.Column(0)?.Name, binding.Column(1)?.Name]);
    }

    [Fact]
    public void Layout_with_required_columns_is_recognised_by_them_alone()
    {
        var map = MapOf(new FieldLayout<Incident> { Id = "1", Columns = [new(Note, "Note") { IsRequired = true }, new(Age, "Age"), new(Length, "Length")] });
        Assert.Equal("1", map.Recognise(["a", "note", "b"])?.Id);
        Assert.Null(map.Recognise(["Age", "Length"]));
        Assert.Null(Map.Recognise(["Note"]));
        Assert.Equal("1", Map.Recognise(["Note", "Age"])?.Id);
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(16383, "XFD")]
    public void Column_letters_are_those_of_spreadsheets(int index, string letters) => Assert.Equal(letters, ColumnLetters.Of(index));

    private static FieldMap<Incident> MapOf(FieldLayout<Incident> layout)
        => new() { Format = "xx", Create = Map.Create, Finish = Map.Finish, Findings = Map.Findings, Layouts = [layout] };

    private static string? LengthOf(Incident incident) => incident.AgeRange?.Length.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static MappedField<Incident> Field(string pointer, FieldConverter<Incident> converter, FieldTurn turn = FieldTurn.First)
        => new() { MeaningEn = "m", MeaningFr = "s", Pointers = [pointer], Converter = converter, Turn = turn };
}
