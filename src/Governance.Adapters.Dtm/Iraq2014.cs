using System.Globalization;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Dtm;

/// <summary>
/// The master lists of Iraq of 2014, which come without a header: 41 columns, families not persons, longitude before latitude.
/// They are known by their first row, or by the header that somebody gave them; else the layout is named.
/// </summary>
internal static class Iraq2014
{
    public const string Id = "iraq-2014";

    /// <summary>How many cells a row has at least: as far as the latitude.</summary>
    public const int LeastCells = 15;

    /// <summary>Where the families of a place stand, and behind its longitude and latitude where each of them lives.</summary>
    private const int AllFamilies = 3;
    private const int LongitudeAt = 13;
    private const int FirstShelter = 18;

    private static readonly Places Here = new(PlaceRole.Here);
    private static readonly Places Origin = new(PlaceRole.Origin);
    private static readonly IReadOnlyList<FieldConverter<MobilityCount>> Point = Points.Halves<MobilityCount>(Here.Find, Here.Make);
    private static readonly Counts Families = Counts.Present with { Unit = CountUnit.Household };

    /// <summary>The columns from the left.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "Seq #", "DTM Master ID", "DTM ID", "Master Families", "Origin Governorate", "Displacement Info Status", "Governorate", "District", "Sub District", "Area", "Place", "Place (Arabic)", "Place ID",
        "Longitude", "Latitude", "Last Asst. Rd#", "Current Round", "Current Round Date", "IDPs in Camps/ transit camps", "Rented Hotel", "Rented House", "IDP Owned House", "With Relative",
        "With HC – non-Relative", "School Building", "Mosques/ Holly Shrines", "Abandoned/public buildings /under construction", "Collective centres", "Informal settlements", "Military Camps", "Unknown or other",
        "Does the displaced population have sufficient access to food?", "Does the displaced population have adequate access to potable water?", "Are the displaced population in need of CRIs?",
        "Does the displaced population have access to adequate sanitation facilities?", "Does the displaced population have access to functioning health facilities?",
        "What is the main priority need of the displaced population in the location?", "Has the location and displaced population received assistance?", "What assistance has the location previously received?", "Note",
        "Date of Displacement (dd/mm/yyy)",
    ];

    /// <summary>Where families live, and the core code where one means just that.</summary>
    private static readonly (string Column, string Category, string Fr)[] Shelters =
    [
        ("IDPs in Camps/ transit camps", "camp", "Familles dans des camps"), ("Rented Hotel", "Rented Hotel", "Familles à l’hôtel"), ("Rented House", "rented", "Familles en location"),
        ("IDP Owned House", "own-house", "Familles dans leur maison"), ("With Relative", "With Relative", "Familles chez des proches"), ("With HC – non-Relative", "With HC – non-Relative", "Familles chez des hôtes sans lien de parenté"),
        ("School Building", "School Building", "Familles dans des écoles"), ("Mosques/ Holly Shrines", "Mosques/ Holly Shrines", "Familles dans des mosquées ou lieux saints"),
        ("Abandoned/public buildings /under construction", "Abandoned/public buildings /under construction", "Familles dans des bâtiments publics, abandonnés ou en construction"),
        ("Collective centres", "collective-centre", "Familles dans des centres collectifs"), ("Informal settlements", "informal-settlement", "Familles dans des installations informelles"),
        ("Military Camps", "Military Camps", "Familles dans des camps militaires"), ("Unknown or other", "Unknown or other", "Familles ailleurs"),
    ];

    private static readonly FieldLayout<MobilityCount> Layout = new()
    {
        Id = Id,
        Codec = FormulaText.Codec,
        LeastColumns = 10,
        Columns =
        [
            Column("DTM ID", "/identifiers", "Number of the row", "Numéro de la ligne", Codes.Identifier<MobilityCount>("dtm-iraq"), ColumnKind.Code),
            new(Field("/count/value", "Families displaced", "Familles déplacées", Families.Converter, ColumnKind.Number, DtmDiagnostics.NotACount), "Master Families") { IsRequired = true },
            Column("Origin Governorate", "/places/*/name", "Governorate they come from", "Gouvernorat d’origine", Origin.UnitName(1)),
            Column("Governorate", "/places/*/within/*/name", "Governorate", "Gouvernorat", Here.UnitName(1)),
            Column("District", "/places/*/within/*/name", "District", "District", Here.UnitName(2)),
            Column("Sub District", "/places/*/within/*/name", "Sub-district", "Sous-district", Here.UnitName(3)),
            Column("Place", "/places/*/name", "Place", "Lieu", Here.Site(PlaceKind.Locality)),
            Column("Place ID", "/places/*/identifiers", "Number of the place", "Numéro du lieu", Here.Identifier("dtm-place"), ColumnKind.Code),
            Column("Longitude", "/places/*/point/longitude", "Longitude", "Longitude", Point[1], ColumnKind.Number, DtmDiagnostics.NotAPosition),
            Column("Latitude", "/places/*/point/latitude", "Latitude", "Latitude", Point[0], ColumnKind.Number, DtmDiagnostics.NotAPosition),
            Column("Current Round", "/round", "Round", "Cycle", Codes.Round),
            Column("Current Round Date", "/period", "Date of the round", "Date du cycle", Dates.Plain, ColumnKind.Date, DtmDiagnostics.NotADate),
            .. Shelters.Select(s => Columns<MobilityCount>.Of(Parts.Field("accommodation", s.Category, null, "Families: " + s.Column, s.Fr, Families), s.Column)),
        ],
    };

    /// <summary>
    /// Whether the first row of a text is one of the list: it is as wide, its place is in Iraq, and its families are the sum of those
    /// in each kind of shelter.
    /// </summary>
    public static bool IsRow(IReadOnlyList<string> cells)
        => cells.Count == Names.Count
            && Number(cells[LongitudeAt]) is > 38 and < 49 && Number(cells[LongitudeAt + 1]) is > 29 and < 38
            && Number(cells[AllFamilies]) is > 0 and var families && cells.Skip(FirstShelter).Take(Shelters.Length).Sum(Number) == families;

    public static FieldMap<MobilityCount> Map { get; } = new()
    {
        Format = DtmFormat.Id,
        Create = Families.Create,
        Findings = TabularDiagnostics.OfCells,
        Carries = Families.Is,
        Finish = static (count, place) =>
        {
            Here.Settle(count);
            Origin.Settle(count);
            count.Assessment = "baseline";
            Provenance.Stamp(count, place, Sensitivity.Restricted, derivativesForbidden: false);
        },
        Layouts = [Layout],
    };

    private static double? Number(string cell) => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static FieldColumn<MobilityCount> Column(
        string name, string pointer, string en, string fr, FieldConverter<MobilityCount> converter, ColumnKind kind = ColumnKind.Text, DiagnosticDescriptor? refusal = null)
        => Columns<MobilityCount>.Of(Field(pointer, en, fr, converter, kind, refusal), name);

    private static MappedField<MobilityCount> Field(
        string pointer, string en, string fr, FieldConverter<MobilityCount> converter, ColumnKind kind, DiagnosticDescriptor? refusal)
        => Columns<MobilityCount>.Field(pointer, en, fr, converter, kind, refusal);
}
