using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;
using ReceptionCentre;

[assembly: FormatAdapter(typeof(ArrivalsExtensions), nameof(ArrivalsExtensions.AddArrivals))]

namespace ReceptionCentre;

/// <summary>Adds the register of arrivals of a reception centre.</summary>
public static class ArrivalsExtensions
{
    private static readonly FormatInfo Info = new()
    {
        Id = ArrivalsMap.Format,
        NameEn = "Register of arrivals of a reception centre",
        NameFr = "Registre des arrivées d’un centre d’accueil",
        Versions = [.. ArrivalsMap.Map.Layouts.Select(l => l.Id)],
        Extensions = [".csv", ".xlsx"],
        Reads = [typeof(MobilityCount)],
        Writes = [typeof(MobilityCount)],
        CodePrefix = "ARV",
        Codes = [.. TabularDiagnostics.All, .. ArrivalsDiagnostics.All],
    };

    /// <summary>Adds the format <c>arrivals-register</c>.</summary>
    /// <param name="builder">Collects formats.</param>
    /// <returns>The builder.</returns>
    public static FormatRegistryBuilder AddArrivals(this FormatRegistryBuilder builder)
        => builder.Add(new TableFormatReader<MobilityCount>(Info, ArrivalsMap.Map), new TableFormatWriter<MobilityCount>(Info, ArrivalsMap.Map));
}
