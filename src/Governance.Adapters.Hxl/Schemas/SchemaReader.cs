using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Hxl;

/// <summary>Reads a schema: a tagged table itself, in any form tables come in. Tables without <c>#valid_tag</c> beside it, such as an explanation, are passed over.</summary>
internal static class SchemaReader
{
    public static async Task<HxlSchema> ReadAsync(FormatSource source, ListFiles lists, int maxRowBytes, CancellationToken cancellationToken)
    {
        var rules = new List<SchemaRule>();
        var findings = new List<Diagnostic>();
        Table? table = null;
        SchemaFields? fields = null;
        await using var whole = (await source.OpenSeekableAsync(cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
        await foreach (var item in HxlReader.ItemsAsync(source, new ReadOptions { MaxRecordBytes = maxRowBytes }, cancellationToken).ConfigureAwait(false))
        {
            if (item.Table != table)
            {
                table = item.Table;
                fields = new SchemaFields(table);
                if (fields.IsSchema)
                    findings.AddRange(fields.Unknown.Select(c => new Diagnostic(SchemaDiagnostics.UnknownColumn) { Origin = table.Head.TagRow!.Start with { CellColumn = c.Column.Letters } }));
            }

            if (fields!.IsSchema || item.Role == RowRole.Unread)
                findings.AddRange(item.Findings);
            if (fields.IsSchema && item.Role == RowRole.Data)
                rules.AddRange(await new SchemaRow(fields, new CheckedRow(item.Row), lists, findings).RulesAsync(cancellationToken).ConfigureAwait(false));
        }

        if (rules.Count == 0)
            findings.Add(new Diagnostic(SchemaDiagnostics.NoSchema) { Origin = new Origin { Input = source.Name } });
        return new HxlSchema(rules, findings);
    }
}
