using System.Collections.Frozen;

namespace Governance.Adapters.Statistics;

/// <summary>
/// Breakdowns by the ids that the data structure of the SDGs gives them, whatever a table calls them; one that it does not have
/// keeps its own name.
/// </summary>
internal static class Breakdowns
{
    public const string Frequency = "FREQ";
    public const string Sex = "SEX";
    public const string Age = "AGE";
    public const string Urbanisation = "URBANISATION";
    public const string Composite = "COMPOSITE_BREAKDOWN";

    /// <summary>The code of a total.</summary>
    public const string Total = "_T";

    private static readonly FrozenDictionary<string, string> Ids = new Dictionary<string, string>
    {
        ["sex"] = Sex,
        ["gender"] = Sex,
        ["sexe"] = Sex,
        ["sexo"] = Sex,
        ["geschlecht"] = Sex,
        ["age"] = Age,
        ["agegroup"] = Age,
        ["grupodeedad"] = Age,
        ["trancheage"] = Age,
        ["edad"] = Age,
        ["alter"] = Age,
        ["location"] = Urbanisation,
        ["urbanisation"] = Urbanisation,
        ["urbanization"] = Urbanisation,
        ["milieu"] = Urbanisation,
        ["quantile"] = "INCOME_WEALTH_QUANTILE",
        ["incomewealthquantile"] = "INCOME_WEALTH_QUANTILE",
        ["educationlevel"] = "EDUCATION_LEV",
        ["educationlev"] = "EDUCATION_LEV",
        ["occupation"] = "OCCUPATION",
        ["custbreakdown"] = "CUST_BREAKDOWN",
        ["disabilitystatus"] = "DISABILITY_STATUS",
        ["disability"] = "DISABILITY_STATUS",
        ["activity"] = "ACTIVITY",
        ["typeofproduct"] = "PRODUCT",
        ["product"] = "PRODUCT",
        ["policydomains"] = Composite,
        ["policydomain"] = Composite,
        ["policyarea"] = Composite,
        ["policyareas"] = Composite,
        ["domain"] = Composite,
        ["domains"] = Composite,
        ["domaine"] = Composite,
        ["domainepolitique"] = Composite,
        ["domainedaction"] = Composite,
        ["migratorystatus"] = Composite,
        ["migrationstatus"] = Composite,
        ["compositebreakdown"] = Composite,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name of the column that a table of UNSD has for a breakdown, for a new table.</summary>
    public static IReadOnlyList<(string Id, string Name)> OfUnsd { get; } =
        [(Age, "[Age]"), (Sex, "[Sex]"), (Urbanisation, "[Location]"), ("INCOME_WEALTH_QUANTILE", "[Quantile]"), ("EDUCATION_LEV", "[Education level]"), ("OCCUPATION", "[Occupation]"), (Composite, "[Policy Domains]"), ("DISABILITY_STATUS", "[Disability status]"), ("ACTIVITY", "[Activity]"), ("PRODUCT", "[Type of product]")];

    /// <summary>The id of a breakdown by the name of its column; null for one that the data structure does not have.</summary>
    public static string? IdOf(string name) => Ids.GetValueOrDefault(Names.Subject(name));
}
