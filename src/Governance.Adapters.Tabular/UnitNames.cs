namespace Governance.Adapters.Tabular;

/// <summary>What administrative units are called in the headers of a format. Each recognises the name of a column, without blanks around it.</summary>
public sealed record UnitNames
{
    /// <summary>Names that surely are of the first level, whatever stands beside them; absent means none.</summary>
    public Predicate<string>? First { get; init; }

    /// <summary>Regions.</summary>
    public required Predicate<string> Regions { get; init; }

    /// <summary>Provinces.</summary>
    public required Predicate<string> Provinces { get; init; }

    /// <summary>States of a federation.</summary>
    public required Predicate<string> States { get; init; }

    /// <summary>Departments.</summary>
    public required Predicate<string> Departments { get; init; }

    /// <summary>Prefectures.</summary>
    public required Predicate<string> Prefectures { get; init; }

    /// <summary>Sub-prefectures.</summary>
    public required Predicate<string> SubPrefectures { get; init; }

    /// <summary>Districts.</summary>
    public required Predicate<string> Districts { get; init; }

    /// <summary>Communes and municipalities.</summary>
    public required Predicate<string> Communes { get; init; }

    /// <summary>Sections of communes, the third level of Haiti.</summary>
    public required Predicate<string> Sections { get; init; }

    /// <summary>Hills, the third level of Burundi, whose communes are the second; absent means none.</summary>
    public Predicate<string>? Hills { get; init; }

    /// <summary>Arrondissements, which are the third level of Cameroon and group the communes of Haiti; absent means none.</summary>
    public Predicate<string>? Arrondissements { get; init; }

    /// <summary>Makes of the name of a unit what recognises the names of its code.</summary>
    public required Func<string, Predicate<string>> CodesOf { get; init; }

    /// <summary>Words around the name of a unit that stand around its code too, or do not.</summary>
    public required IReadOnlyList<string> Around { get; init; }

    /// <summary>Whether a region without a code may only group provinces that have districts. Default true; in French they are units.</summary>
    public bool RegionsMayGroup { get; init; } = true;

    /// <summary>Whether it does so too where the provinces have codes and no districts. Default false.</summary>
    public bool CodeOfProvinceTells { get; init; }
}
