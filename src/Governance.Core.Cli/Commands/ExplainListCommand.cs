using System.CommandLine;
using System.Text.Json;
using Governance.Core.Cli.Texts;
using Governance.Core.Schemas;

namespace Governance.Core.Cli.Commands;

/// <summary><c>governance explain list [NAME]</c>: a code list or a crosswalk, with its labels and what partners' codes mean in it.</summary>
internal static class ExplainListCommand
{
    public static Command Build(ToolTexts texts, ToolHost host)
    {
        var command = new Command("list", texts["explain-list"]);
        var name = new Argument<string?>(texts["help-name"]) { Description = texts["arg-list"], Arity = ArgumentArity.ZeroOrOne };
        command.Add(name);
        command.SetAction(parsed =>
        {
            var wanted = parsed.GetValue(name);
            if (wanted is null)
                Names(host.Output, texts);
            else if (CodeList.Find(wanted) is { } list)
                Write(list, host.Output, texts);
            else if (Crosswalk.Find(wanted) is { } crosswalk)
                Write(crosswalk, host.Output, texts);
            else
                throw new UsageException(texts["unknown-list"]);
            return ExitCode.Fine;
        });
        return command;
    }

    private static void Names(TextWriter output, ToolTexts texts)
    {
        output.WriteLine(texts["codelists-title"]);
        foreach (var list in CodeList.Names)
            output.WriteLine($"  {list}  {CodeList.Get(list).Title(texts.Language)}");
        output.WriteLine(texts["crosswalks-title"]);
        foreach (var crosswalk in Crosswalk.Names.Select(Crosswalk.Get))
            output.WriteLine($"  {crosswalk.Name}  {Title(crosswalk, texts)}");
    }

    private static void Write(CodeList list, TextWriter output, ToolTexts texts)
    {
        output.WriteLine($"{list.Title(texts.Language)} ({list.Name})");
        output.WriteLine(list.Provenance(texts.Language));
        var partners = Crosswalk.Names.SelectMany(n => Crosswalk.Get(n).Items).Where(i => i.List == list.Name && i.Core is not null).ToLookup(i => i.Core!);
        foreach (var item in list.Items)
        {
            output.WriteLine();
            output.WriteLine($"{item.Code}  {Labels(item.En, item.Fr, texts)}");
            foreach (var group in partners[item.Code].GroupBy(i => (i.Scheme, i.Match)))
                output.WriteLine($"    {group.Key.Scheme} = {string.Join(", ", group.Select(Code))} ({texts["match-" + Match(group.Key.Match)]})");
        }
    }

    private static void Write(Crosswalk crosswalk, TextWriter output, ToolTexts texts)
    {
        output.WriteLine($"{Title(crosswalk, texts)} ({crosswalk.Name})");
        output.WriteLine(crosswalk.Provenance(texts.Language));
        foreach (var scheme in crosswalk.Items.GroupBy(i => (i.Scheme, i.List)))
        {
            output.WriteLine();
            output.WriteLine($"{scheme.Key.Scheme} ({scheme.Key.List})");
            foreach (var item in scheme)
                output.WriteLine($"  {Code(item)}  {Labels(item.En, item.Fr, texts)} → {(item.Core is { } core ? $"{core} ({texts["match-" + Match(item.Match)]})" : texts["match-none"])}");
        }
    }

    private static string Title(Crosswalk crosswalk, ToolTexts texts) => texts.Language == "fr" ? crosswalk.TitleFr : crosswalk.TitleEn;

    /// <summary>Both languages, that of the reader first; one where they are the same.</summary>
    private static string Labels(string en, string fr, ToolTexts texts)
        => en == fr ? en : texts.Language == "fr" ? $"{fr} / {en}" : $"{en} / {fr}";

    private static string Code(CrosswalkItem item) => item.Code.Length > 0 ? item.Code : item.En;

    private static string Match(MatchKind? match) => match is { } kind ? JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString()) : "exact";
}
