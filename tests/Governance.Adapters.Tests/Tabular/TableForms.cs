using System.Text;
using System.Text.Json;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Json;

namespace Governance.Adapters.Tests.Tabular;

/// <summary>A small adapter over a table as people make it: read, written back, and the same bytes again.</summary>
public class TableForms
{
    private const string Format = "notes";

    private static readonly FieldMap<Incident> Map = new()
    {
        Format = Format,
        Layouts = [new FieldLayout<Incident> { Id = "1", Columns = [
            new FieldColumn<Incident>(Field("/id", FieldConverters.Text<Incident>((i, t) => i.Identifiers = [new Identifier { Scheme = Format, Value = t }], i => i.Identifiers?.FirstOrDefault()?.Value)), "référence"),
            new FieldColumn<Incident>(Field("/period", FieldConverters.Of<Incident>(
                (cell, i) =>
                {
                    if (!PartialDate.TryParse(cell, out var date))
                        return false;
                    i.Period = Period.At(date);
                    return true;
                },
                i => i.Period?.Start?.ToString())), "date"),
            new FieldColumn<Incident>(Field("/counts/dead", FieldConverters.Of<Incident>(
                (cell, i) =>
                {
                    if (!decimal.TryParse(cell, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var number))
                        return false;
                    i.Counts = new IncidentCounts { Dead = new Quantity { Value = number } };
                    return true;
                },
                i => i.Counts?.Dead?.Value is { } value ? CellNumbers.Canonical(value) : null)), "décès"),
        ] }],
        Create = () => new Incident { Id = "x", Kind = "death" },
        Finish = (incident, place) => incident.Id = $"{Format}:row-{place.Row}",
        Findings = new FieldFindings(TabularDiagnostics.NotConverted, TabularDiagnostics.Contradicts),
    };

    private static readonly TableLayout Layout = new()
    {
        Knows = name => Map.Layouts[0].Columns.Any(c => c.IsNamed(name)),
        Use = column => column.Name switch
        {
            "référence" => new ColumnUse(ColumnKind.Code),
            "date" => new ColumnUse(ColumnKind.Date),
            "décès" => new ColumnUse(ColumnKind.Number),
            _ => null,
        },
    };

    [Fact]
    public async Task Table_read_and_written_by_its_form_is_the_same_file()
    {
        var file = Encoding.GetEncoding("iso-8859-1").GetBytes("sep=;\r\nBulletin du mois;;;\r\n;;;\r\nréférence;date;décès;remarque\r\nA1;05/06/2021;1,5;\"à; voir\"\r\nA2;25/06/2021;1 234,5;\r\nA3;n/d;..;-\r\n");
        var (records, findings) = await ReadAsync(file);
        Assert.Equal(["2021-06-05", "2021-06-25", null], records.Select(r => r.Period?.Start?.ToString()));
        Assert.Equal([1.5m, 1234.5m, null], records.Select(r => r.Counts?.Dead?.Value));
        Assert.DoesNotContain("GC3013", findings);
        Assert.Equal(Encoding.GetEncoding("iso-8859-1").GetString(file), Encoding.GetEncoding("iso-8859-1").GetString(await WriteAsync(records)));
    }

    [Fact]
    public async Task Number_that_is_changed_is_written_as_its_column_is_spelled_and_reads_as_itself()
    {
        var (records, _) = await ReadAsync("référence;date;décès\nA1;05/06/2021;1,5\nA2;25/06/2021;1 234,5\n"u8.ToArray());
        records[0].Counts!.Dead = new Quantity { Value = 1.234m };
        var written = await WriteAsync(records);
        Assert.Contains("A1;05/06/2021;1,234\n", Encoding.UTF8.GetString(written), StringComparison.Ordinal);
        Assert.Equal(1.234m, (await ReadAsync(written)).Records[0].Counts?.Dead?.Value);
    }

    [Fact]
    public async Task Form_travels_in_json_and_form_of_another_program_is_left_alone()
    {
        var (records, _) = await ReadAsync("référence\tdate\tdécès\r\nA1\t25/06/2021\t1,5\r\n"u8.ToArray());
        using var json = JsonDocument.Parse(RecordJson.ToJson(records[0]));
        var kept = TableForm.Of(records[0], Format)!;
        Assert.Equal('\t', kept.Dialect!.Separator);
        Assert.Equal([ColumnKind.Code, ColumnKind.Date, ColumnKind.Number], kept.Columns.Select(c => c!.Kind));
        Assert.Equal(DecimalMark.Comma, kept.Columns[2]!.Decimal);
        Assert.Equal(DayMonthOrder.DayFirst, kept.Columns[1]!.Dates);
        Assert.Equal(["référence", "date", "décès"], Assert.Single(kept.Head));
        foreach (var other in new[] { "3", "{}", "[]", """{"encoding":"none-such","separator":"\"","columns":["x","Number","Number Comma Sideways"],"head":[3,["a",1]]}""" })
        {
            records[0].Extensions![Format][FieldMap<Incident>.TableField] = JsonDocument.Parse(other).RootElement;
            Assert.Null(TableForm.Of(records[0], Format)?.Dialect);
        }
    }

    private static async Task<(List<Incident> Records, List<string> Findings)> ReadAsync(byte[] bytes)
    {
        await using var source = await FormatSource.OpenAsync("t", new MemoryStream(bytes));
        var records = new List<Incident>();
        var findings = new List<string>();
        Table? table = null;
        FieldBinding<Incident>? binding = null;
        await foreach (var item in Tables.ReadAsync(source, Layout))
        {
            var own = item.Findings.ToList();
            if (item.Role == RowRole.Data)
            {
                var first = item.Table != table;
                if (first)
                    binding = new FieldBinding<Incident>(Map, Map.Layouts[0], item.Table.Names, item.Table.Codecs);
                table = item.Table;
                var record = binding!.Read(item.Row.Cells, new FieldPlace("1", item.Row.Start.Row!.Value, null), new FieldOrigin<Incident>(binding, item.Row.Start), own);
                binding.KeepHeader(record, first);
                if (first)
                    TableForm.Of(table).Keep(record, Format);

                records.Add(record);
            }

            findings.AddRange(own.Select(f => f.Code));
        }

        return (records, findings);
    }

    private static async Task<byte[]> WriteAsync(List<Incident> records)
    {
        var form = TableForm.Of(records[0], Format)!;
        var binding = new FieldBinding<Incident>(Map, Map.Layouts[0], Map.HeaderOf(records[0]), form.Codecs(_ => Layout.Missing));
        using var output = new MemoryStream();
        await using (var writer = new CsvTableWriter(output, form.Dialect!))
        {
            foreach (var row in form.Head)
                await writer.WriteAsync(row);
            foreach (var record in records)
                await writer.WriteAsync(binding.Write(record));
        }

        return output.ToArray();
    }

    private static MappedField<Incident> Field(string pointer, FieldConverter<Incident> converter)
        => new() { MeaningEn = pointer, MeaningFr = pointer, Pointers = [pointer], Converter = converter };
}
