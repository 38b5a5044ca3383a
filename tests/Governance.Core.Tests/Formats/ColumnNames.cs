using CsCheck;
using Governance.Core.Formats;

namespace Governance.Core.Tests.Formats;

/// <summary>Headers as publishers spell them, and as programs for statistics respell them.</summary>
public class ColumnNames
{
    [Theory]
    [InlineData("Location of death", "Location of death")]
    [InlineData(" LOCATION OF DEATH ", "Location of death")]
    [InlineData("Location.of.death", "Location of death")]
    [InlineData("location_of_death", "Location of death")]
    [InlineData("Asylum.seekers", "Asylum-seekers")]
    [InlineData("Country.of.origin..ISO.", "Country of origin (ISO)")]
    [InlineData("date_d_echeance", "Date d’echeance")]
    [InlineData("X_État.d.avancement", "X: État d’avancement")]
    [InlineData("location_id", "LOCATION_ID")]
    public void Names_are_known_as_programs_respell_them(string header, string name) => Assert.True(ColumnName.Is(header, name));

    [Theory]
    [InlineData("location.id", "location_id")]
    [InlineData("locationid", "location id")]
    [InlineData("Location death", "Location of death")]
    [InlineData("Location-of-death", "Location of death")]
    [InlineData("Disaster.Displacements", "Disaster Displacements (Raw)")]
    [InlineData("Disaster.Displacements..Raw.", "Disaster Displacements")]
    [InlineData("Females.0.14", "Females 0-4")]
    [InlineData("IDPs_1", "% IDPs 1")]
    [InlineData("organization_id", "organization/id")]
    [InlineData("group/date_of_birth", "group date of birth")]
    [InlineData("adm1_name", "#adm1 +name")]
    [InlineData("_", "Location of death")]
    [InlineData("", "Location of death")]
    public void Other_names_are_other_columns(string header, string name) => Assert.False(ColumnName.Is(header, name));

    [Fact]
    public void Name_of_words_is_known_with_any_one_sign_between_them()
        => Gen.Select(Gen.Char.AlphaNumeric.Array[0, 5].Select(c => "w" + new string(c)).Array[2, 5], Gen.OneOf(Gen.Const("."), Gen.Const("_"), Gen.Const(".."), Gen.Const("__"))).Sample((words, sign) =>
        {
            Assert.True(ColumnName.Is(string.Join(sign, words), string.Join(' ', words)));
            Assert.True(ColumnName.Is(string.Join(sign, words).ToUpperInvariant() + ".", string.Join(" (", words) + ")"));
            Assert.False(ColumnName.Is(string.Join(sign, words) + sign + "x", string.Join(' ', words)));
        });
}
