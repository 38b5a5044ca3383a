using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Iati;

/// <summary>
/// The standard's own ruleset, run as it is written: an independent judge beside ours. It answers which rule is broken in which
/// activity or organisation. Not judged is whether an identifier is registered, which only IATI knows.
/// </summary>
internal sealed class Ruleset(JsonElement rules, DateOnly today)
{
    private static readonly string[] Records = ["iati-activity", "iati-organisation"];

    private readonly XmlNamespaceManager _names = new(new NameTable());

    /// <summary>Number of the record in its file, from 1, and of the rule; and the lines of the element that it is broken in.</summary>
    public HashSet<(int Record, string Rule, int From, int To)> Judge(byte[] file)
    {
        using var reader = SafeXml.Open(new MemoryStream(file));
        var document = XDocument.Load(reader, LoadOptions.SetLineInfo);
        var all = document.Root!.DescendantsAndSelf().Where(e => Records.Contains(e.Name.ToString())).ToList();
        var broken = new HashSet<(int, string, int, int)>();
        foreach (var context in rules.EnumerateObject())
        {
            foreach (var element in document.XPathSelectElements(context.Name, _names))
            {
                var record = element.AncestorsAndSelf().FirstOrDefault(e => Records.Contains(e.Name.ToString())) is { } around ? all.IndexOf(around) + 1 : 0;
                foreach (var kind in context.Value.EnumerateObject())
                {
                    foreach (var one in kind.Value.GetProperty("cases").EnumerateArray())
                        Judge(element, kind.Name, one, rule => broken.Add((record, rule, Line(element), End(element))));
                }
            }
        }

        return broken;
    }

    private static int Line(XElement element) => ((IXmlLineInfo)element).LineNumber;

    /// <summary>The line that the next element stands on, if any.</summary>
    private static int End(XElement element)
    {
        for (var around = element; around is not null; around = around.Parent)
        {
            if (around.ElementsAfterSelf().FirstOrDefault() is { } next)
                return Line(next);
        }

        return int.MaxValue;
    }

    private void Judge(XElement element, string kind, JsonElement one, Action<string> broken)
    {
        if (kind == "loop")
        {
            foreach (var value in Nodes(element, Text(one, "foreach")!).Select(n => n.Value).Distinct().ToList())
            {
                foreach (var inner in one.GetProperty("do").EnumerateObject())
                {
                    foreach (var template in inner.Value.GetProperty("cases").EnumerateArray())
                    {
                        using var filled = JsonDocument.Parse(template.GetRawText().Replace("$1", JsonEncodedText.Encode(value).ToString(), StringComparison.Ordinal));
                        Judge(element, inner.Name, filled.RootElement, broken);
                    }
                }
            }

            return;
        }

        if (Text(one, "idCondition") is not null && kind.Equals("startswith", StringComparison.OrdinalIgnoreCase))
            return;
        if (Text(one, "condition") is { } condition && !Is(element, condition))
            return;
        if (!Holds(element, kind, one))
            broken(one.TryGetProperty("ruleInfo", out var info) && info.TryGetProperty("id", out var id) ? id.GetString()! : kind);
    }

    private bool Holds(XElement element, string kind, JsonElement one)
    {
        var nodes = one.TryGetProperty("paths", out var paths) ? paths.EnumerateArray().SelectMany(p => Nodes(element, p.GetString()!)).ToList() : [];
        var values = nodes.ConvertAll(n => n.Value);
        // One suite spells kinds with capitals where the standard has lines.
        switch (kind.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant())
        {
            case "atleastone":
                return nodes.Count > 0;
            case "nomorethanone":
                return nodes.Count <= 1;
            case "unique":
                return values.Distinct().Count() == values.Count;
            case "nospaces":
                return values.TrueForAll(v => v.Trim() == v || v.Trim().Length == 0);
            case "sum":
                return values.Count == 0 || values.Sum(v => Number(v) ?? 0) == one.GetProperty("sum").GetDecimal();
            case "dependent":
                return nodes.Count == 0 || paths.EnumerateArray().All(p => Nodes(element, p.GetString()!).Count > 0);
            case "onlyoneof":
                return nodes.Count == 0 || (nodes.Count == 1 && one.GetProperty("excluded").EnumerateArray().All(p => Nodes(element, p.GetString()!).Count == 0));
            case "regexnomatches":
                return values.TrueForAll(v => !Regex.IsMatch(v, one.GetProperty("regex").GetString()!));
            case "regexmatches":
                return values.TrueForAll(v => v.Length == 0 || Regex.IsMatch(v, one.GetProperty("regex").GetString()!));
            case "range":
                return values.TrueForAll(v => Number(v) is not { } n || (n >= one.GetProperty("min").GetDecimal() && n <= one.GetProperty("max").GetDecimal()));
            case "strictsum":
                return values.Count == 0 || values.Sum(v => Number(v) ?? 0) == one.GetProperty("sum").GetDecimal();
            case "startswith":
                var prefixes = (one.TryGetProperty("prefix", out var given) ? given.EnumerateArray().Select(p => p.GetString()!) : [Text(one, "start")!]).SelectMany(p => Nodes(element, p)).Select(n => n.Value).ToList();
                return prefixes.Count == 0 || values.TrueForAll(v => v.Trim().Length == 0 || prefixes.Exists(p => v.StartsWith(p + Text(one, "separator"), StringComparison.Ordinal)));
            case "ifthen":
                return !Is(element, Text(one, "if")!) || Is(element, Text(one, "then")!);
            case "dateorder":
                return Dates(element, Text(one, "less")!).ToList() is var less && Dates(element, Text(one, "more")!).ToList() is var more
                    && (Text(one, "more") == "NOW" ? less.TrueForAll(d => d <= today) : less.Count == 0 || more.Count == 0 || less[0] <= more[0]);
            case "datenow":
                return Dates(element, Text(one, "date")!).All(d => d <= today);
            case "timelimit":
                return Span(element, one) is not { } span || span.End <= span.Start.AddYears(1);
            case "betweendates":
                return Span(element, one) is not { } around || Dates(element, Text(one, "date")!).All(d => d >= around.Start && d <= around.End);
            case "oneorall":
                return Nodes(element, Text(one, "one")!).Count > 0 || Text(one, "all") switch
                {
                    "lang" => element.Descendants("narrative").All(n => n.Attribute(XNamespace.Xml + "lang") is not null),
                    "sector" => element.Elements("transaction").All(t => t.Element("sector") is not null),
                    _ => element.Descendants().Where(e => e.Name.ToString() is "value" or "forecast" or "loan-status").All(e => e.Attribute("currency") is not null),
                };
            default:
                throw new InvalidOperationException(kind);
        }
    }

    private (DateOnly Start, DateOnly End)? Span(XElement element, JsonElement one)
        => Dates(element, Text(one, "start")!).Cast<DateOnly?>().FirstOrDefault() is { } start && Dates(element, Text(one, "end")!).Cast<DateOnly?>().FirstOrDefault() is { } end ? (start, end) : null;

    private IEnumerable<DateOnly> Dates(XElement element, string path)
    {
        foreach (var (_, value) in path == "NOW" ? [] : Nodes(element, path))
        {
            if (DateOnly.TryParseExact(value.Trim() is { Length: > 10 } time ? time[..10] : value.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                yield return date;
        }
    }

    private bool Is(XElement element, string expression) => (bool)element.CreateNavigator().Evaluate($"boolean({expression})", _names);

    private List<(string Name, string Value)> Nodes(XElement element, string path)
    {
        var found = new List<(string, string)>();
        var nodes = element.CreateNavigator().Select(path, _names);
        while (nodes.MoveNext())
        {
            if (path.EndsWith("text()", StringComparison.Ordinal) ? !string.IsNullOrWhiteSpace(nodes.Current!.Value) : true)
                found.Add((nodes.Current!.Name, nodes.Current.Value));
        }

        return found;
    }

    private static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Text(JsonElement one, string name) => one.TryGetProperty(name, out var value) ? value.GetString() : null;
}
