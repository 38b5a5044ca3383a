using System.CodeDom.Compiler;
using System.Text.Json;

namespace Governance.Core.Json.Writers;

/// <summary>The members of <see cref="PlaceKind"/> as JSON. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.WriterSource", "1")]
internal static class PlaceKindNames
{
    public static ReadOnlySpan<byte> Of(PlaceKind? value) => value switch
    {
        null => default,
        PlaceKind.Country => "\"country\""u8,
        PlaceKind.RegionOfWorld => "\"region-of-world\""u8,
        PlaceKind.Admin1 => "\"admin-1\""u8,
        PlaceKind.Admin2 => "\"admin-2\""u8,
        PlaceKind.Admin3 => "\"admin-3\""u8,
        PlaceKind.Admin4 => "\"admin-4\""u8,
        PlaceKind.Locality => "\"locality\""u8,
        PlaceKind.Village => "\"village\""u8,
        PlaceKind.Neighbourhood => "\"neighbourhood\""u8,
        PlaceKind.Site => "\"site\""u8,
        PlaceKind.Camp => "\"camp\""u8,
        PlaceKind.Facility => "\"facility\""u8,
        PlaceKind.BorderPoint => "\"border-point\""u8,
        PlaceKind.MonitoringPoint => "\"monitoring-point\""u8,
        PlaceKind.Sea => "\"sea\""u8,
        PlaceKind.Desert => "\"desert\""u8,
        PlaceKind.RoutePoint => "\"route-point\""u8,
        PlaceKind.Address => "\"address\""u8,
        PlaceKind.Other => "\"other\""u8,
        _ => throw new JsonException("Not a member of PlaceKind."),
    };
}
