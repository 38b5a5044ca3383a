using System.Text;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Tests.InStep;

namespace Governance.Core.Cli.Tests;

/// <summary>The rule pages in both languages, and their indexes.</summary>
public class RulePagesInStep
{
    private static readonly FormatRegistry Formats = FormatRegistry.Create(BuiltInFormats.Add);

    private static readonly IReadOnlyList<DiagnosticDescriptor> All = KnownCodes.Of(Formats);

    public static TheoryData<string> Languages => [.. MessageCatalog.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Rule_pages_match_messages_and_cases(string language)
    {
        foreach (var descriptor in All)
            GeneratedFile.Check($"docs/rules/{language}/{descriptor.Code}.md", RulePage.Render(descriptor, language, Formats.Formats));
        GeneratedFile.Check($"docs/rules/{language}/README.md", Index(language));
        var expected = All.Select(d => d.Code + ".md").Append("README.md").ToHashSet();
        Assert.All(Directory.GetFiles(Repository.File($"docs/rules/{language}")), f => Assert.Contains(Path.GetFileName(f), expected));
    }

    private static string Index(string language)
    {
        var french = language == "fr";
        var words = ToolTexts.For(language);
        var page = new StringBuilder();
        page.Append(french ? "# Règles\n\n" : "# Rules\n\n")
            .Append(french ? "| code | gravité | titre |\n" : "| code | severity | title |\n")
            .Append("|---|---|---|\n");
        foreach (var descriptor in All)
        {
            page.Append("| [").Append(descriptor.Code).Append("](").Append(descriptor.Code).Append(".md) | ")
                .Append(words.Severity(descriptor.Severity)).Append(" | ").Append(MessageCatalog.Text(descriptor, language).Title).Append(" |\n");
        }

        return page.ToString();
    }
}
