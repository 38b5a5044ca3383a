using System.CommandLine;
using Governance.Core.Cli.Texts;
using Governance.Core.Formats;

namespace Governance.Core.Cli.Commands;

/// <summary><c>governance formats</c></summary>
internal static class FormatsCommand
{
    public static Command Build(ToolTexts texts, ToolHost host, FormatRegistry formats)
    {
        var command = new Command("formats", texts["formats"]);
        command.SetAction(_ =>
        {
            var wide = formats.Formats.Max(f => f.Id.Length);
            foreach (var format in formats.Formats)
            {
                host.Output.WriteLine($"{format.Id.PadRight(wide)}  {format.Name(texts.Language)}");
                Line(texts["reads"], formats.Reader(format.Id)?.Format.Reads.Select(t => t.Name));
                Line(texts["writes"], formats.Writer(format.Id)?.Format.Writes.Select(t => t.Name));
                Line(texts["template-form"], formats.Templates.Where(t => t.Format.Id == format.Id).Select(t => t.Form).ToList() is { Count: > 0 } forms ? forms : null);
                Line(texts["versions"], format.Versions.Count == 0 ? null : format.Versions);
            }

            return ExitCode.Fine;

            void Line(string label, IEnumerable<string>? items)
            {
                if (items is not null)
                    host.Output.WriteLine($"{new string(' ', wide)}  {label}{(texts.Language == "fr" ? "\u00A0" : "")}: {string.Join(", ", items)}");
            }
        });
        return command;
    }
}
