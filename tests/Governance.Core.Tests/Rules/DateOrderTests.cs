using Governance.Core.Rules;

namespace Governance.Core.Tests.Rules;

/// <summary>Steps of a history that is listed in order.</summary>
public class DateOrderTests
{
    [Fact]
    public void Steps_that_may_be_in_order_are_in_order()
        => Assert.Empty(Backward("2021-06-30", "2021", null, "2021-06", "2022"));

    [Fact]
    public void Step_certainly_before_an_earlier_one_is_found_and_does_not_lower_the_bar()
        => Assert.Equal([1, 2], Backward("2022", "2020", "2021", "2023"));

    private static IEnumerable<int> Backward(params string?[] dates)
        => DateOrder.Backward(dates, d => d is null ? null : PartialDate.Parse(d));
}
