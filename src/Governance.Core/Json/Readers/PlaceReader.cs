using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="Place"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class PlaceReader
{
    private static readonly MemberNames Names = new(
        "name",
        "kind",
        "role",
        "level",
        "country",
        "pCode",
        "within",
        "region",
        "identifiers",
        "facilityId",
        "point",
        "precision",
        "presumed",
        "percentage",
        "note");

    public static Place Read(ref JsonInput input)
    {
        input.Start();
        string? name = null;
        PlaceKind? kind = null;
        PlaceRole? role = null;
        int? level = null;
        CountryCode? country = null;
        PCode? pCode = null;
        List<AdminUnit>? within = null;
        string? region = null;
        List<Identifier>? identifiers = null;
        string? facilityId = null;
        GeoPoint? point = null;
        CoordinatePrecision? precision = null;
        bool? presumed = null;
        decimal? percentage = null;
        string? note = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    name = JsonInput.Text(ref input);
                    break;
                case 1:
                    kind = PlaceKindReader.Read(ref input);
                    break;
                case 2:
                    role = PlaceRoleReader.Read(ref input);
                    break;
                case 3:
                    level = JsonInput.Whole(ref input);
                    break;
                case 4:
                    country = JsonInput.Country(ref input);
                    break;
                case 5:
                    pCode = PCodeReader.Read(ref input);
                    break;
                case 6:
                    within = JsonInput.List(ref input, AdminUnitReader.Read);
                    break;
                case 7:
                    region = JsonInput.Text(ref input);
                    break;
                case 8:
                    identifiers = JsonInput.List(ref input, IdentifierReader.Read);
                    break;
                case 9:
                    facilityId = JsonInput.Text(ref input);
                    break;
                case 10:
                    point = GeoPointReader.Read(ref input);
                    break;
                case 11:
                    precision = CoordinatePrecisionReader.Read(ref input);
                    break;
                case 12:
                    presumed = JsonInput.Flag(ref input);
                    break;
                case 13:
                    percentage = JsonInput.Number(ref input);
                    break;
                case 14:
                    note = JsonInput.Text(ref input);
                    break;
            }
        }

        return new Place
        {
            Name = name,
            Kind = kind,
            Role = role,
            Level = level,
            Country = country,
            PCode = pCode,
            Within = within,
            Region = region,
            Identifiers = identifiers,
            FacilityId = facilityId,
            Point = point,
            Precision = precision,
            Presumed = presumed,
            Percentage = percentage,
            Note = note,
        };
    }
}
