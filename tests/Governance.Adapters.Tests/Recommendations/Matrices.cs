using System.Text;
using Governance.Core;
using Governance.Core.Diagnostics;
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
    public async Task Matrix_comes_back_as_it_was_with_what_stands_below_it()
    {
        var records = (await ReadAsync(Ministry)).Select(i => i.Record).OfType<Record>();
        var (written, report) = await FormatRun.WriteAsync(records, format: "recommendations");
        Assert.Empty(report.Losses);
        Assert.Equal(Ministry, Encoding.UTF8.GetString(written));
    }

    [Theory]
    [InlineData("Réalisé(e)s", ImplementationState.Implemented)]
    [InlineData("EN COURS DE MISE EN OEUVRE", ImplementationState.InProgress)]
    [InlineData("non entamée", ImplementationState.Formulated)]
    [InlineData("Partiellement exécutées", ImplementationState.PartiallyImplemented)]
    [InlineData("not-implemented", ImplementationState.NotImplemented)]
    [InlineData("Discarded", ImplementationState.Dropped)]
    [InlineData("Entièrement mises en œuvre", ImplementationState.Implemented)]
    [InlineData("Fait", ImplementationState.Implemented)]
    [InlineData("Partiel", ImplementationState.PartiallyImplemented)]
    [InlineData("Prévu", ImplementationState.Planned)]
    [InlineData("Pas commencé", ImplementationState.Formulated)]
    [InlineData("Not yet implemented", ImplementationState.NotImplemented)]
    [InlineData("Underway", ImplementationState.InProgress)]
    public async Task State_is_known_in_its_usual_spellings(string word, ImplementationState state)
    {
        var items = await ReadAsync($"Recommandation,Responsable,Statut\nFormer les agents,Région,{word}\n");
        Assert.Equal(state, ((Recommendation)Assert.Single(items).Record!).Implementation!.State);
    }

    [Theory]
    [InlineData("En cours (60 %)", ImplementationState.InProgress, 60.0)]
    [InlineData("En cours à 12,5%", ImplementationState.InProgress, 12.5)]
    [InlineData("Réalisée à 100 %", ImplementationState.Implemented, 100.0)]
    [InlineData("40 %", null, 40.0)]
    [InlineData("Réalisée à 50 %", null, null)]
    [InlineData("Peut-être (60 %)", null, null)]
    [InlineData("160 %", null, null)]
    public async Task Degree_in_the_cell_of_the_state_is_one(string word, ImplementationState? state, double? percent)
    {
        var text = $"Recommandation;Responsable;Statut;Taux (%)\nFormer les agents;Région;{word};\n";
        var item = Assert.Single(await ReadAsync(text));
        var record = (Recommendation)item.Record!;
        Assert.Equal((state, (decimal?)percent), (record.Implementation?.State, record.Implementation?.ProgressReports?[0].Percent));
        Assert.Equal(state is null && percent is null ? ["GC3301"] : [], item.Findings.Select(f => f.Code));
        var (written, loss) = await FormatRun.WriteAsync([record], format: "recommendations");
        Assert.Empty(loss.Losses);
        Assert.Equal(text, Encoding.UTF8.GetString(written));
    }

    [Theory]
    [InlineData("En attente")]
    [InlineData("Pending")]
    public async Task What_waits_in_the_column_of_the_state_is_no_answer_of_those_addressed(string word)
    {
        var item = Assert.Single(await ReadAsync($"Recommandation;Responsable;État de mise en œuvre\nFormer;Région;{word}\n"));
        Assert.Equal((null, null), (((Recommendation)item.Record!).Positions, ((Recommendation)item.Record).Implementation));
        Assert.Equal(["GC3301"], item.Findings.Select(f => f.Code));
        Assert.Equal(PositionValue.Pending, ((Recommendation)Assert.Single(await ReadAsync($"Recommandation;Responsable;Position\nFormer;Région;{word}\n")).Record!).Positions![0].Value);
    }

    [Fact]
    public async Task State_may_be_a_cross_in_one_of_several_columns()
    {
        const string text = "N°;Recommandation;Responsable;Réalisée;En cours;Non réalisée;Observations\n1;Former;Région;X;;;\n2;Loger;Région;;✓;;Retard\n3;Ouvrir;Région;x;x;;\n4;Suivre;Région;;15/02/2023;;\n";
        var items = await ReadAsync(text);
        Assert.Equal([ImplementationState.Implemented, ImplementationState.InProgress, null, null], items.Select(i => ((Recommendation)i.Record!).Implementation?.State));
        Assert.Equal([[], [], ["D", "E"], []], items.Select(i => i.Findings.Select(f => f.Origin.CellColumn!).ToArray()));
        Assert.Equal(text, Encoding.UTF8.GetString((await FormatRun.WriteAsync(items.Select(i => i.Record!), format: "recommendations")).Bytes));
    }

    [Theory]
    [InlineData("✓;✗;✗", ImplementationState.Implemented, "")]
    [InlineData("✗;;✓", ImplementationState.NotImplemented, "")]
    [InlineData("✗;;", null, "D")]
    public async Task Cross_beside_ticks_says_no_and_alone_nothing(string cells, ImplementationState? state, string refused)
    {
        var text = $"N°;Recommandation;Responsable;Réalisée;En cours;Non réalisée\n1;Former;Région;{cells}\n";
        var item = Assert.Single(await ReadAsync(text));
        Assert.Equal((state, refused), (((Recommendation)item.Record!).Implementation?.State, string.Concat(item.Findings.Select(f => f.Origin.CellColumn))));
        Assert.Equal(text, Encoding.UTF8.GetString((await FormatRun.WriteAsync([item.Record!], format: "recommendations")).Bytes));
    }

    [Fact]
    public async Task Number_of_recommendations_in_each_state_is_no_recommendation()
    {
        var items = await ReadAsync("Ministère;Recommandations;Réalisées;En cours;Non réalisées\nSanté;12;5;4;3\nJustice;1 020;1 010;5;5\n");
        Assert.All(items, i => Assert.Null(i.Record));
        Assert.Equal(["B2", "B3"], items.SelectMany(i => i.Findings).Where(f => f.Severity == Severity.Error).Select(f => $"{f.Origin.CellColumn}{f.Origin.Row}").Distinct());
    }

    [Fact]
    public async Task Blocks_of_a_sheet_with_groups_of_states_over_them_are_one_matrix()
    {
        const string text = "Suivi du comité,,,,,\n,Projet A,État d’exécution,,,Observations\n,Recommandations,Attente,en cours,exécutés,\n1,Former,,X,,Retard\n2,Loger,,,X,\n,Projet B,État d’exécution,,,Observations\n,Recommandations,Attente,en cours,exécutés,\n1,Ouvrir,X,,,\n";
        var book = await Workbooks.OfAsync(("Comité", text), ("Autre", text.Replace("Recommandations", "Les Recommandations", StringComparison.Ordinal)));
        var items = await FormatRun.ReadAsync(new MemoryStream(book), new ReadOptions(), "recommendations");
        Assert.Equal(["Former", "Loger", "Ouvrir", "Former", "Loger", "Ouvrir"], items.Select(i => (i.Record as Recommendation)?.Text.Text).OfType<string>());
        Assert.Equal([ImplementationState.InProgress, ImplementationState.Implemented, null], items.Select(i => i.Record).OfType<Recommendation>().Take(3).Select(r => r.Implementation?.State));
        Assert.Equal("Retard", items.Select(i => i.Record).OfType<Recommendation>().First().Comments![0].Text);
        Assert.Equal(4, items.SelectMany(i => i.Findings).Count(f => f.Code == "GC3056"));
    }

    [Theory]
    [InlineData("Recommandations du deuxième comité", true)]
    [InlineData("AXE 2 : coordination", true)]
    [InlineData("Volet stratégique n° 3", true)]
    [InlineData("Axer la formation sur les cadres", false)]
    [InlineData("Recommandation finale à suivre", false)]
    public async Task Title_that_stands_alone_in_the_column_of_recommendations_is_a_heading(string text, bool isHeading)
    {
        var items = await ReadAsync($"Recommandations;Responsable;Échéance;État\nFormer;Région;2023;En cours\n{text};;;\nLoger;Région;2023;En cours\n");
        Assert.Equal(isHeading ? 2 : 3, items.Count(i => i.Record is not null));
        Assert.Equal(isHeading ? ["GC3055"] : [], items.SelectMany(i => i.Findings).Select(f => f.Code));
    }

    [Theory]
    [InlineData("A;AXE 1 : GESTION DES DONNÉES;;;", true)]
    [InlineData("II.;Accès aux services;;;", true)]
    [InlineData("1;;Volet 1 : accès aux services;;", true)]
    [InlineData("B;;Accueillir les migrants;;", false)]
    [InlineData("7;Accès aux services;;;", false)]
    [InlineData("B;Santé;;;", false)]
    [InlineData("C;Accès aux services;;DGME;", false)]
    public async Task Title_behind_its_letter_or_number_is_a_heading(string row, bool isHeading)
    {
        var items = await ReadAsync($"N°;Axe;Recommandations;Responsable;État\n1;Données;Former;Région;En cours\n{row}\n2;Données;Loger;Région;En cours\n");
        Assert.Equal(isHeading, items.SelectMany(i => i.Findings).Any(f => f.Code == "GC3055"));
        Assert.Equal(isHeading ? ["1", "2"] : ["1", row.Split(';')[0], "2"], items.Where(i => i.Record is not null || i.Findings.Any(f => f.Code == "GC3062")).Select(i => (i.Record as Recommendation)?.Number ?? row.Split(';')[0]));
    }

    [Theory]
    [InlineData("Prévu;Réalisé")]
    [InlineData("Réalisé;Coût")]
    public async Task Columns_of_a_plan_are_no_states(string columns)
        => Assert.Null(((Recommendation)Assert.Single(await ReadAsync($"N°;Recommandation;Responsable;Échéance;{columns}\n1;Former;Région;2023;X;X\n")).Record!).Implementation);

    [Theory]
    [InlineData("en", "Train", "Recommendation")]
    [InlineData("fr", "Former", "Recommandation")]
    public async Task New_matrix_is_in_the_language_of_what_it_recommends(string language, string text, string header)
    {
        var (written, report) = await FormatRun.WriteAsync([new Recommendation { Id = "r1", Text = new LocalizedText { Language = language, Text = text } }], format: "recommendations");
        Assert.Empty(report.Losses);
        Assert.Contains(header, Encoding.UTF8.GetString(written).Split('\n')[0].Split(','));
        Assert.Equal((language, text), ((Recommendation)Assert.Single(await ReadAsync(Encoding.UTF8.GetString(written))).Record!).Text is var read ? (read.Language, read.Text) : default);
    }

    [Fact]
    public async Task Heading_between_numbered_rows_is_no_other_table()
    {
        var items = await ReadAsync("N°;Recommandation;Responsable;Échéance;État\n1;Former;Région;2022;En cours\n2;Loger;Région;2023;Réalisée\n\nAxe;Gouvernance;DGME;;\n3;Ouvrir;Région;2024;En cours\n4;Suivre;Région;2024;En cours\n");
        Assert.DoesNotContain(items.SelectMany(i => i.Findings), f => f.Code == "GC3071");
        Assert.Equal(["1", "2", "3", "4"], items.Select(i => (i.Record as Recommendation)?.Number).Where(n => n?.All(char.IsDigit) == true));
    }

    [Fact]
    public async Task Row_of_data_below_a_header_with_gaps_is_data()
        => Assert.Equal(["R1", "R2"], (await ReadAsync("N°;Recommandation;Responsable;;\nR1;Former;Région;Lieu;x\nR2;Loger;Région;Zone;x\n")).Select(i => (i.Record as Recommendation)?.Number).OfType<string>());

    [Fact]
    public async Task Signature_below_a_matrix_is_a_remark()
    {
        var items = await ReadAsync("N°;Recommandation;Responsable;Échéance;État\n1;Former;Région;2022;En cours\n2;Loger;Région;2023;Réalisée\n\nFait à Gao, le 12 janvier 2024;;;;\nLe président;;;;\n;;;A. B.;\n");
        Assert.Equal(["recommendations:1", "recommendations:2"], items.Select(i => i.Record?.Id).OfType<string>());
        Assert.Equal(["GC3057", "GC3057", "GC3057"], items.SelectMany(i => i.Findings).Select(f => f.Code).Where(c => c != "GC3015"));
    }

    [Theory]
    [InlineData("Indicateur;Valeur;Cible;;", "GC3071")]
    [InlineData("3;Loger les agents;Région;;", null)]
    [InlineData("Axe;Loger tous les agents;Région;;", null)]
    public async Task Table_of_something_else_below_a_matrix_is_left_out_and_said(string row, string? code)
    {
        var items = await ReadAsync($"N°;Recommandation;Responsable;Échéance;État\n1;Former;Région;2022;En cours\n2;Loger;Région;2023;Réalisée\n\n{row}\nComités;Trois;Dix;;\n");
        Assert.Equal(code is null ? 4 : 2, items.Count(i => i.Record is not null));
        Assert.Equal(code is null ? [] : [code], items.SelectMany(i => i.Findings).Select(f => f.Code).Where(c => c == "GC3071"));
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

    [Fact]
    public async Task Recommendations_of_one_number_have_ids_of_their_own_and_say_so()
    {
        const string Text = "N°,Recommandation,Responsable\n3,Former les agents,Région\n3,Équiper les agents,Région\n3,Loger les agents,Région\n";
        var items = await ReadAsync(Text);
        Assert.Equal(["recommendations:3", "recommendations:3/2", "recommendations:3/3"], items.Select(i => i.Record!.Id));
        Assert.Equal(["GC3306@A3", "GC3306@A4"], items.SelectMany(i => i.Findings).Select(f => $"{f.Code}@{f.Origin.CellColumn}{f.Origin.Row}"));
        var (written, report) = await FormatRun.WriteAsync(items.Select(i => i.Record!), format: "recommendations");
        Assert.Empty(report.Losses);
        Assert.Equal(Text, Encoding.UTF8.GetString(written));
    }

    [Fact]
    public async Task Number_that_looks_like_a_repeated_one_keeps_its_id()
        => Assert.Equal(
            ["recommendations:3/2", "recommendations:3", "recommendations:3/3", "recommendations:3/4", "recommendations:3/2/2"],
            (await ReadAsync("N°,Recommandation,Responsable\n3/2,Former les agents,Région\n3,Équiper les agents,Région\n3,Loger les agents,Région\n3,Payer les agents,Région\n3/2,Nommer les agents,Région\n")).Select(i => i.Record!.Id));

    [Theory]
    [InlineData("Recommandation,Responsable,Taux d’exécution (%)\nFormer les agents,Région,75\n", 75)]
    [InlineData("Recommandation,Responsable,Actions menées,Taux d’exécution (%)\nFormer les agents,Région,,0\n", 0)]
    public async Task Degree_without_a_text_of_progress_is_read(string text, int percent)
    {
        var items = await ReadAsync(text);
        var record = (Recommendation)Assert.Single(items).Record!;
        var report = Assert.Single(record.Implementation!.ProgressReports!);
        Assert.Equal((null, percent), (report.Text, report.Percent));
        Assert.DoesNotContain("Taux (%)", record.Extensions!["recommendations"].Keys);
        var (written, loss) = await FormatRun.WriteAsync([record], format: "recommendations");
        Assert.Empty(loss.Losses);
        Assert.Equal(text, Encoding.UTF8.GetString(written));
    }

    [Fact]
    public async Task Id_that_the_matrix_gives_twice_is_left_as_it_is()
        => Assert.Equal(["r3", "r3"], (await ReadAsync("Identifiant,Recommandation,Responsable\nr3,Former les agents,Région\nr3,Loger les agents,Région\n")).Select(i => i.Record!.Id));

    [Fact]
    public async Task Sheets_that_number_anew_have_ids_of_their_own()
    {
        var book = await Workbooks.OfAsync(("Axe 1", "N°,Recommandation,Responsable\n1,Former les agents,Région\n,Loger les agents,Région\n"), ("Axe 2", "N°,Recommandation,Responsable\n1,Équiper les agents,Région\n,Payer les agents,Région\n"));
        var items = await FormatRun.ReadAsync(new MemoryStream(book), new ReadOptions(), "recommendations");
        Assert.Equal(["recommendations:1", "recommendations:row-3", "recommendations:1/2", "recommendations:table-2-row-3"], items.Select(i => i.Record!.Id));
        Assert.Equal(["GC3306"], items.SelectMany(i => i.Findings).Select(f => f.Code));
    }

    [Theory]
    [InlineData(",Total,,9000", "GC3070")]
    [InlineData("Total,,,9000", "GC3070")]
    [InlineData(",Total,,8000", "GC3053")]
    public async Task Total_of_what_recommendations_cost_is_none_of_them(string total, string code)
    {
        var items = await ReadAsync($"N°,Recommandation,Responsable,Coût\n1,Former les agents,Région,5000\n2,Loger les agents,Région,3000\n{total}\n");
        Assert.Equal(["recommendations:1", "recommendations:2"], items.Select(i => i.Record?.Id).OfType<string>());
        Assert.Equal([code], items.SelectMany(i => i.Findings).Select(f => f.Code));
    }

    [Theory]
    [InlineData(";TOTAL;;7 500 000 FCFA;", "GC3053")]
    [InlineData("TOTAL GÉNÉRAL;;;7 500 000 FCFA;", "GC3053")]
    [InlineData(";Total;;à déterminer, 2 lignes;", "GC3053")]
    [InlineData(";NB : montants provisoires;;;", "GC3057")]
    [InlineData(";Source : registre du comité;;;", "GC3057")]
    public async Task Total_or_remark_among_amounts_in_words_is_no_recommendation(string row, string code)
    {
        var items = await ReadAsync($"N°;Recommandation;Responsable;Budget (FCFA);État\n1;Former les agents;Région;5 millions;En cours\n2;Loger les agents;Région;2 500 000 FCFA;En cours\n{row}\n");
        Assert.Equal(["recommendations:1", "recommendations:2"], items.Select(i => i.Record?.Id).OfType<string>());
        Assert.Equal([code], items.SelectMany(i => i.Findings).Select(f => f.Code));
    }

    [Theory]
    [InlineData(";* Renforcer les capacités;;;")]
    [InlineData(";Note : élaborer une stratégie;;;")]
    public async Task Recommendation_alone_in_its_row_is_no_remark(string row)
    {
        var items = await ReadAsync($"N°;Recommandation;Responsable;Budget (FCFA);État\n1;* Former les agents;Région;5 millions;En cours\n{row}\n2;* Loger les agents;Région;2 500 000 FCFA;En cours\n");
        Assert.Equal(3, items.Count(i => i.Record is not null));
    }

    [Theory]
    [InlineData("Total,2,,", "GC3070")]
    [InlineData("Total,2 000,,", "GC3070")]
    [InlineData("Total,Loger les agents,,", null)]
    public async Task Count_of_recommendations_is_none_of_them(string total, string? code)
    {
        var items = await ReadAsync($"N°,Recommandation,Responsable,Échéance\n1,Former les agents,Région,2022\n2,Équiper les agents,Région,2023\n{total}\n");
        Assert.Equal(code is null ? 3 : 2, items.Count(i => i.Record is not null));
        Assert.Equal(code is null ? [] : [code], items.SelectMany(i => i.Findings).Select(f => f.Code));
    }

    [Theory]
    [InlineData("No.,Recommandation,Recommendation,Responsible,Status", "en", "fr")]
    [InlineData("N°,Recommandations,Recommendation,Responsable,État", "fr", "en")]
    [InlineData("N°,Recommandation (français),Recommandation (anglais),Responsable,État", "fr", "en")]
    public async Task Recommendation_in_both_languages_is_one_with_its_translation(string header, string own, string other)
    {
        var record = (Recommendation)Assert.Single(await ReadAsync(header + "\n1,Former,Train,Région,\n")).Record!;
        Assert.Equal((own, own == "fr" ? "Former" : "Train"), (record.Text.Language, record.Text.Text));
        var translation = Assert.Single(record.Text.Translations!);
        Assert.Equal((other, other == "fr" ? "Former" : "Train"), (translation.Language, translation.Text));
    }

    [Fact]
    public async Task Second_column_in_one_language_is_no_translation()
    {
        var record = (Recommendation)Assert.Single(await ReadAsync("#,Recommendation,Recommendations,Responsible\n1,Train,Advise,Region\n")).Record!;
        Assert.Equal(("1", "Train", null), (record.Number, record.Text.Text, record.Text.Translations));
        Assert.Contains("Recommendations", record.Extensions!["recommendations"].Keys);
    }

    private static Task<List<ReadItem>> ReadAsync(string text) => FormatRun.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), new ReadOptions(), "recommendations");
}
