using System.Text;
using Governance.Adapters.Tests.Xlsx;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Recommendations;

/// <summary>Which columns of a matrix are what, by the names that people give them.</summary>
public class Headers
{
    [Theory]
    [InlineData("Recommandations/Décisions;Structures de mise en œuvre;Statut de mise en œuvre;% de réalisation;Délai de réalisation;PTF;Obs.")]
    [InlineData("Énoncé;Chef de file;Degré d’exécution;Taux d’avancement;Date prévue;Partenaires techniques et financiers;Difficultés")]
    [InlineData("Recommendation/Action;Lead agency;Current status;% completed;Target completion date;Supporting agencies;Comments/Remarks")]
    [InlineData("Recommandation;Ministère chef de file;État;Taux (%);Fin prévue;Ministères associés;Observations")]
    [InlineData("Recommendation;Lead entity;Status;% complete;Due date;Supporting entities;Remarks")]
    [InlineData("Recommendation;Agency responsible;Status of Implementation;% complete;Time frame;Collaborating agencies;Remarks/Challenges")]
    [InlineData("Recommandations et engagements;Ministère(s) responsable(s);État actuel;Taux (en %);Période d’exécution;Co-responsables;Observations/Difficultés")]
    [InlineData("Recommandation;Structure(s) pilote(s);Niveau d’avancement;Taux physique de réalisation;Délai de mise en œuvre prévu;Autres ministères concernés;Commentaires / Remarques")]
    [InlineData("Recommandation;Principal responsable de la mise en œuvre;Statut actuel de la recommandation;Pourcentage d’exécution (%);Date limite d’exécution;Acteurs associés ou impliqués;Observations éventuelles")]
    [InlineData("Recommendation;Main responsible institution(s);Overall implementation status;Percentage completed (%);Expected date of completion;Technical and financial partners;Other remarks")]
    public async Task Columns_are_known_in_their_usual_spellings(string header)
    {
        var record = (Recommendation)Assert.Single(await ReadAsync(header + "\nFormer;Région;En cours;40;2023;OIM;Rien\n")).Record!;
        Assert.Equal(("Former", "Région", "2023", "OIM", "Rien"), (record.Text.Text, record.Responsible?[0].Name, record.Due?.ToString(), record.Supporting?[0].Name, record.Comments?[0].Text));
        Assert.Equal((ImplementationState.InProgress, 40m), (record.Implementation?.State, record.Implementation?.ProgressReports?[0].Percent));
    }

    [Theory]
    [InlineData("Recommandation;Qui;Quand;Position")]
    [InlineData("Recommendation;Who;By when;Acceptance status")]
    [InlineData("Recommandation;Direction concernée;Échéance;Acceptation")]
    [InlineData("Recommendation;Responsible MDAs;Target date;Management response")]
    [InlineData("Recommandation;Ministère lead;Délai (1-12);Statut d’acceptation")]
    public async Task Columns_of_short_matrices_are_known_where_no_other_is_better(string header)
    {
        var record = (Recommendation)Assert.Single(await ReadAsync(header + "\nFormer;Région;2023;Notée\n")).Record!;
        Assert.Equal(("Région", "2023", PositionValue.Noted), (record.Responsible?[0].Name, record.Due?.ToString(), record.Positions?[0].Value));
    }

    [Theory]
    [InlineData("Recommendation;Recommending State;Lead agency;Position of the State under review", "Supports")]
    [InlineData("Recommendation;Recommending country;Lead agency;Government position", "Accepted")]
    [InlineData("Recommandation;État recommandant;Responsable;Position de l’État examiné", "Acceptée")]
    [InlineData("Recommandation;Pays ayant formulé la recommandation;Responsable;Position du gouvernement", "Acceptée")]
    public async Task Who_recommended_it_in_the_review_and_what_was_answered_are_known(string header, string answer)
    {
        var record = (Recommendation)Assert.Single(await ReadAsync($"{header}\nFormer;Togo;Région;{answer}\n")).Record!;
        Assert.Equal(("Togo", "Région", PositionValue.Supported), (record.Makers?[0].Name, record.Responsible?[0].Name, record.Positions?[0].Value));
    }

    [Theory]
    [InlineData("Recommendation;Owner;Original due date;Due date;Status", "2030")]
    [InlineData("Recommandation;Responsable;Délai initial;Date limite;État", "2030")]
    [InlineData("Recommandation;Responsable;Calendrier de mise en œuvre;Échéance;État", "2030")]
    [InlineData("Recommandation;Responsable;Échéance initiale;Nouvelle échéance;État", null)]
    public async Task Date_that_was_due_first_is_not_the_one_that_is_due(string header, string? due)
        => Assert.Equal(due, ((Recommendation)Assert.Single(await ReadAsync(header + "\nFormer;Région;2020;2030;\n")).Record!).Due?.ToString());

    [Fact]
    public async Task Better_name_goes_before_one_that_only_comes_near()
    {
        var record = (Recommendation)Assert.Single(await ReadAsync("Recommandation;Qui;Structure concernée;Responsable de la mise en œuvre;Quand;Délai;État\nFormer;a;b;Région;c;2023;En cours\n")).Record!;
        Assert.Equal(("Région", "2023"), (record.Responsible?[0].Name, record.Due?.ToString()));
        Assert.Contains("Qui", record.Extensions!["recommendations"].Keys);
    }

    [Theory]
    [InlineData("Responsable financier")]
    [InlineData("Prise en charge")]
    [InlineData("Contact du point focal")]
    [InlineData("Niveau de satisfaction")]
    [InlineData("Date de début")]
    [InlineData("Taux d’exécution budgétaire")]
    [InlineData("Coût de réalisation")]
    [InlineData("Lead time")]
    [InlineData("Actual completion date")]
    [InlineData("Support needed")]
    public async Task Column_of_another_thing_stays_what_it_is(string name)
        => Assert.Contains(name, ((Recommendation)Assert.Single(await ReadAsync($"N°;Recommandation;Preuves;{name}\n1;Former;Arrêté;x\n")).Record!).Extensions!["recommendations"].Keys);

    [Theory]
    [InlineData("Key Action(s)", false)]
    [InlineData("Actions", false)]
    [InlineData("Activités à réaliser", false)]
    [InlineData("Actions de mise en œuvre", false)]
    [InlineData("Actions to be taken", false)]
    [InlineData("Principaux résultats obtenus à ce jour", true)]
    [InlineData("Actions taken", true)]
    [InlineData("Actions mises en œuvre", true)]
    public async Task What_is_to_be_done_was_not_done_yet(string name, bool isDone)
        => Assert.Equal(isDone ? "x" : null, ((Recommendation)Assert.Single(await ReadAsync($"Recommandation;Responsable;État;{name}\nFormer;Région;En cours;x\n")).Record!).Implementation?.ProgressReports?.Single().Text?.Text);

    [Theory]
    [InlineData("État de mise en œuvre au 30/06/2024", ImplementationState.InProgress)]
    [InlineData("Niveau d’exécution (au 31 décembre 2023)", ImplementationState.InProgress)]
    [InlineData("Status as at 30 June 2023", ImplementationState.InProgress)]
    [InlineData("Statut au 30/06/2024;Statut au 31/12/2024", null)]
    [InlineData("Statut au comité", null)]
    public async Task State_may_be_of_a_day(string names, ImplementationState? state)
        => Assert.Equal(state, ((Recommendation)Assert.Single(await ReadAsync($"N°;Recommandation;Responsable;{names}\n1;Former;Région;En cours;En cours\n")).Record!).Implementation?.State);

    [Theory]
    [InlineData("État d’exécution (Exécutée / En cours / Non exécutée)", ImplementationState.InProgress)]
    [InlineData("Statut (réalisée, en cours, non réalisée)", ImplementationState.InProgress)]
    [InlineData("Tracking status (Initiated / Not initiated / Completed)", ImplementationState.InProgress)]
    [InlineData("Statut (FR / EN)", null)]
    [InlineData("Statut (en anglais)", null)]
    [InlineData("Statut (EN text)", null)]
    public async Task Words_to_choose_from_in_brackets_change_nothing_and_a_language_does(string name, ImplementationState? state)
        => Assert.Equal(state, ((Recommendation)Assert.Single(await ReadAsync($"N°;Recommandation;Responsable;Échéance;{name}\n1;Former;Région;2023;En cours\n")).Record!).Implementation?.State);

    [Theory]
    [InlineData("No de la recommandation;Recommandation;Ministère en charge;Échéance de réalisation;Stade de mise en œuvre;Réalisations;Preuve de mise en œuvre;Obstacles;Parties prenantes;Organe de traité")]
    [InlineData("§;Recommandation;Institution porteuse;Échéancier;Stade d’exécution;Suites données;Preuves;Observations et difficultés;Structures d’appui;Mécanisme")]
    [InlineData("Ref. no.;Recommendation;Lead agency;Due date;Status;Steps taken;Proof;Challenges;Contributing agencies;Treaty body")]
    [InlineData("Paragraph;Recommendation;Lead agency;Due date;Status;Achievements;Proof;Challenges;Other actors;Source of recommendation")]
    public async Task Columns_of_matrices_of_treaty_bodies_are_known(string header)
    {
        var record = (Recommendation)Assert.Single(await ReadAsync(header + "\n12;Former;Région;2023;En cours;Sessions;Arrêté;Rien;OIM;CMW\n")).Record!;
        Assert.Equal(("12", "Région", "2023", ImplementationState.InProgress), (record.Number, record.Responsible?[0].Name, record.Due?.ToString(), record.Implementation?.State));
        Assert.Equal(("Sessions", "Arrêté", "Rien"), (record.Implementation?.ProgressReports?[0].Text?.Text, record.Implementation?.Evidence?[0].Title?.Text, record.Comments?[0].Text));
        Assert.Equal(("OIM", "CMW"), (record.Supporting?[0].Name, record.Document?.Title?.Text));
    }

    [Theory]
    [InlineData("Recommandations issues de la réunion")]
    [InlineData("Recommandations acceptées")]
    [InlineData("Recommandation (CMW/C/XXX/CO/1)")]
    [InlineData("Concluding observation / Recommendation")]
    [InlineData("Recommandations du Comité")]
    [InlineData("Recommandation de la Commission")]
    [InlineData("Decision / Recommendation")]
    [InlineData("Conclusions et recommandations")]
    [InlineData("Recommendations accepted")]
    [InlineData("Action recommended")]
    [InlineData("Observation finale")]
    [InlineData("Evaluation recommendation")]
    [InlineData("Audit recommendations")]
    public async Task Column_of_recommendations_may_say_more_than_the_word(string name)
    {
        var item = Assert.Single(await ReadAsync($"N°;{name};Responsable;Échéance;État\n1;Former;Région;2023;En cours\n"));
        Assert.Empty(item.Findings);
        Assert.Equal(("1", "Former", "Région"), (((Recommendation)item.Record!).Number, ((Recommendation)item.Record).Text.Text, ((Recommendation)item.Record).Responsible?[0].Name));
    }

    [Theory]
    [InlineData("N° de la recommandation")]
    [InlineData("Recommendation #")]
    [InlineData("Statut de la recommandation")]
    [InlineData("Recommendation status")]
    [InlineData("Recommendation category")]
    [InlineData("Recommandation acceptée")]
    [InlineData("Recommandations (nombre)")]
    [InlineData("Recommandations acceptées;Recommandations adoptées")]
    public async Task Column_about_recommendations_is_not_their_text(string names)
    {
        await using var source = await FormatSource.OpenAsync("t.csv", new MemoryStream(Encoding.UTF8.GetBytes($"Rang;{names};Responsable;Échéance;Preuves\n1;a;b;c;d;e\n")));
        Assert.False(await FormatRun.Registry.Reader("recommendations")!.RecognisesAsync(source));
    }

    [Fact]
    public async Task Usual_name_of_the_recommendation_is_preferred_to_one_that_says_more()
    {
        var record = (Recommendation)Assert.Single(await ReadAsync("N°;Recommandations du Comité;Observation finale;Recommandation;Responsable;État\n1;a;b;Former;Région;En cours\n")).Record!;
        Assert.Equal("Former", record.Text.Text);
    }

    [Fact]
    public async Task Instruction_behind_a_header_is_no_part_of_it()
    {
        var item = Assert.Single(await ReadAsync("N°;Recommandation (texte intégral);Responsable (liste déroulante);Échéance (jj/mm/aaaa);État d’avancement (%)\n1;Former;Région;05/06/2023;40\n"));
        var record = (Recommendation)item.Record!;
        Assert.Empty(item.Findings);
        Assert.Equal(("Former", "Région", "2023-06-05", 40m), (record.Text.Text, record.Responsible?[0].Name, record.Due?.ToString(), record.Implementation?.ProgressReports?[0].Percent));
    }

    [Theory]
    [InlineData("Date (de clôture)")]
    [InlineData("Responsable (code)")]
    [InlineData("Coût (FCFA)")]
    public async Task Brackets_that_say_what_a_column_is_are_part_of_its_name(string name)
    {
        var record = (Recommendation)Assert.Single(await ReadAsync($"N°;Recommandation;État;{name}\n1;Former;;x\n")).Record!;
        Assert.Contains(name, record.Extensions!["recommendations"].Keys);
    }

    [Theory]
    [InlineData("N°;Recommandation;Mise en œuvre;;;\n;;Responsable;Échéance;État;\n1;Former;Région;2022;En cours;")]
    [InlineData("N°;Recommandation;Responsable;Niveau de mise en œuvre;;Échéance\n;;;État;Taux (%);\n1;Former;Région;En cours;50;2022")]
    [InlineData("N°;Recommandation;Responsables;;Échéance;Statut\n;;Principal;Secondaire;;\n1;Former;Région;OIM;2022;En cours")]
    [InlineData("N°;Recommandation;Intervenants;;Suivi;;Coût\n;;Responsable;Associés;Échéance;État;\n1;Former;Région;OIM;2022;En cours;5")]
    public async Task Header_of_two_rows_names_groups_and_what_is_in_them(string text)
    {
        var item = Assert.Single((await ReadAsync(text + "\n")), i => i.Record is not null);
        var record = (Recommendation)item.Record!;
        Assert.Equal(("1", "Former", "Région", "2022", ImplementationState.InProgress), (record.Number, record.Text.Text, record.Responsible?[0].Name, record.Due?.ToString(), record.Implementation?.State));
        var (written, report) = await FormatRun.WriteAsync([record], format: "recommendations");
        Assert.Empty(report.Losses);
        Assert.Equal(text + "\n", Encoding.UTF8.GetString(written));
    }

    [Fact]
    public async Task Second_row_of_a_header_is_known_by_what_is_merged_beside_it()
    {
        var book = MergedBook.Of("N°,Recommandation,Calendrier,,Responsable\n,,1er sem.,2e sem.,\nR1,Former,x,,Région\n", "A1:A2", "B1:B2", "C1:D1", "E1:E2");
        var items = await FormatRun.ReadAsync(new MemoryStream(book), new ReadOptions(), "recommendations");
        var record = (Recommendation)Assert.Single(items).Record!;
        Assert.Equal(("R1", "Former", "Région"), (record.Number, record.Text.Text, record.Responsible?[0].Name));
        Assert.Contains("1er sem.", record.Extensions!["recommendations"].Keys);
    }

    [Fact]
    public async Task Known_name_above_names_nobody_knows_stays_the_name_of_its_column()
    {
        var items = await ReadAsync("N°;Recommandation;Responsable;;Échéance;;Statut\n;;Structure;Observations;Initiale;Révisée;\n1;Former;Région;Rien;2022;2023;En cours\n");
        var record = Assert.Single(items.Select(i => i.Record).OfType<Recommendation>(), r => r.Number == "1");
        Assert.Equal(("Région", "2022"), (record.Responsible?[0].Name, record.Due?.ToString()));
    }

    [Fact]
    public async Task Years_behind_two_columns_of_one_name_are_no_instructions()
    {
        var record = (Recommendation)Assert.Single(await ReadAsync("N°;Recommandation;Responsable;Statut (2021);Statut (2022)\n1;Former;Région;Non démarrée;Réalisée\n")).Record!;
        Assert.Null(record.Implementation);
        Assert.Contains("Statut (2022)", record.Extensions!["recommendations"].Keys);
    }

    [Theory]
    [InlineData("Recommendation #,Recommendation Text,Responsible Office,Theme")]
    [InlineData("Recommendation No.,Recommendation,Responsible,Topic")]
    [InlineData("N° Reco,Recommandation,Responsable,Thème")]
    [InlineData("Recommandation n°,Recommandation,Responsable,Thème")]
    [InlineData("Nº,Recommandation,Responsable,Thème")]
    public async Task Number_of_a_recommendation_is_not_its_text(string header)
    {
        var record = (Recommendation)Assert.Single(await ReadAsync(header + "\n7,Former les agents,Région,Santé\n")).Record!;
        Assert.Equal(("7", "Former les agents", "recommendations:7"), (record.Number, record.Text.Text, record.Id));
        Assert.DoesNotContain(record.Extensions!["recommendations"].Keys, k => !k.StartsWith('@'));
    }

    [Theory]
    [InlineData("Code,Libellé,Région", false)]
    [InlineData("N°,Intitulé,Date,Lieu,Observations", false)]
    [InlineData("Code,Libellé,Période,Taux", false)]
    [InlineData("Réf,Libellé,Date,Observations", false)]
    [InlineData("Code,Libellé,Statut", false)]
    [InlineData("Code,Libellé,Échéancier,Réalisations", false)]
    [InlineData("Code,Intitulé,Qui,Quand,Statut", false)]
    [InlineData("Libellé,Structure concernée,Statut", false)]
    [InlineData("Région,Recommandations acceptées,Taux", false)]
    [InlineData("N°,Intitulé,Responsable,Échéance", true)]
    [InlineData("N°,Libellé,Responsable,État", true)]
    [InlineData("N°,Libellé de la recommandation,Lieu", true)]
    public async Task List_of_anything_is_no_matrix(string header, bool isMatrix)
    {
        await using var source = await FormatSource.OpenAsync("t.csv", new MemoryStream(Encoding.UTF8.GetBytes(header + "\n1,Atelier,a,b,c\n")));
        Assert.Equal(isMatrix, await FormatRun.Registry.Reader("recommendations")!.RecognisesAsync(source));
    }

    private static Task<List<ReadItem>> ReadAsync(string text) => FormatRun.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), new ReadOptions(), "recommendations");
}
