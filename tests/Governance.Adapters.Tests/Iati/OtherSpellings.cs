using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Iati;

/// <summary>Values that are not of their type and have one meaning all the same, and files within an answer.</summary>
public class OtherSpellings
{
    private const string File = """
        <iati-activities version="2.03">
        <iati-activity default-currency="EUR">
        <iati-identifier>AA-AAA-1-X</iati-identifier>
        <activity-date type="2" iso-date="DATE"/>
        <recipient-country code="ML" percentage="SHARE"/>
        <recipient-country code="NE" percentage="25"/>
        </iati-activity>
        </iati-activities>
        """;

    [Theory]
    [InlineData("2020-01-31T00:00:00Z", "75 %")]
    [InlineData("2020-01-31T12:30:00+01:00", "75%")]
    [InlineData("2020-01-31 00:00:00", "75.0 %")]
    public async Task A_moment_is_a_day_and_a_share_may_have_its_sign(string date, string share)
    {
        var items = await IatiRun.ReadAsync(With(date, share));
        var activity = Assert.IsType<Activity>(Assert.Single(items.Records()));
        Assert.Equal(("2020-01-31", 75m), (activity.Actual!.Value.Start.ToString(), activity.Places![0].Percentage));
        Assert.Equal([("GC4418", Severity.Error, 4L), ("GC4418", Severity.Error, 5L)], items.SelectMany(i => i.Findings).Where(f => f.Code is "GC4410" or "GC4418" or "GC4426").Select(f => (f.Code, f.Severity, f.Origin.Line!.Value)));
        var text = System.Text.Encoding.UTF8.GetString((await IatiRun.WriteAsync([activity])).Bytes);
        Assert.Contains($"iso-date=\"{date}\"", text, StringComparison.Ordinal);
        Assert.Contains($"percentage=\"{share}\"", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("31/01/2020", "75")]
    [InlineData("2020-01-31Tnoon", "75")]
    [InlineData("2020-01-31T:", "75")]
    [InlineData("2020-01-31 99:99:00", "75")]
    [InlineData("2020-01-31", "% 75")]
    [InlineData("2020-01-31", "7,5")]
    public async Task What_has_more_than_one_meaning_stays_an_error(string date, string share)
    {
        var items = await IatiRun.ReadAsync(With(date, share));
        Assert.Equal(["GC4410"], items.SelectMany(i => i.Findings).Select(f => f.Code).Where(c => c is "GC4410" or "GC4418"));
    }

    [Fact]
    public async Task A_file_within_an_answer_is_read_and_the_answer_told()
    {
        var items = await IatiRun.ReadAsync("<result>\n<ok>True</ok>\n" + With("2020-01-31", "75") + "\n<more><iati-activity/></more>\n</result>");
        Assert.Equal("iati:AA-AAA-1-X", Assert.Single(items.Records()).Id);
        var told = Assert.Single(items.SelectMany(i => i.Findings), f => f.Code == "GC4419");
        Assert.Equal((1L, 1L), (told.Origin.Line, told.Origin.Column));
    }

    [Theory]
    [InlineData("<iati-activities version=\"2.03\"/>", 0, "GC4407 3", "GC4405 4")]
    [InlineData("<iati-organisations version=\"2.03\"/>", 0, "GC4407 3", "GC4405 4")]
    [InlineData("", 1, "GC4405 12")]
    public async Task Another_file_in_the_same_answer_is_an_error(string before, int records, params string[] errors)
    {
        var items = await IatiRun.ReadAsync("<result>\n<ok/>\n" + before + "\n" + With("2020-01-31", "75") + "\n" + (before.Length > 0 ? "" : With("2020-01-31", "75")) + "</result>");
        Assert.Equal(records, items.Records().Count());
        var found = items.SelectMany(i => i.Findings).Where(f => f.Severity == Severity.Error).Select(f => $"{f.Code} {f.Origin.Line}").ToList();
        Assert.All(errors, e => Assert.Contains(e, found));
    }

    [Theory]
    [InlineData("<result><iati-activity/><iati-activity/></result>")]
    [InlineData("<rss><item><iati-activities/></item></rss>")]
    [InlineData("<html><body><p>An <iati-activities> element</p></body></html>")]
    public async Task What_is_no_answer_is_no_file(string text)
        => Assert.Equal(["GC4403"], (await IatiRun.ReadAsync(text)).SelectMany(i => i.Findings).Select(f => f.Code));

    [Theory]
    [InlineData("")]
    [InlineData("<result>")]
    public async Task Text_behind_a_file_is_damage_all_the_same(string around)
    {
        var items = await IatiRun.ReadAsync(around + With("2020-01-31", "75") + around.Replace("<", "</", StringComparison.Ordinal) + "\n© somebody");
        Assert.Single(items.Records());
        Assert.Equal(9, Assert.Single(items.SelectMany(i => i.Findings), f => f.Code == "GC4402").Origin.Line);
    }

    [Theory]
    [InlineData("<result><ok>True</ok><iati-activities version=\"2.03\"/></result>", true)]
    [InlineData("<xsl:stylesheet xmlns:xsl=\"x\"><xsl:template><iati-activities/></xsl:template></xsl:stylesheet>", false)]
    [InlineData("<catalog><note>iati-activities</note></catalog>", false)]
    [InlineData("<rss><item><iati-activities/></item></rss>", false)]
    [InlineData("<html><body><iati-activities></body></html>", false)]
    [InlineData("<result><!-- <iati-activities/> --><ok/></result>", false)]
    [InlineData("<codelist name=\"Version\"><codelist-items/></codelist>", false)]
    public async Task Other_files_with_the_word_in_them_are_left_alone(string file, bool isOne)
    {
        await using var source = await FormatSource.OpenAsync("file.xml", new MemoryStream(System.Text.Encoding.UTF8.GetBytes(file)));
        Assert.Equal(isOne, await FormatRun.Registry.Reader("iati")!.RecognisesAsync(source));
    }

    [Fact]
    public async Task A_document_type_is_told_where_it_stands()
    {
        var found = Assert.Single((await IatiRun.ReadAsync("<?xml version=\"1.0\"?>\n <!DOCTYPE iati-activities>\n<iati-activities version=\"2.03\"/>")).SelectMany(i => i.Findings));
        Assert.Equal(("GC4402", 2L, 2L), (found.Code, found.Origin.Line, found.Origin.Column));
    }

    private static string With(string date, string share) => File.Replace("DATE", date, StringComparison.Ordinal).Replace("SHARE", share, StringComparison.Ordinal);
}
