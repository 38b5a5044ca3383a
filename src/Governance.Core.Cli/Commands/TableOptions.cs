using System.CommandLine;
using Governance.Core.Cli.Texts;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Core.Cli.Commands;

/// <summary>What the user knows of a table that it does not say itself.</summary>
internal sealed class TableOptions
{
    private readonly Option<string> _encoding;
    private readonly Option<string> _separator;
    private readonly Option<string> _sheet;
    private readonly Option<int?> _headerRow;
    private readonly Option<string> _dates;
    private readonly Option<string> _decimal;
    private readonly Option<string> _country;
    private readonly Option<string> _asOf;
    private readonly ToolTexts _texts;

    public TableOptions(Command command, ToolTexts texts)
    {
        _texts = texts;
        _encoding = new Option<string>("--encoding") { Description = texts["opt-encoding"], HelpName = texts["help-name"] };
        _separator = new Option<string>("--separator") { Description = texts["opt-separator"], HelpName = ",|;|tab|…" };
        _sheet = new Option<string>("--sheet") { Description = texts["opt-sheet"], HelpName = texts["help-name"] };
        _headerRow = new Option<int?>("--header-row") { Description = texts["opt-header-row"], HelpName = "N" };
        _dates = new Option<string>("--dates") { Description = texts["opt-dates"], HelpName = "dmy|mdy" };
        _decimal = new Option<string>("--decimal") { Description = texts["opt-decimal"], HelpName = "comma|point" };
        _country = new Option<string>("--country") { Description = texts["opt-country"], HelpName = "ISO3" };
        _asOf = new Option<string>("--as-of") { Description = texts["opt-as-of"], HelpName = "DATE" };
        foreach (var option in new Option[] { _encoding, _separator, _sheet, _headerRow, _dates, _decimal, _country, _asOf })
            command.Add(option);
    }

    public ReadOptions Reading(ParseResult parsed) => new()
    {
        Encoding = parsed.GetValue(_encoding) is { } encoding ? Encoding(encoding) : null,
        Separator = parsed.GetValue(_separator) switch
        {
            null => null,
            "tab" or "\\t" => '\t',
            [var one] when char.IsAscii(one) && !char.IsLetterOrDigit(one) && one is not ('"' or '\r' or '\n') => one,
            _ => throw Bad("--separator", ", ; | tab"),
        },
        Sheet = parsed.GetValue(_sheet),
        HeaderRow = parsed.GetValue(_headerRow) is not < 0 ? parsed.GetValue(_headerRow) : throw Bad("--header-row", "0, 1, 2…"),
        Dates = parsed.GetValue(_dates) switch
        {
            null => null,
            "dmy" => DayMonthOrder.DayFirst,
            "mdy" => DayMonthOrder.MonthFirst,
            _ => throw Bad("--dates", "dmy, mdy"),
        },
        DecimalMark = parsed.GetValue(_decimal) switch
        {
            null => null,
            "comma" => Core.Formats.DecimalMark.Comma,
            "point" => Core.Formats.DecimalMark.Point,
            _ => throw Bad("--decimal", "comma, point"),
        },
        Country = parsed.GetValue(_country) is not { } code ? null : CountryCode.TryParse(code, out var country) ? country : throw Wrong("bad-country", "--country"),
        AsOf = parsed.GetValue(_asOf) is not { } day ? null : PartialDate.TryParse(day, out var date) ? date : throw Bad("--as-of", "2021, 2021-06, 2021-06-30"),
    };

    private string Encoding(string name)
    {
        try
        {
            System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
            System.Text.Encoding.GetEncoding(name);
            return name;
        }
        catch (ArgumentException)
        {
            throw Wrong("bad-encoding", "--encoding");
        }
    }

    private UsageException Wrong(string text, string option) => new(_texts.Format(text, new DiagnosticArgument("option", option)));

    private UsageException Bad(string option, string allowed) => new(_texts.Format("bad-value", new("option", option), new("allowed", allowed)));
}
