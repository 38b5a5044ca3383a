using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Dtm;

/// <summary>What all maps share. Apart from the format, which is made of the maps.</summary>
internal static class Provenance
{
    public static FieldFindings Findings { get; } = new(TabularDiagnostics.NotConverted, TabularDiagnostics.Contradicts);

    /// <summary>Says in a record where it comes from and how far it may travel.</summary>
    public static void Stamp(Record record, FieldPlace place, Sensitivity sensitivity, bool derivativesForbidden)
    {
        place.Stamp(record, DtmFormat.Id);
        record.Source!.Organisation = "IOM DTM";
        if (derivativesForbidden)
            (record.Source.Licence, record.Source.DerivativesForbidden) = ("© IOM DTM: non-commercial use, no redistribution, no derivative works", true);
        record.Sensitivity = sensitivity;
    }
}
