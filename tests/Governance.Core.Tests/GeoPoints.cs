namespace Governance.Core.Tests;

/// <summary>Positions outside the earth.</summary>
public class GeoPoints
{
    [Theory]
    [InlineData("90.0001", "0", "latitude")]
    [InlineData("-91", "0", "latitude")]
    [InlineData("0", "180.5", "longitude")]
    [InlineData("0", "-181", "longitude")]
    public void Position_outside_its_range_is_refused_without_its_value(string latitude, string longitude, string name)
    {
        var (north, east) = (decimal.Parse(latitude, System.Globalization.CultureInfo.InvariantCulture), decimal.Parse(longitude, System.Globalization.CultureInfo.InvariantCulture));
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => new GeoPoint(north, east));
        Assert.Equal(name, refused.ParamName);
        Assert.DoesNotContain((name == "latitude" ? latitude : longitude).TrimStart('-'), refused.Message, StringComparison.Ordinal);
        Assert.Null(refused.ActualValue);
    }
}
