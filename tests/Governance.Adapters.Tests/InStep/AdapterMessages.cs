using System.Text.Json;
using System.Text.RegularExpressions;
using Governance.Adapters.Csv;
using Governance.Adapters.Dtm;
using Governance.Adapters.Forms;
using Governance.Adapters.Hsds;
using Governance.Adapters.Htcds;
using Governance.Adapters.HumanRights;
using Governance.Adapters.Hxl;
using Governance.Adapters.Iati;
using Governance.Adapters.ICalendar;
using Governance.Adapters.Idmc;
using Governance.Adapters.Kobo;
using Governance.Adapters.MissingMigrants;
using Governance.Adapters.OperationalPresence;
using Governance.Adapters.Parquet;
using Governance.Adapters.Recommendations;
using Governance.Adapters.Sdmx;
using Governance.Adapters.Statistics;
using Governance.Adapters.Tabular;
using Governance.Adapters.Unhcr;
using Governance.Core.Diagnostics;
using Governance.Core.Tests.InStep;

namespace Governance.Adapters.Tests.InStep;

public partial class AdapterMessages
{
    public static TheoryData<string> Adapters => ["Tabular", "MissingMigrants", "Recommendations", "Hxl", "Forms", "OperationalPresence", "Htcds", "Unhcr", "HumanRights", "Iati", "Idmc", "Dtm", "Kobo", "Sdmx", "ICalendar", "Hsds", "Csv", "Parquet", "Statistics"];

    [Theory]
    [MemberData(nameof(Adapters))]
    public void Texts_of_every_code_are_complete_and_equal_in_both_languages(string adapter)
    {
        var descriptors = adapter switch
        {
            "Tabular" => TabularDiagnostics.All,
            "Htcds" => [.. HtcdsDiagnostics.All, .. CtdcDiagnostics.All],
            "Forms" => FormsDiagnostics.All,
            "Hxl" => HxlDiagnostics.All,
            "HumanRights" => HumanRightsDiagnostics.All,
            "Iati" => IatiDiagnostics.All,
            "Hsds" => HsdsDiagnostics.All,
            "ICalendar" => ICalendarDiagnostics.All,
            "Idmc" => IdmcDiagnostics.All,
            "Unhcr" => UnhcrDiagnostics.All,
            "Csv" => CsvDiagnostics.All,
            "Dtm" => DtmDiagnostics.All,
            "Kobo" => KoboDiagnostics.All,
            "Parquet" => ParquetDiagnostics.All,
            "Sdmx" => SdmxDiagnostics.All,
            "Statistics" => StatisticsDiagnostics.All,
            "MissingMigrants" => MissingMigrantsDiagnostics.All,
            "OperationalPresence" => [.. OperationalPresenceDiagnostics.All, .. CodDiagnostics.All],
            _ => RecommendationsDiagnostics.All,
        };
        var english = Load(adapter, "en");
        var french = Load(adapter, "fr");
        Assert.Equal(descriptors.Select(d => d.Code), english.Keys);
        Assert.Equal(english.Keys, french.Keys);
        foreach (var descriptor in descriptors)
        {
            var (en, fr) = (english[descriptor.Code], french[descriptor.Code]);
            Assert.Equal(descriptor.Title, en["title"]);
            Assert.Equal(descriptor.Message, en["message"]);
            Assert.Equal(["title", "message", "what", "why", "mend"], en.Keys);
            Assert.Equal(en.Keys, fr.Keys);
            Assert.Equal(Placeholder().Matches(en["message"]).Select(m => m.Value).Order(StringComparer.Ordinal), Placeholder().Matches(fr["message"]).Select(m => m.Value).Order(StringComparer.Ordinal));
            Assert.Equal(fr["message"], MessageCatalog.Text(descriptor, "fr-ML").Message);
            Assert.DoesNotContain(en.Values.Concat(fr.Values), t => t.Contains("summary>", StringComparison.Ordinal) || t.Contains("///", StringComparison.Ordinal));
            foreach (var text in fr.Values)
            {
                Assert.DoesNotContain("'", text, StringComparison.Ordinal);
                Assert.False(PlainSpace().IsMatch(Literal().Replace(text, "")), $"{descriptor.Code}: no-break space before : ; ? ! » and after «");
            }
        }
    }

    private static Dictionary<string, Dictionary<string, string>> Load(string adapter, string language)
        => JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(File.ReadAllText(Repository.File($"src/Governance.Adapters.{adapter}/Messages/{language}.json")))!;

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Placeholder();

    /// <summary>What is to be written exactly so, such as an attribute of XML.</summary>
    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Literal();

    [GeneratedRegex("(?<!https)[^\u00A0][:;?!»](?!//)|«[^\u00A0]")]
    private static partial Regex PlainSpace();
}
