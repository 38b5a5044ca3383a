using System.CommandLine;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Core.Cli.Commands;

/// <summary><c>governance repair places IN… -o OUT</c></summary>
internal static class RepairCommand
{
    public static Command Build(ToolTexts texts, ToolHost host, FormatRegistry formats)
    {
        var repair = new Command("repair", texts["repair"]);
        var places = new Command("places", texts["repair-places"]);
        var codes = new Option<string[]>("--codes") { Description = texts["opt-codes"], HelpName = texts["help-file"] };
        var proposals = new Option<string>("--proposals") { Description = texts["opt-proposals"], HelpName = texts["help-file"] };
        ConvertCommand.Fill(places, texts, host, formats, "json", parsed => new PlaceStep(parsed.GetValue(codes) ?? [], Country(parsed.GetValue<string>("--country")), Proposals(parsed.GetValue(proposals)), texts));
        places.Add(codes);
        places.Add(proposals);
        repair.Add(places);
        return repair;

        string? Proposals(string? path)
        {
            if (path is not null)
                OutputFile.RefuseAsList(path, texts);
            return path;
        }

        CountryCode? Country(string? text) => text is null ? null
            : CountryCode.TryParse(text, out var one) ? one
            : throw new UsageException(texts.Format("bad-country", new DiagnosticArgument("option", "--country")));
    }
}
