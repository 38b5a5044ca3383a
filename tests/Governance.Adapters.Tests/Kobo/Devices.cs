using Governance.Core;

namespace Governance.Adapters.Tests.Kobo;

/// <summary>What names a device, its place or its user keeps a submission strictly confidential, however the export spells it.</summary>
public class Devices
{
    [Theory]
    [InlineData("deviceid", "dev:1")]
    [InlineData("meta-instanceName", "Abc Def")]
    [InlineData("meta.instanceName", "Abc Def")]
    [InlineData("meta/instanceName", "Abc Def")]
    [InlineData("meta-username", "agent1")]
    [InlineData("meta.deviceid", "dev:1")]
    [InlineData("start-geopoint", "16.27 -0.04 0 0")]
    [InlineData("_start-geopoint_latitude", "16.27")]
    [InlineData("start-geopoint-Longitude", "-0.04")]
    [InlineData("_submitted_by", "agent1")]
    public async Task Column_of_a_device_raises_the_record(string column, string cell)
    {
        Assert.Equal(Sensitivity.StrictlyConfidential, await LevelAsync($"_uuid;personne-sexe;{column}\nx;femme;{cell}\n"));
        Assert.Equal(Sensitivity.Confidential, await LevelAsync($"_uuid;personne-sexe;{column}\nx;femme;\n"));
    }

    [Theory]
    [InlineData("\"_geolocation\":[16.27,-0.04]", Sensitivity.StrictlyConfidential)]
    [InlineData("\"_geolocation\":[null,null]", Sensitivity.Confidential)]
    [InlineData("\"_attachments\":[{\"filename\":\"agent1/photo.jpg\"}]", Sensitivity.StrictlyConfidential)]
    [InlineData("\"_attachments\":[]", Sensitivity.Confidential)]
    public async Task List_of_a_server_raises_the_record_where_something_is_in_it(string member, Sensitivity level)
        => Assert.Equal(level, await LevelAsync($$"""[{"_uuid":"x","personne/sexe":"femme",{{member}}}]"""));

    private static async Task<Sensitivity> LevelAsync(string text)
    {
        var mapping = Fixtures.Mapping.Replace("\"record\"", "\"sensitivity\": \"confidential\", \"record\"", StringComparison.Ordinal);
        return KoboRun.Only(await KoboRun.ReadAsync(text, Fixtures.Files(("form.csv", Fixtures.Form), ("mapping.json", mapping)))).EffectiveSensitivity;
    }
}
