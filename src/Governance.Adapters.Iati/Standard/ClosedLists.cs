using System.Collections.Frozen;

namespace Governance.Adapters.Iati;

/// <summary>
/// Code lists of the standard that are complete, so that a code outside of them is wrong. Those of sectors and the like grow,
/// or belong to somebody else, and are not held here; countries are those of the core.
/// </summary>
internal static class ClosedLists
{
    /// <summary>Currencies of ISO 4217, with those that were given up since the standard began, and two that its list has not yet.</summary>
    private const string Currencies =
        "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BYR BZD CAD CDF CHF CLF CLP CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD "
        + "EEK EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LTL "
        + "LVL LYD MAD MDL MGA MKD MMK MNT MOP MRO MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP "
        + "SLE SLL SOS SRD SSP STD STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN USS UYI UYU UZS VED VEF VES VND VUV WST XAF XBT XCD XCG XDR XOF XPF YER ZAR ZMK ZMW "
        + "ZWG ZWL";

    private static readonly FrozenDictionary<string, FrozenSet<string>> Lists = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ActivityDateType"] = "1 2 3 4",
        ["ActivityScope"] = "1 2 3 4 5 6 7 8",
        ["ActivityStatus"] = "1 2 3 4 5 6",
        ["BudgetStatus"] = "1 2",
        ["BudgetType"] = "1 2",
        ["CollaborationType"] = "1 2 3 4 6 7 8",
        ["ContactType"] = "1 2 3 4",
        ["Currency"] = Currencies,
        ["DescriptionType"] = "1 2 3 4",
        ["DocumentCategory"] = "A01 A02 A03 A04 A05 A06 A07 A08 A09 A10 A11 A12 B01 B02 B03 B04 B05 B06 B07 B08 B09 B10 B11 B12 B13 B14 B15 B16 B17 B18",
        ["FlowType"] = "10 20 21 22 30 35 36 37 40 50",
        ["GeographicExactness"] = "1 2",
        ["GeographicLocationClass"] = "1 2 3 4",
        ["GeographicLocationReach"] = "1 2",
        ["GeographicVocabulary"] = "A1 A2 A3 A4 G1 G2",
        ["IndicatorMeasure"] = "1 2 3 4 5",
        ["OrganisationRole"] = "1 2 3 4",
        ["OrganisationType"] = "10 11 15 21 22 23 24 30 40 60 70 71 72 73 80 90",
        ["OtherIdentifierType"] = "A1 A2 A3 A4 A9 B1 B9",
        ["PolicyMarkerVocabulary"] = "1 99",
        ["PolicySignificance"] = "0 1 2 3 4",
        ["RegionVocabulary"] = "1 2 99",
        ["RelatedActivityType"] = "1 2 3 4 5",
        ["ResultType"] = "1 2 3 9",
        ["SectorVocabulary"] = "1 2 3 4 5 6 7 8 9 10 11 12 98 99",
        ["TagVocabulary"] = "1 2 3 4 5 99",
        ["TransactionType"] = "1 2 3 4 5 6 7 8 9 10 11 12 13",
    }.ToFrozenDictionary(l => l.Key, l => l.Value.Split(' ').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The lists, with their codes.</summary>
    public static IReadOnlyDictionary<string, FrozenSet<string>> All => Lists;
}
