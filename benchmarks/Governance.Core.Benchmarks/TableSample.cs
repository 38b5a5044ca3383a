using System.Globalization;
using System.Text;

namespace Governance.Core.Benchmarks;

/// <summary>An invented table as the Missing Migrants Project publishes it (layout of 2026): 22 columns, the same for the same seed.</summary>
internal static class TableSample
{
    private const string Header = "Main ID,Incident ID,Region,Incident Date,Year,Reported Month,Number Dead,Minimum Estimated Number of Missing,Number of Survivors,Number of Females,Number of Males,Number of Children,Region of Origin,Cause of Death,Country of Origin,Location of death,Information Source,Coordinates,Migration route,URL,UNSD Geographical Grouping,Source Quality";

    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    private static readonly string[] Causes = ["Drowning", "Vehicle accident / death linked to hazardous transport", "Harsh environmental conditions / lack of adequate shelter, food, water", "Violence", "Mixed or unknown"];

    public static byte[] Make(int rows)
    {
        var bytes = new MemoryStream();
        Write(bytes, rows);
        return bytes.ToArray();
    }

    public static void Write(Stream output, int rows)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\r\n" };
        var random = new Random(2021);
        text.WriteLine(Header);
        for (var i = 0; i < rows; i++)
        {
            var day = new DateOnly(2014, 1, 1).AddDays(random.Next(4300));
            var (dead, missing) = (random.Next(1, 20), random.Next(3) == 0 ? random.Next(1, 60) : 0);
            var females = random.Next(dead + 1);
            text.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{day.Year}.MMP{i:00000},{day.Year}.MMP{i:00000},Western Africa,\"{day:ddd, MM/dd/yyyy} - 12:00\",{day.Year},{Months[day.Month - 1]},{dead},{(missing > 0 ? missing : "")},{random.Next(40)},{females},{dead - females},,Western Africa,\"{Causes[random.Next(Causes.Length)]}\",Mali,\"Between place {i % 97} and place {i % 89}, by the road\",Our own newsroom,\"{random.Next(-900, 900) / 100m}, {random.Next(-1700, 1700) / 100m}\",Sahara Desert crossing,https://example.org/report/{i},Western Africa,{random.Next(1, 6)}"));
        }
    }
}
