using Governance.Core.Formats;

namespace Governance.Core.Tests.Formats;

/// <summary>What is not understood is refused, and nothing of it is set.</summary>
public class FieldConvertersTests
{
    private static readonly FieldConverter<Migrant> Size = FieldConverters.Integer<Migrant>((m, n) => (m.Household ??= new()).Size = n, m => m.Household?.Size, least: 1);

    [Theory]
    [InlineData("3", 3)]
    [InlineData(" 3.0 ", 3)]
    [InlineData("2147483647", int.MaxValue)]
    public void Whole_number_is_read_and_written(string cell, int size)
    {
        var migrant = new Migrant { Id = "a" };
        Assert.True(Size.TryRead(cell, migrant));
        Assert.Equal((size, size.ToString(System.Globalization.CultureInfo.InvariantCulture)), (migrant.Household?.Size, Size.Write(migrant)));
    }

    [Theory]
    [InlineData("3.7")]
    [InlineData("0")]
    [InlineData("-4")]
    [InlineData("2147483648")]
    [InlineData("99999999999")]
    [InlineData("9999999999999999999999999999999999999999")]
    [InlineData("1e3")]
    [InlineData("trois")]
    public void Fraction_and_what_is_out_of_range_are_not_understood(string cell)
    {
        var migrant = new Migrant { Id = "a" };
        Assert.False(Size.TryRead(cell, migrant));
        Assert.Null(migrant.Household);
    }
}
