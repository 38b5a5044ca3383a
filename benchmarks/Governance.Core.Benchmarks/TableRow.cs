using CsvHelper;

namespace Governance.Core.Benchmarks;

/// <summary>The columns of <see cref="TableSample"/> as a program that uses CsvHelper would type them.</summary>
[CsvRecord]
internal sealed partial class TableRow
{
    [CsvColumn("Main ID")]
    public string? MainId { get; set; }

    [CsvColumn("Incident ID")]
    public string? IncidentId { get; set; }

    [CsvColumn("Region")]
    public string? Region { get; set; }

    [CsvColumn("Incident Date")]
    public string? IncidentDate { get; set; }

    [CsvColumn("Year")]
    public int? Year { get; set; }

    [CsvColumn("Reported Month")]
    public string? Month { get; set; }

    [CsvColumn("Number Dead")]
    public int? Dead { get; set; }

    [CsvColumn("Minimum Estimated Number of Missing")]
    public int? Missing { get; set; }

    [CsvColumn("Number of Survivors")]
    public int? Survivors { get; set; }

    [CsvColumn("Number of Females")]
    public int? Females { get; set; }

    [CsvColumn("Number of Males")]
    public int? Males { get; set; }

    [CsvColumn("Number of Children")]
    public int? Children { get; set; }

    [CsvColumn("Region of Origin")]
    public string? RegionOfOrigin { get; set; }

    [CsvColumn("Cause of Death")]
    public string? Cause { get; set; }

    [CsvColumn("Country of Origin")]
    public string? CountryOfOrigin { get; set; }

    [CsvColumn("Location of death")]
    public string? Location { get; set; }

    [CsvColumn("Information Source")]
    public string? InformationSource { get; set; }

    [CsvColumn("Coordinates")]
    public string? Coordinates { get; set; }

    [CsvColumn("Migration route")]
    public string? Route { get; set; }

    [CsvColumn("URL")]
    public string? Url { get; set; }

    [CsvColumn("UNSD Geographical Grouping")]
    public string? Grouping { get; set; }

    [CsvColumn("Source Quality")]
    public int? Quality { get; set; }
}
