using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Formats;

/// <summary>The columns of one place.</summary>
public class PlaceColumns
{
    private static readonly PlaceConverters<Incident> Place = new(i => i.Place, i => i.Place ??= new Place());

    private static readonly FieldMap<Incident> Map = new()
    {
        Format = "xx",
        Create = static () => new Incident { Id = "i", Kind = "death" },
        Finish = static (incident, _) => Place.Settle(incident),
        Findings = new FieldFindings(TabularDiagnostics.NotConverted, TabularDiagnostics.Contradicts),
        Layouts =
        [
            new FieldLayout<Incident>
            {
                Id = "1",
                Columns =
                [
                    Column("name2", "/place/name", Place.Name(2)), Column("code2", "/place/pCode", Place.Code(2)), Column("name1", "/place/within/0/name", Place.Name(1)), Column("code1", "/place/within/0/pCode", Place.Code(1)),
                    Column("site", "/place/name", Place.Locality), Column("lat", "/place/point/latitude", Place.Position[0]), Column("lon", "/place/point/longitude", Place.Position[1]),
                ],
            },
        ],
    };

    [Fact]
    public void Deepest_unit_is_the_place_where_no_locality_is_named()
    {
        string[] cells = ["Ansongo", "ML0701", "Gao", "ML07", "", "15.66", "0.5"];
        var incident = Read(cells);
        Assert.Equal((2, "Ansongo", "ML0701"), (incident.Place!.Level, incident.Place.Name, incident.Place.PCode?.Code));
        Assert.Equal([(1, "Gao", "ML07")], incident.Place.Within!.Select(u => ((int)u.Level!, u.Name, u.PCode?.Code)));
        Assert.Equal(cells, Write(incident));
    }

    [Fact]
    public void Units_lie_above_a_locality_from_the_top()
    {
        string[] cells = ["Ansongo", "", "Gao", "", "Well", "", ""];
        var incident = Read(cells);
        Assert.Equal((null, "Well"), (incident.Place!.Level, incident.Place.Name));
        Assert.Equal([1, 2], incident.Place.Within!.Select(u => (int)u.Level!));
        Assert.Equal(cells, Write(incident));
    }

    [Theory]
    [InlineData("not a code", "", "")]
    [InlineData("", "91", "0.5")]
    [InlineData("", "15.66", "")]
    [InlineData("", "15,66", "0.5")]
    public void Cell_that_is_no_code_or_half_of_a_position_makes_no_place_and_comes_back(string code, string latitude, string longitude)
    {
        string[] cells = ["", "", "", code, "", latitude, longitude];
        var incident = Read(cells);
        Assert.Null(incident.Place);
        Assert.Equal(cells, Write(incident));
    }

    private static Incident Read(string[] cells) => new FieldBinding<Incident>(Map, Map.Layouts[0]).Read(cells, default);

    private static string[] Write(Incident incident) => new FieldBinding<Incident>(Map, Map.Layouts[0]).Write(incident);

    private static FieldColumn<Incident> Column(string name, string pointer, FieldConverter<Incident> converter)
        => new(new MappedField<Incident> { Pointers = [pointer], MeaningEn = name, MeaningFr = name, Converter = converter }, name);
}
