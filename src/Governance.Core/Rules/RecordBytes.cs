using System.Buffers;
using Governance.Core.Json;

namespace Governance.Core.Rules;

/// <summary>
/// The JSON of the record at hand: as it was read, else written once for all the rules that read it. It is always spelled
/// so that rules may look for names and words in it: no letter of the alphabet is an escape.
/// </summary>
internal sealed class RecordBytes
{
    private readonly ArrayBufferWriter<byte> _buffer = new(4096);
    private Record? _announced;
    private bool _isWritten;

    /// <summary>Says which record comes next, and its bytes as they were read.</summary>
    public void Announce(Record record, ReadOnlySpan<byte> json)
    {
        _announced = record;
        _isWritten = json.IndexOf("\\u"u8) < 0;
        _buffer.ResetWrittenCount();
        if (_isWritten)
            _buffer.Write(json);
    }

    /// <summary>Writes a record; the bytes hold until the next call.</summary>
    public ReadOnlySpan<byte> Of(Record record)
    {
        if (!_isWritten || !ReferenceEquals(record, _announced))
        {
            _buffer.ResetWrittenCount();
            RecordJson.Write(record, _buffer);
            _isWritten = ReferenceEquals(record, _announced);
        }

        return _buffer.WrittenSpan;
    }
}
