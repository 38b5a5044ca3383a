using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Htcds;

/// <summary>
/// Writes cases as flat tables, toolkits or survey exports. They are never made public: whatever is dropped, a case of a person
/// stays one, and is withheld from an output that is.
/// </summary>
internal sealed class HtcdsWriter : FormatWriter
{
    private readonly TableFormatWriter<Migrant> _tables = new(HtcdsFormat.Info, HtcdsMap.Map) { TakesObjects = true };

    /// <inheritdoc/>
    public override FormatInfo Format => HtcdsFormat.Info;

    /// <inheritdoc/>
    public override Task<WriteReport> WriteAsync(IAsyncEnumerable<Record> records, FormatTarget target, WriteOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return _tables.WriteAsync(records, target, options.Target == Sensitivity.Public ? options with { Drop = null } : options, cancellationToken);
    }
}
