using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Governance.Core.Cli.Tests;

/// <summary>The files for services, hooks and containers are well formed, and the command lines in them run.</summary>
public sealed partial class WhereTeamsWork : IDisposable
{
    private static readonly string Sample = Core.Tests.InStep.Repository.File("samples/gao-2021");
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Action_checks_and_writes_the_report_it_gives_out()
    {
        var action = Yaml("action.yml");
        var steps = ((YamlSequenceNode)At(action, "runs", "steps")).Cast<YamlMappingNode>().ToList();
        var step = steps[^1];
        var values = ((YamlMappingNode)step["env"]).ToDictionary(e => Text(e.Key), e => Default(action, Text(e.Value)));
        values["RUNNER_TEMP"] = _folder.Root;
        Assert.Equal(["GOVERNANCE_FAIL_ON", "GOVERNANCE_LANG", "GOVERNANCE_PATHS", "RUNNER_TEMP"], values.Keys.Order(StringComparer.Ordinal));

        // Inputs of a workflow are never part of a script.
        Assert.All(steps, s => Assert.DoesNotContain("${{", Member(s, "run"), StringComparison.Ordinal));
        Runs(Command(Text(step["run"])), values);
        Assert.Equal("${{ runner.temp }}/governance.sarif", Text(At(action, "outputs", "sarif", "value")));
        Assert.Contains("\"2.1.0\"", File.ReadAllText(_folder.File("governance.sarif")), StringComparison.Ordinal);
    }

    [Fact]
    public void Published_project_is_there()
    {
        foreach (var name in (string[])["action.yml", "Dockerfile"])
            Assert.Equal("src/Governance.Core.Cli", Published().Match(Lines(name)).Groups[1].Value);
        Assert.True(File.Exists(Core.Tests.InStep.Repository.File("src/Governance.Core.Cli/Governance.Core.Cli.csproj")));
    }

    [Fact]
    public void GitLab_template_writes_the_reports_it_hands_over()
    {
        var template = Yaml(".gitlab/governance.yml");
        var values = ((YamlMappingNode)template["variables"]).ToDictionary(v => Text(v.Key), v => Text(v.Value));
        Runs(Command(Text(At(template, "governance", "script", "0"))), values);
        foreach (var report in (YamlMappingNode)At(template, "governance", "artifacts", "reports"))
            Assert.True(new FileInfo(_folder.File(Text(report.Value))).Length > 2, Text(report.Key));
    }

    [Fact]
    public void Hooks_run_and_wake_for_data()
    {
        foreach (var hook in Hooks())
        {
            Runs([.. Command(Text(hook["entry"]) + " "), .. Words(hook["args"])], []);
            Assert.Matches(Text(hook["files"]), "data/registre.xlsx");
            Assert.DoesNotMatch(Text(hook["files"]), "README.md");
            Assert.Equal("false", Text(hook["pass_filenames"]));
        }
    }

    [Fact]
    public void Container_runs_the_tool_as_a_user_without_rights()
    {
        var last = Lines("Dockerfile").Split("\nFROM ")[^1];
        Assert.Contains("\nUSER $APP_UID\n", last, StringComparison.Ordinal);
        Assert.EndsWith("\nENTRYPOINT [\"governance\"]\n", last, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_names_what_there_is_and_its_commands_run()
    {
        var page = Lines("docs/ci.md");
        var blocks = YamlBlock().Matches(page).Select(b => Parsed(b.Groups[1].Value)).ToList();
        Assert.Equal(3, blocks.Count);
        var inputs = ((YamlMappingNode)Yaml("action.yml")["inputs"]).Select(i => Text(i.Key)).ToList();
        Assert.All((YamlMappingNode)At(blocks[0], "steps", "1", "with"), i => Assert.Contains(Text(i.Key), inputs));
        var template = Yaml(Text(At(blocks[1], "include", "0", "file")));
        Assert.All((YamlMappingNode)blocks[1]["variables"], v => Assert.True(((YamlMappingNode)template["variables"]).Children.ContainsKey(v.Key)));
        var used = (YamlMappingNode)At(blocks[2], "repos", "0", "hooks", "0");
        var hook = Assert.Single(Hooks(), h => Text(h["id"]) == Text(used["id"]));
        Runs([.. Command(Text(hook["entry"]) + " "), .. Words(used["args"])], []);
        Runs(Command(Assert.Single(page.Split('\n'), l => l.StartsWith("docker run", StringComparison.Ordinal))), []);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Runs a command line on the sample in the place of the data of a team, its reports in a folder of the test.</summary>
    private void Runs(IReadOnlyList<string> words, Dictionary<string, string> values)
    {
        var args = words.Select(word =>
        {
            var said = Variable().Replace(word, v => values[v.Groups[1].Value]);
            return word is "${paths[@]}" || said is "data" ? Sample
                : said.Split('=') is [var format, var file] ? $"{format}={Path.Combine(_folder.Root, file)}"
                : said;
        });
        var run = ToolRun.Of([.. args]);
        Assert.True((run.Exit, run.Error) is (0, ""), run.Error);
    }

    /// <summary>The words from « validate » on, of the one line that has it.</summary>
    private static List<string> Command(string script)
    {
        var line = Assert.Single(script.Split('\n'), l => l.Contains(" validate ", StringComparison.Ordinal));
        return [.. Word().Matches(line[line.IndexOf(" validate ", StringComparison.Ordinal)..]).Select(w => w.Value.Trim('"'))];
    }

    private static IEnumerable<YamlMappingNode> Hooks() => ((YamlSequenceNode)Parsed(Lines(".pre-commit-hooks.yaml"))).OfType<YamlMappingNode>();

    private static IEnumerable<string> Words(YamlNode list) => ((YamlSequenceNode)list).Select(Text);

    /// <summary>What an expression gives where the workflow states nothing: the default of the input it names.</summary>
    private static string Default(YamlNode action, string expression)
    {
        var input = (YamlMappingNode)At(action, "inputs", Input().Match(expression).Groups[1].Value);
        return Member(input, "default");
    }

    private static string Member(YamlMappingNode node, string name) => node.Children.TryGetValue(name, out var value) ? Text(value) : "";

    private static YamlNode Yaml(string path) => Parsed(Lines(path));

    private static string Lines(string path) => File.ReadAllText(Core.Tests.InStep.Repository.File(path)).ReplaceLineEndings("\n");

    private static YamlNode Parsed(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return Assert.Single(stream.Documents).RootNode;
    }

    private static YamlNode At(YamlNode node, params IEnumerable<string> steps)
        => steps.Aggregate(node, (n, step) => n is YamlSequenceNode list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)] : n[step]);

    private static string Text(YamlNode node) => (node as YamlScalarNode)?.Value ?? "";

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\$([A-Z_]+)")]
    private static partial Regex Variable();

    [GeneratedRegex(@"^\$\{\{ inputs\.([a-z-]+) \}\}$")]
    private static partial Regex Input();

    [GeneratedRegex("dotnet publish (\\S+) -c Release")]
    private static partial Regex Published();

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex YamlBlock();
}
