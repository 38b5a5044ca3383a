using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a member of <see cref="PlaceKind"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class PlaceKindReader
{
    public static PlaceKind Read(ref JsonInput input)
        => input.Is("country"u8) ? PlaceKind.Country
        : input.Is("region-of-world"u8) ? PlaceKind.RegionOfWorld
        : input.Is("admin-1"u8) ? PlaceKind.Admin1
        : input.Is("admin-2"u8) ? PlaceKind.Admin2
        : input.Is("admin-3"u8) ? PlaceKind.Admin3
        : input.Is("admin-4"u8) ? PlaceKind.Admin4
        : input.Is("locality"u8) ? PlaceKind.Locality
        : input.Is("village"u8) ? PlaceKind.Village
        : input.Is("neighbourhood"u8) ? PlaceKind.Neighbourhood
        : input.Is("site"u8) ? PlaceKind.Site
        : input.Is("camp"u8) ? PlaceKind.Camp
        : input.Is("facility"u8) ? PlaceKind.Facility
        : input.Is("border-point"u8) ? PlaceKind.BorderPoint
        : input.Is("monitoring-point"u8) ? PlaceKind.MonitoringPoint
        : input.Is("sea"u8) ? PlaceKind.Sea
        : input.Is("desert"u8) ? PlaceKind.Desert
        : input.Is("route-point"u8) ? PlaceKind.RoutePoint
        : input.Is("address"u8) ? PlaceKind.Address
        : input.Is("other"u8) ? PlaceKind.Other
        : throw JsonInput.Unexpected();
}
