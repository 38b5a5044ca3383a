using Governance.Core.Fixes;
using Governance.Core.Formats;
using Governance.Core.Rules;

namespace Governance.Core.Tests.Formats;

/// <summary>Options refuse what they cannot be where they are set.</summary>
public class OptionValueTests
{
    private const int Gibibyte = 1 << 30;

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(Gibibyte + 1)]
    public void Size_that_no_record_has_is_refused(int bytes)
    {
        Assert.Equal("MaxRecordBytes", Assert.Throws<ArgumentOutOfRangeException>(() => new ValidationOptions { MaxRecordBytes = bytes }).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadOptions { MaxRecordBytes = bytes });
        Assert.Throws<ArgumentOutOfRangeException>(() => new FixOptions { MaxRecordBytes = bytes });
    }

    [Fact]
    public void Number_below_zero_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ValidationOptions { MaxFindings = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ValidationOptions { SmallCell = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadOptions { HeaderRow = -1 });
    }

    /// <summary>An audience above all levels would let everything through.</summary>
    [Theory]
    [InlineData(-1)]
    [InlineData(99)]
    public void Name_that_is_none_is_refused(int value)
    {
        Assert.Equal("Target", Assert.Throws<ArgumentOutOfRangeException>(() => new ValidationOptions { Target = (Sensitivity)value }).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => new WriteOptions { Target = (Sensitivity)value });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadOptions { Dates = (DayMonthOrder)value });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadOptions { DecimalMark = (DecimalMark)value });
    }

    [Theory]
    [InlineData("")]
    [InlineData("birthDate")]
    [InlineData("/birthdate")]
    [InlineData(null)]
    public void Field_to_drop_that_no_record_has_is_refused(string? field)
        => Assert.Throws<ArgumentException>(() => new WriteOptions { Drop = [WriteOptions.ProtectedFields, field!] });

    [Fact]
    public void What_an_option_can_be_stays()
    {
        var options = new ValidationOptions { MaxRecordBytes = Gibibyte, MaxFindings = 0, SmallCell = 0, Target = Sensitivity.StrictlyConfidential } with { Target = null };
        Assert.Equal((Gibibyte, 0, 0, null), (options.MaxRecordBytes, options.MaxFindings, options.SmallCell, options.Target));
        var read = new ReadOptions { MaxRecordBytes = 1, HeaderRow = 0, Dates = DayMonthOrder.MonthFirst, DecimalMark = DecimalMark.Comma };
        Assert.Equal((1, 0, DayMonthOrder.MonthFirst, DecimalMark.Comma), (read.MaxRecordBytes, read.HeaderRow!.Value, read.Dates!.Value, read.DecimalMark!.Value));
        Assert.Equal(3, new WriteOptions { Drop = ["/birthDate", "/cases/*/comments", WriteOptions.ProtectedFields] }.Drop!.Count);
    }
}
