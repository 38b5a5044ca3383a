using System.Globalization;
using System.Text.RegularExpressions;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Gazetteers;
using Governance.Core.Rules;

namespace Governance.Adapters.OperationalPresence;

/// <summary>
/// Where a list of places has what. The global list has one row a unit and a column for its level; a country's list has a
/// sheet or file a level, whose columns carry the level in their names, those above it too.
/// </summary>
internal sealed partial class PlaceListColumns(Table table)
{
    /// <summary>What databases leave of a blank name. <c>Nan</c> is none of it: it is a province of Thailand.</summary>
    private static readonly MissingMarkers Blank = MissingMarkers.Of("<Null>", "NULL");

    private readonly List<int> _names = [];
    private int _level;
    private int _levelColumn = -1;
    private int _country = -1;
    private int _code = -1;
    private int _parent = -1;
    private int _validFrom = -1;

    /// <summary>Whether a row is a country itself, which is no unit to look up.</summary>
    public bool IsCountry(IReadOnlyList<string> cells) => _levelColumn < 0 ? _level == 0 : _levelColumn < cells.Count && cells[_levelColumn].Trim() == "0";

    /// <summary>Whether a header is of a list of places.</summary>
    public static bool IsKnown(string name) => Unit().IsMatch(FoldedText.Fold(name)) || Global(name) is not null;

    /// <summary>What the cells of a column are.</summary>
    public static ColumnUse? Use(string name)
    {
        var key = FoldedText.Fold(name);
        if (Unit().Match(key) is { Success: true } unit)
            return new ColumnUse(unit.Groups["code"].Success ? ColumnKind.Code : ColumnKind.Text) { Missing = Blank };
        return Global(name) is { } known ? new ColumnUse(known) { Missing = Blank } : null;
    }

    /// <summary>The columns of a table; null where it is another one.</summary>
    public static PlaceListColumns? Of(Table table)
    {
        var header = table.Names;
        var columns = new PlaceListColumns(table);
        var units = new List<(int Index, int Level, bool IsCode)>();
        for (var i = 0; i < header.Count; i++)
        {
            var key = FoldedText.Fold(header[i]);
            if (Unit().Match(key) is { Success: true } unit)
                units.Add((i, unit.Groups["level"].ValueSpan[0] - '0', unit.Groups["code"].Success));
            else
                columns.Take(key, i);
        }

        if (columns._code < 0 && units.Exists(u => u.IsCode))
        {
            columns._level = units.Where(u => u.IsCode).Max(u => u.Level);
            columns._code = units.Find(u => u.IsCode && u.Level == columns._level).Index;
            columns._parent = Code(columns._level - 1);
            columns._country = Code(0);
            columns._names.Clear();
            columns._names.AddRange(units.Where(u => !u.IsCode && u.Level == columns._level).Select(u => u.Index));
        }

        return columns is { _code: >= 0, _country: >= 0, _names.Count: > 0, _validFrom: >= 0 } ? columns : null;

        int Code(int level) => units.Exists(u => u.IsCode && u.Level == level) ? units.Find(u => u.IsCode && u.Level == level).Index : -1;
    }

    /// <summary>The unit of a row; null where it has no country, code, name or level.</summary>
    public PlaceListRow? Read(IReadOnlyList<string> cells)
    {
        var level = _levelColumn >= 0 && int.TryParse(Cell(_levelColumn), NumberStyles.None, CultureInfo.InvariantCulture, out var stated) ? stated : _level;
        string[] names = [.. _names.Select(Cell).OfType<string>().Where(n => !Blank.Contains(n)).Distinct(StringComparer.Ordinal)];
        if (level is < 1 or > 5 || Cell(_code) is not { } code || names.Length == 0 || Cell(_country) is not { } text || !TryCountry(text, out var country))
            return null;
        var unit = new PlaceUnit { Code = code, Level = level, Names = names, Parent = level > 1 ? Cell(_parent) : null };
        return new PlaceListRow(country, unit, Cell(_validFrom) is { } day && table.Columns[_validFrom].Cells.TryDate(day, out var date) ? date : null);

        string? Cell(int column) => column >= 0 && column < cells.Count && cells[column].Trim() is { Length: > 0 } cell ? cell : null;
    }

    private static bool TryCountry(string text, out CountryCode country)
        => CountryCode.TryParse(text, out country) || CountryCode.TryFromAlpha2(text, out country);

    private static ColumnKind? Global(string name) => FoldedText.Fold(name) switch
    {
        "location" or "adminlevel" or "pcode" or "parentpcode" => ColumnKind.Code,
        "name" => ColumnKind.Text,
        "validfromdate" or "validon" => ColumnKind.Date,
        _ => null,
    };

    private void Take(string key, int index)
    {
        switch (key)
        {
            case "location":
                _country = index;
                break;
            case "adminlevel":
                _levelColumn = index;
                break;
            case "pcode":
                _code = index;
                break;
            case "parentpcode":
                _parent = index;
                break;
            case "name":
                _names.Add(index);
                break;
            case "validfromdate" or "validon":
                _validFrom = index;
                break;
        }
    }

    /// <summary>Shapefiles cut names to ten letters: <c>admin2Pcod</c>, <c>admin2AltN</c>, <c>admin2Al_1</c>.</summary>
    [GeneratedRegex(@"\Aadm(in)?(?<level>[0-5])((?<code>pcode?)|(name|refn?(ame)?|alt?\d?n?(ame)?)?\d?([a-z]{2})?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();
}
