using Governance.Adapters.Tabular;
using Governance.Core.Formats;

namespace Governance.Adapters.Dtm;

/// <summary>A table bound to a layout, whatever its records are.</summary>
/// <param name="Pass">Keeps a row that is no data for the record behind it.</param>
/// <param name="Read">The records of a row of data.</param>
internal sealed record BoundRows(Action<TableItem> Pass, Func<TableItem, IReadOnlyList<ReadItem>> Read);
