using System.CommandLine;
using Governance.Core.Cli.Inputs;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Core.Cli.Commands;

/// <summary><c>governance template NAME --to xlsx|xlsform -o OUT</c></summary>
internal static class TemplateCommand
{
    /// <summary>Forms of ours are asked for by the kind of record they collect: <c>migrant</c> is the format <c>form-migrant</c>.</summary>
    private const string OfKind = "form-";

    private const string Workbook = "xlsx";

    /// <summary>A survey form, which is a workbook.</summary>
    private const string XlsForm = "xlsform";

    public static Command Build(ToolTexts texts, ToolHost host, FormatRegistry formats)
    {
        var command = new Command("template", texts["template"]);
        var format = new Argument<string>("FORMAT") { Description = texts["arg-template"] };
        var to = new Option<string>("--to") { Description = texts["opt-template-to"], HelpName = texts["help-form"], DefaultValueFactory = _ => Workbook };
        var output = new Option<string>("--output", "-o") { Description = texts["opt-output"], HelpName = texts["help-output"] };
        command.Add(format);
        command.Add(to);
        command.Add(output);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var name = parsed.GetValue(format)!;
            var path = parsed.GetValue(output) ?? throw new UsageException(texts["missing-output"]);
            var forms = formats.Templates.Where(t => t.Format.Id == name || t.Format.Id == OfKind + name).ToList();
            if (forms.Count == 0)
                throw None(name);
            var template = forms.Find(t => t.Form == parsed.GetValue(to))
                ?? throw new UsageException(texts.Format("bad-value", new DiagnosticArgument("option", "--to"), new DiagnosticArgument("allowed", string.Join(", ", forms.Select(t => t.Form)))));
            if (template.Form is Workbook or XlsForm)
                OutputFile.RefuseAsWorkbook(path, texts);
            var isStandard = path == InputFinder.StandardInput;
            if (!isStandard)
                OutputFile.Refuse([path], [], [], texts);
            try
            {
                await using FormatTarget target = isStandard ? new StreamTarget(host.OutputStream, texts) : new FileTarget(path);
                await template.WriteAsync(target, texts.Language, cancellationToken);
                target.Commit();
            }
            catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
            {
                throw new UsageException(isStandard ? texts["cannot-write"] : texts.Format("cannot-write-file", new DiagnosticArgument("file", path)));
            }

            host.Error.WriteLine(texts.Format("template-written", new DiagnosticArgument("file", isStandard ? texts["standard-output"] : path)));
            return ExitCode.Fine;
        });
        return command;

        UsageException None(string name)
        {
            var known = formats.Templates.Select(t => t.Format.Id.StartsWith(OfKind, StringComparison.Ordinal) ? t.Format.Id[OfKind.Length..] : t.Format.Id).Distinct();
            return new UsageException(texts.Format("no-template", new DiagnosticArgument("name", name), new DiagnosticArgument("known", string.Join(", ", known))));
        }
    }
}
