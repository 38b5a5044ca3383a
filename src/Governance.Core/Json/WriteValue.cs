namespace Governance.Core.Json;

/// <summary>Writes a value of one type.</summary>
/// <param name="output">Where it goes.</param>
/// <param name="value">The value.</param>
internal delegate void WriteValue(ref JsonOutput output, object value);
