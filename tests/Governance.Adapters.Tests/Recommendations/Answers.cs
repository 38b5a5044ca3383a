using System.Text;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Recommendations;

/// <summary>Columns that ask for a position or a state, with yes and no or with crosses.</summary>
public class Answers
{
    [Theory]
    [InlineData("Réalisée (Oui/Non)", "Oui", ImplementationState.Implemented)]
    [InlineData("Exécutée ?", "non", ImplementationState.NotImplemented)]
    [InlineData("Mise en œuvre (oui/non/en cours)", "En cours", ImplementationState.InProgress)]
    [InlineData("Implemented (Y/N)", "N", ImplementationState.NotImplemented)]
    [InlineData("Implemented (Yes/No)", "maybe", null)]
    [InlineData("Financée (Oui/Non)", "Oui", null)]
    public async Task State_may_be_asked_for_with_yes_and_no(string name, string cell, ImplementationState? state)
    {
        var text = $"N°;Recommandation;Responsable;Échéance;{name}\n1;Former;Région;2027;{cell}\n";
        var record = (Recommendation)Assert.Single(await ReadAsync(text)).Record!;
        Assert.Equal(state, record.Implementation?.State);
        Assert.Equal(text, Encoding.UTF8.GetString((await FormatRun.WriteAsync([record], format: "recommendations")).Bytes));
    }

    [Theory]
    [InlineData("Réalisée (Oui/Non);En cours (Oui/Non)", "Non;Oui")]
    [InlineData("Réalisée (O/N);Partiellement réalisée (O/N)", "N;O")]
    [InlineData("Acceptée ?;Partiellement acceptée ?", "Non;Oui")]
    public async Task No_to_one_of_several_questions_says_nothing(string names, string cells)
    {
        var record = (Recommendation)Assert.Single(await ReadAsync($"N°;Recommandation;Responsable;Échéance;{names}\n1;Former;Région;2027;{cells}\n")).Record!;
        Assert.Equal((null, null), (record.Implementation, record.Positions));
    }

    [Theory]
    [InlineData("Réalisée (Oui/Non);Acceptée ?", "oui;NON")]
    [InlineData("Réalisée;En cours;Non réalisée", "x;;")]
    public async Task Small_letters_of_crosses_and_answers_are_no_other_spelling(string names, string cells)
    {
        var told = new List<CellFix>();
        await FormatRun.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes($"N°;Recommandation;Responsable;{names}\n1;Former;Région;{cells}\n")), new ReadOptions { Fixes = told.Add }, "recommendations");
        Assert.Empty(told);
    }

    [Theory]
    [InlineData("Acceptée (Oui/Non)", "Oui", PositionValue.Supported)]
    [InlineData("Accepted? ", "No", PositionValue.Rejected)]
    [InlineData("Acceptée (O/N)", "Notée", PositionValue.Noted)]
    public async Task Position_may_be_asked_for_with_yes_and_no(string name, string cell, PositionValue position)
    {
        var text = $"N°;Recommandation;Responsable;État;{name}\n1;Former;Région;En cours;{cell}\n";
        var record = (Recommendation)Assert.Single(await ReadAsync(text)).Record!;
        Assert.Equal((position, ImplementationState.InProgress), (Assert.Single(record.Positions!).Value, record.Implementation?.State));
        Assert.Equal(text, Encoding.UTF8.GetString((await FormatRun.WriteAsync([record], format: "recommendations")).Bytes));
    }

    private static Task<List<ReadItem>> ReadAsync(string text) => FormatRun.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), new ReadOptions(), "recommendations");
}
