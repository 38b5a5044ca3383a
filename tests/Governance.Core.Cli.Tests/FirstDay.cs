namespace Governance.Core.Cli.Tests;

/// <summary>A team's first day, told in the tool's own commands.</summary>
public class FirstDay
{
    private const string Conference = """
        {"type":"GovernanceEvent","id":"e1","kind":"conference","title":{"language":"fr","text":"Conférence régionale"},"held":{"start":"2021-06-30","end":"2021-06-30"}}
        {"type":"Recommendation","id":"r1","eventId":"e1","text":{"language":"fr","text":"Mieux gérer les données."}}
        {"type":"Recommendation","id":"r2","eventId":"e1","text":{"language":"fr","text":"Rendre l’antenne opérationnelle."}}
        {"type":"Recommendation","id":"r3","eventId":"e1","text":{"language":"fr","text":"Coordonner les partenaires."}}

        """;

    [Fact]
    public void A_team_ends_its_first_day_with_one_new_finding_in_french()
    {
        using var folder = new TemporaryFolder();
        folder.Write("data/gao.jsonl", Conference);
        var known = folder.File("known.json");

        // governance init
        var init = ToolRun.Of("init", folder.Root, "--lang", "fr");
        Assert.Equal(0, init.Exit);
        Assert.Contains("governance baseline " + folder.Root, init.Output, StringComparison.Ordinal);
        Assert.Equal(2, ToolRun.Of("init", folder.Root).Exit);

        // governance validate: three warnings, in the language of the configuration.
        var first = ToolRun.Of("validate", folder.Root, "--fail-on", "warning");
        Assert.Equal(1, first.Exit);
        Assert.Equal(3, Findings(first));
        Assert.Contains("avertissement GC2005", first.Output, StringComparison.Ordinal);

        // One is accepted, with a reason, an owner and a last day.
        var configuration = File.ReadAllText(folder.File("governance.json"));
        folder.Write("governance.json", configuration.Replace("\"suppressions\": []", """
            "suppressions": [
                { "code": "GC2005", "record": "r1", "reason": "Le comité le désigne en juin.", "owner": "DGME", "expires": "2026-06-30" }
              ]
            """, StringComparison.Ordinal));
        var second = ToolRun.Of("validate", folder.Root, "--fail-on", "warning");
        Assert.Equal(2, Findings(second));

        // The rest is lived with.
        var baseline = ToolRun.Of("baseline", folder.Root, "-o", known);
        Assert.Equal(0, baseline.Exit);
        Assert.StartsWith("2 constats sont connus", baseline.Output, StringComparison.Ordinal);
        var third = ToolRun.Of("validate", folder.Root, "--fail-on", "warning", "--baseline", known);
        Assert.Equal(0, third.Exit);
        Assert.Contains("2 constats connus par l’état de référence, non affichés.", third.Output, StringComparison.Ordinal);

        // Somebody inserts a record before the others, and breaks one.
        folder.Write("data/gao.jsonl", """{"type":"Organisation","id":"o1","name":{"language":"fr","text":"Commune de Gao"}}""" + "\n" + Conference.Replace("\"kind\":\"conference\"", "\"kind\":\"conferance\"", StringComparison.Ordinal));
        var last = ToolRun.Of("validate", folder.Root, "--fail-on", "warning", "--baseline", known);
        Assert.Equal(1, last.Exit);
        Assert.Equal(1, Findings(last));
        Assert.Contains("erreur GC0015", last.Output, StringComparison.Ordinal);
        Assert.Contains("[e1 /kind]", last.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_commands_that_come_next_can_be_typed_as_they_are()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("mes données"));
        var init = ToolRun.Of("init", folder.File("mes données") + Path.DirectorySeparatorChar, "--lang", "fr");
        Assert.Contains($"\n  governance validate \"{folder.File("mes données")}\" --baseline known.json\n", init.Output, StringComparison.Ordinal);
        Assert.Contains($"\n  governance baseline \"{folder.File("mes données")}\" -o known.json\n", init.Output, StringComparison.Ordinal);
    }

    /// <summary>A shell puts nothing in the place of a part of the name.</summary>
    [Theory]
    [InlineData("a$b", "'", "a$b'")]
    [InlineData("a`b c", "'", "a`b c'")]
    [InlineData("l'an $1", "'", "l'\\''an $1'")]
    [InlineData("l'été", "\"", "l'été\"")]
    public void Name_that_a_shell_would_expand_is_quoted_so_that_it_does_not(string name, string open, string close)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other shells.");
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File(name));

        Assert.Contains($"\n  governance baseline {open}{folder.Root}/{close} -o known.json\n", ToolRun.Of("init", folder.File(name)).Output, StringComparison.Ordinal);
    }

    private static int Findings(ToolRun run) => run.Output.Split('\n').TakeWhile(l => l.Length > 0).Count();
}
