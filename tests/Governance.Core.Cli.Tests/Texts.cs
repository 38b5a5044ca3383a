using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Governance.Core.Cli.Texts;
using Governance.Core.Tests.InStep;

namespace Governance.Core.Cli.Tests;

/// <summary>The tool says everything in both languages.</summary>
public partial class Texts
{
    [Fact]
    public void Languages_have_the_same_sentences_and_placeholders()
    {
        var (en, fr) = (ToolTexts.For("en"), ToolTexts.For("fr"));
        Assert.Equal(en.Keys, fr.Keys);
        Assert.All(en.Keys, key => Assert.Equal(Placeholders(en[key]), Placeholders(fr[key])));
    }

    [Fact]
    public void Every_kind_of_record_and_every_member_has_a_name_in_both_languages()
    {
        var schemas = Directory.GetFiles(Core.Tests.InStep.Repository.File("schemas/v1"), "*.schema.json").Select(f => JsonNode.Parse(File.ReadAllText(f))!).ToArray();
        var members = schemas
            .SelectMany(s => s["$defs"]!.AsObject().Select(d => d.Value).Append(s))
            .SelectMany(d => d!["properties"]?.AsObject().Select(p => p.Key) ?? [])
            .Distinct().Order(StringComparer.Ordinal);
        foreach (var texts in new[] { ToolTexts.For("en"), ToolTexts.For("fr") })
        {
            Assert.Equal(members, texts.Fields.Members);
            Assert.All(schemas, s => Assert.NotEqual((string)s["title"]!, texts.Kind((string)s["title"]!)));
        }
    }

    [Fact]
    public void Unknown_language_speaks_English() => Assert.Equal("en", ToolTexts.For("de-CH").Language);

    [Theory]
    [InlineData("--help")]
    [InlineData("validate", "--help")]
    [InlineData("convert", "--help")]
    [InlineData("init", "--help")]
    [InlineData("baseline", "--help")]
    [InlineData("inspect", "--help")]
    [InlineData("diff", "--help")]
    [InlineData("repair", "places", "--help")]
    [InlineData("template", "--help")]
    [InlineData("explain", "--help")]
    [InlineData("explain", "list", "--help")]
    [InlineData("schema", "--help")]
    public void Help_is_translated(params string[] args)
    {
        var english = ToolRun.Of([.. args, "--lang", "en"]);
        var french = ToolRun.Of([.. args, "--lang", "fr"]);
        Assert.Equal(0, french.Exit);
        var same = english.Output.Split('\n').Intersect(french.Output.Split('\n')).Where(l => l.Trim().Contains(' ', StringComparison.Ordinal));
        Assert.All(same, line => Assert.EndsWith("[options]", line, StringComparison.Ordinal));
        Assert.DoesNotContain("[default", french.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("[command]", french.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Description:", french.Output, StringComparison.Ordinal);
        Assert.Empty(Metavariable().Matches(french.Output).Select(m => m.Value).Intersect(EnglishOnly));
    }

    [Fact]
    public void Findings_name_what_is_to_be_typed_as_the_help_of_their_language_does()
    {
        var formats = Core.Formats.FormatRegistry.Create(BuiltInFormats.Add);
        foreach (var descriptor in KnownCodes.Of(formats))
        {
            var text = Diagnostics.MessageCatalog.Text(descriptor, "fr");
            Assert.Empty(Capitals().Matches($"{text.Message} {text.Mend}").Select(m => m.Value).Intersect(EnglishOnly));
        }
    }

    [Fact]
    public void Findings_count_rows_without_a_noun_that_one_row_would_belie()
    {
        foreach (var descriptor in KnownCodes.Of(Core.Formats.FormatRegistry.Create(BuiltInFormats.Add)))
        {
            Assert.DoesNotContain("{rows} rows", Diagnostics.MessageCatalog.Text(descriptor, "en").Message, StringComparison.Ordinal);
            Assert.DoesNotContain("{rows} lignes", Diagnostics.MessageCatalog.Text(descriptor, "fr").Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Command_within_another_does_not_take_what_the_other_takes()
    {
        var help = ToolRun.Of("explain", "list", "--help").Output;
        Assert.Contains(" explain list [<NAME>] [options]", help, StringComparison.Ordinal);
        Assert.DoesNotContain("CODE", help, StringComparison.Ordinal);
    }

    [Fact]
    public void French_needs_no_tables_of_cultures()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Governance.Core.Cli.dll"), "validate", Repository.File("samples/gao-2021"), "--lang", "fr"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        Assert.Contains("24 enregistrements", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("L’option --to manque : nommez le format de la sortie. Formats qui s’écrivent : cod, csv, ctdc,", "convert", "a.csv", "-o", "b")]
    [InlineData("L’option --output manque : nommez un fichier, ou - pour la sortie standard.", "convert", "a.csv", "--to", "json")]
    [InlineData("--header-row accepte un nombre entier.", "validate", "--header-row", "x", "a.csv")]
    [InlineData("--lang ne s’indique qu’une fois.", "--lang", "en", "rules")]
    [InlineData("« governance repair --help » affiche l’aide.", "repair")]
    [InlineData("L’argument ENTRÉE manque.\n« governance convert --help »", "convert")]
    [InlineData("Il manque une commande : places.", "repair")]
    [InlineData("Il n’y a pas de commande « valdate ». Commandes : validate, init,", "valdate", "a.csv")]
    [InlineData("Il n’y a pas d’option --formt.\n« governance validate --help »", "validate", "a.csv", "--formt", "json")]
    [InlineData("Il n’y a pas d’option --foo.", "schema", "--foo")]
    [InlineData("« extra » est de trop.", "rules", "extra")]
    [InlineData("--sheet demande une valeur.", "validate", "a.csv", "--sheet")]
    [InlineData("--max-findings demande une valeur.\n«", "validate", "a.csv", "--max-findings")]
    [InlineData("--output demande une valeur.", "convert", "a.csv", "--to", "json", "-o")]
    [InlineData("L’argument CHEMIN est vide.", "validate", "")]
    [InlineData("L’argument B est vide.", "diff", "a.csv", "")]
    [InlineData("--output demande une valeur.", "convert", "a.csv", "--to", "json", "-o", "")]
    [InlineData("--adapter demande une valeur.", "validate", "a.csv", "--adapter", "")]
    [InlineData("--show-values ne va qu’avec --fix-dry-run ou --fix-log.", "validate", "a.csv", "--show-values")]
    [InlineData("--country accepte un code ISO 3166-1", "validate", "a.csv", "--country", "ML")]
    public void Command_line_that_is_not_understood_is_told_in_the_language_asked_for(string said, params string[] args)
    {
        var run = ToolRun.Of([.. args, "--lang", "fr"]);
        Assert.Equal(2, run.Exit);
        Assert.Contains(said, run.Error.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.DoesNotContain("System.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--odd.csv", 3)]
    [InlineData("-o", 3)]
    public void Behind_two_strokes_a_word_is_the_name_of_a_file(string name, int exit)
    {
        var run = ToolRun.Of("validate", "--lang", "fr", "--", name);
        Assert.Equal((exit, ""), (run.Exit, run.Error));
        Assert.StartsWith(name + ": erreur GC8001", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--lang accepte : en, fr.\n", "validate", "--help", "--lang", "de", "--lang", "fr")]
    [InlineData("--lang accepte : en, fr.\n", "--version", "--lang", "de", "--lang", "fr")]
    [InlineData("", "validate", "--help", "--lang", "en", "--lang", "fr")]
    [InlineData("", "validate", "--help", "--lang:fr")]
    public void Help_and_version_take_the_language_however_it_is_given(string said, params string[] args)
    {
        var run = ToolRun.Of(args);
        Assert.Equal(said, run.Error.Replace('\u00A0', ' '));
        Assert.Equal(said.Length == 0 ? 0 : 2, run.Exit);
        Assert.StartsWith(said.Length == 0 ? "Description\u00A0:" : "", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr-FR", "--lang accepte\u00A0: en, fr.\n", "français")]
    [InlineData("fr", "--lang accepte\u00A0: en, fr.\n", "de")]
    [InlineData("en-GB", "--lang takes one of: en, fr.\n", "français")]
    [InlineData("tr-TR", "--lang takes one of: en, fr.\n", "türkçe")]
    public void Language_that_there_is_not_is_told_in_that_of_the_machine(string machine, string said, string language)
    {
        var run = ToolRun.On(machine, "formats", "--lang", language);
        Assert.Equal((2, said), (run.Exit, run.Error));
    }

    [Fact]
    public void Version_is_told_in_any_language() => Assert.Equal(0, ToolRun.Of("--lang", "fr", "--version").Exit);

    [Fact]
    public void Types_of_json_are_words_of_the_language()
    {
        using var folder = new TemporaryFolder();
        var input = folder.Write("a.json", """{"type":"Incident","id":1,"kind":"none"}""");
        var french = ToolRun.Of("validate", input, "--lang", "fr").Output;
        Assert.Contains("Type attendu\u00A0: texte\u00A0; type trouvé\u00A0: nombre entier.", french, StringComparison.Ordinal);
        Assert.DoesNotContain("….", french, StringComparison.Ordinal);
        Assert.Contains("Expected string, but this is integer.", ToolRun.Of("validate", input).Output, StringComparison.Ordinal);
    }

    /// <summary>Words of the English help that French has others for.</summary>
    private static readonly string[] EnglishOnly = ["FILE", "FOLDER", "PATH", "NAME", "IN", "OUT", "FIELD", "LEVEL", "FORM", "KIND", "LAYOUT"];

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(m => m.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();

    /// <summary>The words in what the help puts in angle brackets.</summary>
    [GeneratedRegex(@"(?<=<[^>\n]*)[A-ZÉ]+(?=[^<\n]*>)")]
    private static partial Regex Metavariable();

    [GeneratedRegex(@"\b[A-Z]{2,}\b")]
    private static partial Regex Capitals();
}
