using Governance.Core.Json;

namespace Governance.Core.Rules;

/// <summary>Turns offsets within a record into places of its input, each counted on from the one before: ask in ascending order.</summary>
internal ref struct RecordCursor(ReadOnlySpan<byte> record, TextPosition start)
{
    private readonly ReadOnlySpan<byte> _record = record;
    private TextPosition _place = start;
    private int _offset;

    public TextPosition At(int offset)
    {
        _place = _place.After(_record[_offset..offset]);
        _offset = offset;
        return _place;
    }
}
