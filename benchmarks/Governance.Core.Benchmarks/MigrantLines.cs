using System.Globalization;
using System.Text;

namespace Governance.Core.Benchmarks;

/// <summary>Invented case records of the type Migrant, one a line, the same ones for the same seed.</summary>
internal sealed class MigrantLines(int seed)
{
    private static readonly string[] Countries = ["MLI", "NER", "BFA", "SEN", "GIN", "CIV", "NGA", "TCD", "DZA", "LBY", "MRT", "GMB", "TGO", "BEN", "GHA", "MAR"];
    private static readonly string[] Towns = ["Gao", "Tombouctou", "Kidal", "Ménaka", "Agadez", "Arlit", "Bamako", "Kayes", "Mopti", "Séguéla"];
    private static readonly string[] Transports = ["foot", "bus", "truck", "private-vehicle", "motorbike", "pirogue"];
    private static readonly string[] Reasons = ["economic", "employment", "insecurity", "family", "education", "climate-environment"];
    private static readonly string[] Needs = ["food", "shelter", "health", "documentation", "legal-assistance", "family-reunification"];
    private static readonly string[] Vulnerabilities = ["single-parent", "disability", "child-at-risk", "pregnant-lactating"];
    private readonly Random _random = new(seed);
    private readonly StringBuilder _line = new();
    private int _count;

    /// <summary>The next record, without a line feed; when it is wrong, it is wrong in one place.</summary>
    public string Next(bool wrong = false)
    {
        _count++;
        _line.Clear();
        Open();
        Reference();
        Person();
        Journey();
        Case();
        _line.Append('}');
        return wrong ? Spoil(_line.ToString()) : _line.ToString();
    }

    private void Open() => _line.Append(CultureInfo.InvariantCulture,
        $"{{\"type\":\"Migrant\",\"schemaVersion\":1,\"id\":\"gao:{_random.Next(100):00}-{_count:0000000}\",");

    private void Reference() => _line.Append(CultureInfo.InvariantCulture,
        $"\"source\":{{\"organisation\":\"Maison des Migrants\",\"dataset\":\"register-{Year()}\",\"retrieved\":\"{Day()}\",\"row\":{_count + 1}}},\"sensitivity\":\"strictly-confidential\",");

    private void Person()
    {
        _line.Append(CultureInfo.InvariantCulture, $"\"sexOrGender\":{{\"code\":\"{Of("F", "M", "U")}\",\"dimension\":\"sex\"}},");
        if (Chance(50))
            _line.Append(CultureInfo.InvariantCulture, $"\"birthDate\":\"{_random.Next(1960, 2010)}\",");
        else
            _line.Append(CultureInfo.InvariantCulture, $"\"age\":{{\"band\":\"{Of("18-24", "25-59", "15-17")}\",\"reference\":\"interview\"}},");
        _line.Append(CultureInfo.InvariantCulture, $"\"nationalities\":[\"{Of(Countries)}\"],");
        if (Chance(40))
            _line.Append(CultureInfo.InvariantCulture, $"\"residence\":{{\"name\":\"{Of(Towns)}\",\"country\":\"{Of(Countries)}\"}},");
        if (Chance(50))
            _line.Append(CultureInfo.InvariantCulture, $"\"maritalStatus\":\"{Of("single", "married", "widowed")}\",\"numberOfChildren\":{_random.Next(6)},");
        _line.Append(CultureInfo.InvariantCulture, $"\"education\":\"{Of("isced-1", "isced-2", "religious-school", "no-schooling")}\",\"legalStay\":\"{Of("regular", "irregular", "unknown")}\",");
        _line.Append(CultureInfo.InvariantCulture, $"\"reasons\":[{{\"code\":\"{Of(Reasons)}\"}}],\"arrival\":\"{Day()}\",");
        if (Chance(30))
            _line.Append(CultureInfo.InvariantCulture, $"\"household\":{{\"key\":\"h{_random.Next(10000)}\",\"size\":{_random.Next(1, 12)},\"role\":\"head\"}},");
    }

    private void Journey()
    {
        _line.Append(CultureInfo.InvariantCulture, $"\"journey\":{{\"started\":\"{Year()}-{_random.Next(1, 13):00}\",\"legs\":[");
        for (var i = 0; i < 2; i++)
        {
            _line.Append(i == 0 ? "" : ",").Append(CultureInfo.InvariantCulture,
                $"{{\"from\":{{\"country\":\"{Of(Countries)}\"}},\"to\":{{\"name\":\"{Of(Towns)}\",\"country\":\"{Of(Countries)}\"}},\"departed\":\"{Day()}\",\"transport\":[\"{Of(Transports)}\"]}}");
        }

        _line.Append(CultureInfo.InvariantCulture, $"],\"intendedDestination\":{{\"country\":\"{Of("DZA", "LBY", "MAR")}\"}}}},");
        if (Chance(40))
            _line.Append(CultureInfo.InvariantCulture, $"\"vulnerabilities\":[{{\"code\":\"{Of(Vulnerabilities)}\"}}],");
        _line.Append(CultureInfo.InvariantCulture, $"\"needs\":[{{\"code\":\"{Of(Needs)}\"}}],");
    }

    private void Case()
    {
        _line.Append(CultureInfo.InvariantCulture, $"\"cases\":[{{\"number\":\"C-{_count}\",\"opened\":\"{Day()}\",\"status\":\"{Of("open", "follow-up", "closed")}\"");
        if (Chance(30))
            _line.Append(CultureInfo.InvariantCulture, $",\"referrals\":[{{\"direction\":\"out\",\"date\":\"{Day()}\",\"reason\":\"{Of("health", "legal", "shelter")}\",\"outcome\":\"pending\"}}]");
        _line.Append("}],\"consents\":[{\"purpose\":\"assistance\",").Append(CultureInfo.InvariantCulture, $"\"given\":\"{Day()}\",\"form\":\"oral\",\"by\":\"self\"}}],\"interviewed\":\"{Day()}\"");
        if (Chance(20))
            _line.Append(CultureInfo.InvariantCulture, $",\"extensions\":{{\"kobo\":{{\"q{_random.Next(90)}\":\"réponse libre\",\"group/q2\":[{_random.Next(9)},null]}}}}");
    }

    private string Spoil(string line) => _random.Next(6) switch
    {
        0 => line.Replace("\"id\":", "\"ident\":", StringComparison.Ordinal),
        1 => line.Replace("\"opened\":\"20", "\"opened\":\"2O", StringComparison.Ordinal),
        2 => line.Replace("\"numberOfChildren\":", "\"numberOfChildren\":-1", StringComparison.Ordinal).Replace("\"oral\"", "\"Oral\"", StringComparison.Ordinal),
        3 => line.Replace("\"schemaVersion\":1", "\"schemaVersion\":\"1\"", StringComparison.Ordinal),
        4 => line.Replace("\"status\":", "\"status\":null,\"state\":", StringComparison.Ordinal),
        _ => line[..^1],
    };

    private string Day()
    {
        var year = Year();
        var month = _random.Next(1, 13);
        return string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}-{_random.Next(1, DateTime.DaysInMonth(year, month) + 1):00}");
    }

    private int Year() => _random.Next(2018, 2026);

    private bool Chance(int percent) => _random.Next(100) < percent;

    private string Of(params string[] choices) => choices[_random.Next(choices.Length)];
}
