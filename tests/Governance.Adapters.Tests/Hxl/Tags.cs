using Governance.Adapters.Hxl;

namespace Governance.Adapters.Tests.Hxl;

public class Tags
{
    [Theory]
    [InlineData("#affected +f +children", "#affected+children+f")]
    [InlineData(" #Affected+Children+F ", "#affected+children+f")]
    [InlineData("#affécted +f", "#affected+f")]
    [InlineData("#country/en", "#country+i_en")]
    [InlineData("#period_date", "#date")]
    [InlineData("#idp_num", "#affected+idps")]
    [InlineData("#adm1_id", "#adm1+code")]
    [InlineData("#x_staff", "#x_staff")]
    public void Tag_is_read_in_any_spelling_and_held_in_canonical_form(string cell, string canonical)
        => Assert.Equal(canonical, Tag.Parse(cell)?.ToString());

    [Theory]
    [InlineData("country")]
    [InlineData("#")]
    [InlineData("#1adm")]
    [InlineData("#adm1+")]
    [InlineData("#adm1 name")]
    [InlineData("#adm1-code")]
    public void Cell_that_is_no_tag_is_none(string cell) => Assert.Null(Tag.Parse(cell));

    [Theory]
    [InlineData("#adm1+code", "#adm1+code+v_pcode", true)]
    [InlineData("#adm1+code", "#adm1+name", false)]
    [InlineData("#affected-idps", "#affected+f", true)]
    [InlineData("#affected-idps", "#affected+f+idps", false)]
    [InlineData("#*+code", "#country+code", true)]
    [InlineData("#affected!", "#affected", true)]
    [InlineData("#affected!", "#affected+f", false)]
    public void Pattern_matches_the_tags_it_describes(string pattern, string tag, bool matches)
        => Assert.Equal(matches, TagPattern.Parse(pattern).Matches(Tag.Parse(tag)!));
}
