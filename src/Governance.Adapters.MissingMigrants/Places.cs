using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.MissingMigrants;

/// <summary>Where it happened, by name.</summary>
internal static class Places
{
    private const string UnsdScheme = "unsd-geographical-grouping";

    public static readonly FieldConverter<Incident> Name = FieldConverters.Text<Incident>((i, text) => Incident(i).Name = text, i => i.Place?.Name);

    /// <summary>The yearly lists end every place name with a line feed.</summary>
    public static readonly FieldConverter<Incident> NameAndLineFeed = FieldConverters.Text<Incident>(
        (i, text) => Incident(i).Name = text, i => i.Place?.Name is { } name ? name + "\n" : null);

    public static readonly FieldConverter<Incident> Region = FieldConverters.Of<Incident>(
        (cell, incident) =>
        {
            if (Labels.Regions.Code(cell) is not { } code)
                return false;
            Incident(incident).Region = code;
            return true;
        },
        incident => Labels.Regions.Label(incident.Place?.Region));

    /// <summary>The region names of the files up to 2020.</summary>
    public static readonly FieldConverter<Incident> OlderRegion = FieldConverters.Of<Incident>(Region.TryRead, incident => incident.Place?.Region switch
    {
        "northern-africa" => "North Africa",
        "southern-asia" => "South Asia",
        "south-eastern-asia" => "Southeast Asia",
        "eastern-asia" => "East Asia",
        "us-mexico-border" => "US-Mexico Border",
        _ => Region.Write(incident),
    });

    public static readonly FieldConverter<Incident> Country = FieldConverters.Of<Incident>(
        (cell, incident) =>
        {
            if (!CountryCode.TryParse(Labels.Countries.Code(cell), out var country))
                return false;
            Incident(incident).Country = country;
            return true;
        },
        incident => incident.Place?.Country?.Name("en"));

    public static readonly FieldConverter<Incident> Unsd = FieldConverters.Of<Incident>(
        (cell, incident) =>
        {
            var value = cell.Trim();
            if (value.Length > 256)
                return false;
            Incident(incident).Identifiers = [new Identifier { Scheme = UnsdScheme, Value = value }];
            return true;
        },
        incident => incident.Place?.Identifiers?.FirstOrDefault(i => i.Scheme == UnsdScheme)?.Value);

    public static Place Incident(Incident incident) => incident.Place ??= new Place { Role = PlaceRole.Incident };

    /// <summary>Removes a place of which nothing was understood.</summary>
    public static void Tidy(Incident incident)
    {
        if (incident.Place is { Name: null, Region: null, Country: null, Point: null, Identifiers: null })
            incident.Place = null;
    }
}
