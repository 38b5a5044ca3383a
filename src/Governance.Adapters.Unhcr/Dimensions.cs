using Governance.Core;

namespace Governance.Adapters.Unhcr;

/// <summary>The key of a value: its dimensions, always in one order.</summary>
internal static class Dimensions
{
    public const string Origin = "origin";
    public const string Asylum = "asylum";
    public const string Sex = "sex";
    public const string Age = "age";
    public const string Urbanisation = "urbanisation";
    public const string Accommodation = "accommodation";

    /// <summary>What kind of place the location is, in letters of UNHCR: one name may be that of a camp and of the town beside it.</summary>
    public const string Location = "location";
    public const string Procedure = "procedure";
    public const string Application = "application";
    public const string Decision = "decision";
    public const string CountedAs = "counted-as";

    private static readonly string[] Order = [Origin, Asylum, Sex, Age, Urbanisation, Accommodation, Location, Procedure, Application, Decision, CountedAs];

    public static string? Get(Observation observation, string dimension)
        => observation.Dimensions?.FirstOrDefault(d => d.Dimension == dimension)?.Code;

    public static void Set(Observation observation, string dimension, string code)
    {
        var dimensions = observation.Dimensions ??= [];
        var rank = Array.IndexOf(Order, dimension);
        var position = 0;
        while (position < dimensions.Count && Array.IndexOf(Order, dimensions[position].Dimension) < rank)
            position++;
        dimensions.Insert(position, new DimensionValue { Dimension = dimension, Code = code });
    }
}
