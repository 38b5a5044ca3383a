using Governance.Core.Rules;

namespace Governance.Core.Tests.Rules;

/// <summary>An id is printed where it can identify nobody, else the place of the record stands for it.</summary>
public class PrintableIdTests
{
    [Theory]
    [InlineData("gao-2021")]
    [InlineData("icalendar:gao_2d2021")]
    [InlineData("dtm:row-2")]
    [InlineData("form_ab:12")]
    [InlineData("gao_2021")]
    public void Id_that_identifies_nobody_is_printed(string id) => Assert.Equal(id, PrintableId.Label(id, 7));

    [Theory]
    [InlineData("person@example.org")]
    [InlineData("case-00000000")]
    [InlineData("icalendar:person_40example.org")]
    [InlineData("icalendar:_2b223_2000_2000_2000_2000")]
    [InlineData("icalendar:Prenom_20Nom")]
    [InlineData("icalendar:Pr_c3_a9nom")]
    public void Id_that_may_identify_somebody_is_not(string id) => Assert.Equal("#7", PrintableId.Label(id, 7));
}
