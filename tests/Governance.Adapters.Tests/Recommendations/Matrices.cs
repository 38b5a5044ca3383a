using System.Text;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Recommendations;

/// <summary>Matrices as ministries keep them: banners, headings, one column for two things, words for dates.</summary>
public class Matrices
{
    private const string Ministry = "\uFEFFMATRICE DE SUIVI;;;;;\r\nConférence régionale;;;;;\r\nN°;Recommandation(s);Structure(s) responsable(s);Délai d’exécution;Niveau d’exécution;Coût\r\n"
        + "Axe 1 : gouvernance;;;;;\r\n1;Gérer les données;\"Ministère; Région\";31/12/2022;Réalisée;5 000\r\n2;Créer un cadre;Gouvernorat;court terme;Acceptée;\r\n;;;;;\r\n3;Former les agents;;T1 2023;peut-être;\r\nSource : secrétariat;;;;;\r\n";

    [Fact]
    public async Task Matrix_under_banners_is_read_as_it_is_meant()
    {
        var items = await ReadAsync(Ministry);
        var records = items.Select(i => i.Record).OfType<Recommendation>().ToList();
        Assert.Equal(["recommendations:1", "recommendations:2", "recommendations:3"], records.Select(r => r.Id));
        Assert.Equal(["Ministère", "Région"], records[0].Responsible!.Select(r => r.Name));
        Assert.Equal("2022-12-31", records[0].Due.ToString());
        Assert.Equal("court terme", records[1].DueText!.Text);
        Assert.Equal(ImplementationState.Implemented, records[0].Implementation!.State);
        Assert.Equal((PositionValue.Supported, null), (Assert.Single(records[1].Positions!).Value, records[1].Implementation));
        Assert.Null(records[2].Implementation);
        Assert.Equal(["GC3055", "GC3015", "GC3301", "GC3057"], items.SelectMany(i => i.Findings).Select(f => f.Code));
    }

    [Fact]
    public async Task Matrix_comes_back_as_it_was_but_for_what_stands_below_it()
    {
        var records = (await ReadAsync(Ministry)).Select(i => i.Record).OfType<Record>();
        var (written, report) = await FormatRun.WriteAsync(records, format: "recommendations");
        Assert.Empty(report.Losses);
        Assert.Equal(Ministry[..Ministry.IndexOf("Source", StringComparison.Ordinal)], Encoding.UTF8.GetString(written));
    }

    [Theory]
    [InlineData("Réalisé(e)s", ImplementationState.Implemented)]
    [InlineData("EN COURS DE MISE EN OEUVRE", ImplementationState.InProgress)]
    [InlineData("non entamée", ImplementationState.Formulated)]
    [InlineData("Partiellement exécutées", ImplementationState.PartiallyImplemented)]
    [InlineData("not-implemented", ImplementationState.NotImplemented)]
    [InlineData("Discarded", ImplementationState.Dropped)]
    public async Task State_is_known_in_its_usual_spellings(string word, ImplementationState state)
    {
        var items = await ReadAsync($"Recommandation,Responsable,Statut\nFormer les agents,Région,{word}\n");
        Assert.Equal(state, ((Recommendation)Assert.Single(items).Record!).Implementation!.State);
    }

    [Fact]
    public async Task Row_without_a_recommendation_is_found_and_kept()
    {
        var items = await ReadAsync("Recommandation,Responsable,Statut\n,Région,En cours\nFormer les agents,Région,En cours\n");
        Assert.Equal("GC3062", Assert.Single(items[0].Findings).Code);
        var (written, _) = await FormatRun.WriteAsync([items[1].Record!], format: "recommendations");
        Assert.Equal("Recommandation,Responsable,Statut\n,Région,En cours\nFormer les agents,Région,En cours\n", Encoding.UTF8.GetString(written));
    }

    [Fact]
    public async Task Inferred_link_is_not_put_into_a_government_s_mouth()
    {
        var record = new Recommendation
        {
            Id = "r1",
            Text = new LocalizedText { Language = "fr", Text = "Gérer les données" },
            FrameworkLinks = [new FrameworkLink { ObjectiveId = "gcm-01", Basis = LinkBasis.Inferred }, new FrameworkLink { ObjectiveId = "gcm-23", Basis = LinkBasis.Stated }],
        };
        var (written, report) = await FormatRun.WriteAsync([record], format: "recommendations");
        Assert.DoesNotContain("gcm-01", Encoding.UTF8.GetString(written), StringComparison.Ordinal);
        Assert.Contains("gcm-23", Encoding.UTF8.GetString(written), StringComparison.Ordinal);
        Assert.Contains(report.Losses, l => l.Field == "/frameworkLinks/*/objectiveId");
    }

    private static Task<List<ReadItem>> ReadAsync(string text) => FormatRun.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), new ReadOptions(), "recommendations");
}
