using System.Text;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Recommendations;

/// <summary>Due dates as dates, as words, and as words that name one.</summary>
public class DueDates
{
    [Theory]
    [InlineData("T1 2025", "2025-03")]
    [InlineData("fin 2024", "2024")]
    [InlineData("Fin juin 2025", "2025-06")]
    [InlineData("d’ici la fin de l’année 2025", "2025")]
    [InlineData("Avant la fin 2024", "2024")]
    [InlineData("Au plus tard le 30/06/2025", "2025-06-30")]
    [InlineData("Courant 2025", "2025")]
    [InlineData("2e semestre 2024", "2024-12")]
    [InlineData("janvier 2024 - mars 2025", "2025-03")]
    [InlineData("By end of 2024", "2024")]
    [InlineData("2ème semestre 2024", "2024-12")]
    [InlineData("4ème trimestre 2024", "2024-12")]
    [InlineData("Premier trimestre 2025", "2025-03")]
    [InlineData("Avant le 31/12/2024", "2024-12-31")]
    [InlineData("31/12/2024 au plus tard", "2024-12-31")]
    [InlineData("before 30 June 2025", "2025-06-30")]
    [InlineData("avant le 1er mars 2025", "2025-03-01")]
    [InlineData("avant le 1er semestre 2022", null)]
    [InlineData("avant le 06/2022", null)]
    [InlineData("before 2 quarter 2022", null)]
    [InlineData("avant juin 2025", null)]
    [InlineData("court terme", null)]
    [InlineData("fin de mandat", null)]
    [InlineData("en continu", null)]
    [InlineData("dans 2 ans", null)]
    public async Task Words_that_name_one_last_day_are_kept_and_give_it(string words, string? due)
    {
        var text = $"N°;Recommandation;Responsable;Échéance\n1;Former;Région;{words}\n";
        var item = Assert.Single(await ReadAsync(text));
        var record = (Recommendation)item.Record!;
        Assert.Equal((words, due), (record.DueText!.Text, record.Due?.ToString()));
        Assert.Empty(item.Findings);
        var (written, report) = await FormatRun.WriteAsync([record], format: "recommendations");
        Assert.Empty(report.Losses);
        Assert.Equal(text, Encoding.UTF8.GetString(written));
    }

    [Fact]
    public async Task Date_beside_words_that_name_another_is_written_and_the_words_are_reported()
    {
        var record = (Recommendation)Assert.Single(await ReadAsync("N°;Recommandation;Responsable;Échéance\n1;Former;Région;fin 2024\n")).Record!;
        record.Due = PartialDate.Parse("2025-06");
        var (written, report) = await FormatRun.WriteAsync([record], format: "recommendations");
        Assert.Contains(";2025-06\n", Encoding.UTF8.GetString(written), StringComparison.Ordinal);
        Assert.Equal(["/dueText/language", "/dueText/text"], report.Losses.Select(l => l.Field));
    }

    [Theory]
    [InlineData("29/02/2023", true)]
    [InlineData("2023-02-29", true)]
    [InlineData("31.04.2023", true)]
    [InlineData("sept-23", true)]
    [InlineData("15 mars", true)]
    [InlineData("T3 2023", false)]
    [InlineData("fin 2023", false)]
    [InlineData("avant le 15 mars", false)]
    [InlineData("2023-2024", false)]
    [InlineData("court terme", false)]
    public async Task Due_date_that_is_none_stays_words_and_is_said(string due, bool isSaid)
    {
        var item = Assert.Single(await ReadAsync($"Recommandation,Responsable,Échéance\nFormer les agents,Région,{due}\n"));
        Assert.Equal(due, ((Recommendation)item.Record!).DueText!.Text);
        Assert.Equal(isSaid ? ["GC3307@C2"] : [], item.Findings.Select(f => $"{f.Code}@{f.Origin.CellColumn}{f.Origin.Row}"));
    }

    [Theory]
    [InlineData("Sept. 2023", "2023-09")]
    [InlineData("septembre 2023", "2023-09")]
    [InlineData("30 sept 23", "2023-09-30")]
    public async Task Due_date_with_a_month_in_words_is_a_date(string due, string date)
        => Assert.Equal(date, ((Recommendation)Assert.Single(await ReadAsync($"Recommandation,Responsable,Échéance\nFormer les agents,Région,{due}\n")).Record!).Due.ToString());

    private static Task<List<ReadItem>> ReadAsync(string text) => FormatRun.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), new ReadOptions(), "recommendations");
}
