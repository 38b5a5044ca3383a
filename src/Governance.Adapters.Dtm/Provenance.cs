using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Dtm;

/// <summary>Where records come from.</summary>
internal static class Provenance
{
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
